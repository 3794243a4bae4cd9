// The words of a line as the search for names sees them: which are written like names, and which only seem to be.
import type { Lexicon, OrganisationWords } from '../lexicons/lexicon.ts'
import { PhraseAutomaton } from './phrase-automaton.ts'
import { partsOf } from './phrase-parts.ts'
import type { Stretch } from './phrases.ts'
import type { Line, Reading } from './reading.ts'

/** What tells names from other words in one language. */
export interface NameGrammar {
  readonly joints: ReadonlySet<string>
  readonly institutionJoints: ReadonlySet<string>
  readonly institutionHeads: ReadonlySet<string>
  readonly functionWords: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  readonly calendar: ReadonlySet<string>
  /** An elided word before a name: "l'", "dell'". */
  readonly elision: RegExp
  /** A common noun that is written like a name; null where the language has none. */
  readonly commonNoun: WordTest | null
  /** A common noun that may open a name. */
  readonly head: WordTest | null
}

const grammars = new WeakMap<OrganisationWords, NameGrammar>()

/** The name grammar of a reading's language. */
export function grammarOf({ lexicon }: Reading): NameGrammar {
  const words = lexicon.organisations
  let grammar = grammars.get(words)
  if (grammar === undefined) {
    grammar = {
      joints: new Set(words.joints),
      institutionJoints: new Set(words.institutionJoints),
      institutionHeads: new Set(words.institutionHeads),
      functionWords: new Set(words.functionWords),
      notNames: new Set(words.notNames),
      calendar: new Set([...lexicon.dates.months.flat(), ...lexicon.dates.weekdays.flat()]),
      elision: new RegExp(`^(?:${words.elisions.join('|') || '(?!)'})['’](?=.)`, 'iu'),
      commonNoun: wholeWord(lexicon, words.capitalisedNouns?.nouns),
      head: wholeWord(lexicon, words.capitalisedNouns?.heads),
    }
    grammars.set(words, grammar)
  }
  return grammar
}

/** Whether a word is one of those a list of phrases stands for. */
interface WordTest {
  test(word: string): boolean
}

/** So many words are remembered: a language has not many more, and a strange text shall not fill the memory. */
const maxRemembered = 20_000

function wholeWord({ words }: Lexicon, phrases: readonly string[] | undefined): WordTest | null {
  if (phrases === undefined) return null
  const automaton = new PhraseAutomaton<string>()
  for (const phrase of phrases) automaton.add(partsOf(phrase, words), phrase, false)
  const known = new Map<string, boolean>()
  return {
    test(word) {
      let is = known.get(word)
      if (is === undefined) {
        if (known.size >= maxRemembered) known.clear()
        is = automaton.follow(word, 0).some(({ at }) => at === word.length)
        known.set(word, is)
      }
      return is
    },
  }
}

const token =
  /(?:EE\.\s?UU\.|U\.\s?S\.|U\.\s?K\.)|[\p{L}\p{N}&$](?:[\p{L}\p{N}'’$&-]|·(?=\p{L}))*(?:\.[\p{L}\p{N}]+)*/gu

/** A word of a line. */
export interface Token extends Stretch {
  readonly text: string
  readonly lower: string
  /** It is written as names are: with a capital. */
  readonly isUpper: boolean
  /** The same, and no common noun that is always written so. */
  readonly isCapital: boolean
  /** It may open a name though it is a common noun. */
  readonly isHead: boolean
  readonly isFirst: boolean
}

const tokenised = new WeakMap<Line, readonly Token[]>()

/** The words of a line; cut up once. */
export function tokensOf(line: Line, grammar: NameGrammar): readonly Token[] {
  let tokens = tokenised.get(line)
  if (tokens === undefined) {
    tokens = cutUp(line, grammar)
    tokenised.set(line, tokens)
  }
  return tokens
}

function cutUp(line: Line, grammar: NameGrammar): Token[] {
  return Array.from(line.text.matchAll(token)).flatMap(({ 0: written, index }) => {
    const elided = /['’]/.test(written) ? (grammar.elision.exec(written)?.[0] ?? '') : ''
    const word = tokenOf(line.text, index + elided.length, written.slice(elided.length), grammar)
    return elided === '' ? [word] : [elidedToken(line.text, index, elided, grammar), word]
  })
}

function tokenOf(line: string, start: number, written: string, grammar: NameGrammar): Token {
  const text = properPart(withoutGenitive(written), grammar)
  const lowered = text.toLowerCase()
  const lower = lowered.includes('’') ? lowered.replaceAll('’', "'") : lowered
  const isWrittenLikeName =
    (lowered !== text || beyondLatin.test(text)) &&
    /^(?:\p{Lu}|\p{Ll}\p{Lu}|\d+\p{Ll}*\p{Lu})/u.test(text) &&
    !/-(?:\p{Ll}{4,})?$/u.test(text)
  return {
    text,
    lower,
    start,
    end: start + text.length,
    isUpper: isWrittenLikeName,
    isCapital: isWrittenLikeName && !isCommonNoun(text, lower, grammar),
    isHead: isWrittenLikeName && isHead(lower, grammar),
    isFirst: opensSentence(line, start),
  }
}

const withoutGenitive = (word: string) => (word.endsWith('s') ? word.replace(/['’]s$/u, '') : word)

/** Letters among which some capitals have no small form. */
const beyondLatin = /[^\0-\u024f]/

const closing = new Set('.!?:•*·(|–—-')
const passedOver = new Set(' \t\n\v\f\r«„"“‘¿¡')

/** True after the end of a sentence, a dash or a bracket, and where nothing or only quotation marks stand before. */
function opensSentence(line: string, start: number): boolean {
  let end = start
  while (end > 0 && isPassedOver(line[end - 1] ?? '')) end--
  return end === 0 || closing.has(line[end - 1] ?? '')
}

const isPassedOver = (sign: string) => passedOver.has(sign) || (sign > '\u007f' && /\s/.test(sign))

/** "L'" opens a name only where it has a capital inside a sentence: "chez L'Aurore". */
function elidedToken(line: string, start: number, elided: string, grammar: NameGrammar): Token {
  const token = tokenOf(line, start, elided, grammar)
  return { ...token, isUpper: false, isHead: false, isCapital: token.isCapital && !token.isFirst }
}

const isHead = (lower: string, { head, institutionHeads }: NameGrammar) =>
  head !== null && (head.test(lower) || institutionHeads.has(lower))

/** Where nouns have capitals, an abbreviation or a capital inside the word still marks a name. */
const isCommonNoun = (text: string, lower: string, { commonNoun }: NameGrammar) =>
  commonNoun !== null && !/.\p{Lu}/u.test(text.replaceAll('-', '')) && commonNoun.test(lower)

/** "Acme" of "Acme-Kunden": a compound that ends in a common noun names what stands before it. */
function properPart(word: string, { commonNoun, head }: NameGrammar): string {
  const hyphen = word.lastIndexOf('-')
  if (commonNoun === null || hyphen < 2) return word
  const last = word.slice(hyphen + 1).toLowerCase()
  return commonNoun.test(last) && head?.test(last) !== true ? word.slice(0, hyphen) : word
}
