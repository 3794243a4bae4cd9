// Capitalised spans that can be names of organisations.
import type { Lexicon, OrganisationWords } from '../lexicons/lexicon.ts'
import { besideOf } from './beside.ts'
import { phraseSource, type Stretch } from './phrases.ts'
import type { Line, Reading } from './reading.ts'

/** A name as the article writes it, in one place. */
export interface NameMention extends Stretch {
  readonly line: Line
  readonly name: string
}

interface NameGrammar {
  readonly joints: ReadonlySet<string>
  readonly institutionJoints: ReadonlySet<string>
  readonly institutionHeads: ReadonlySet<string>
  readonly functionWords: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  readonly calendar: ReadonlySet<string>
  /** An elided word before a name: "l'", "dell'". */
  readonly elision: RegExp
  /** A common noun that is written like a name; null where the language has none. */
  readonly commonNoun: RegExp | null
  /** A common noun that may open a name. */
  readonly head: RegExp | null
}

const grammars = new WeakMap<OrganisationWords, NameGrammar>()

function grammarOf({ lexicon }: Reading): NameGrammar {
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

const wholeWord = ({ words }: Lexicon, phrases: readonly string[] | undefined) =>
  phrases === undefined ? null : new RegExp(`^(?:${phraseSource(phrases, words)})$`, 'u')

const token =
  /(?:EE\.\s?UU\.|U\.\s?S\.|U\.\s?K\.)|[\p{L}\p{N}&$](?:[\p{L}\p{N}'’$&-]|·(?=\p{L}))*(?:\.[\p{L}\p{N}]+)*/gu

interface Token extends Stretch {
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
function tokensOf(line: Line, grammar: NameGrammar): readonly Token[] {
  let tokens = tokenised.get(line)
  if (tokens === undefined) {
    tokens = cutUp(line, grammar)
    tokenised.set(line, tokens)
  }
  return tokens
}

function cutUp(line: Line, grammar: NameGrammar): Token[] {
  return Array.from(line.text.matchAll(token)).flatMap(({ 0: written, index }) => {
    const elided = grammar.elision.exec(written)?.[0] ?? ''
    const word = tokenOf(line.text, index + elided.length, written.slice(elided.length), grammar)
    return elided === '' ? [word] : [elidedToken(line.text, index, elided, grammar), word]
  })
}

function tokenOf(line: string, start: number, written: string, grammar: NameGrammar): Token {
  const text = properPart(written.replace(/['’]s$/u, ''), grammar)
  const lower = text.toLowerCase().replaceAll('’', "'")
  const before = line.slice(0, start).trimEnd()
  const isWrittenLikeName =
    /^(?:\p{Lu}|\p{Ll}\p{Lu}|\d+\p{Ll}*\p{Lu})/u.test(text) && !/-(?:\p{Ll}{4,})?$/u.test(text)
  return {
    text,
    lower,
    start,
    end: start + text.length,
    isUpper: isWrittenLikeName,
    isCapital: isWrittenLikeName && !isCommonNoun(text, lower, grammar),
    isHead: isWrittenLikeName && isHead(lower, grammar),
    isFirst: opensSentence(before),
  }
}

/** True after the end of a sentence, a dash or a bracket, and where nothing or only quotation marks stand before. */
function opensSentence(before: string): boolean {
  let end = before.length
  while (end > 0 && /[\s«„"“‘¿¡]/u.test(before[end - 1] ?? '')) end--
  return end === 0 || /[.!?:•*·(|–—-]/u.test(before[end - 1] ?? '')
}

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

/** A title in which most words are small, so that a capital in it says something. */
function isWrittenLikeSentence({ text }: Line): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return words.filter(word => /^\p{Ll}/u.test(word)).length > words.length * 0.6
}

/** Lower-cased words that the article writes with a capital inside a sentence: no accident of position. */
function provenCapitals(reading: Reading, grammar: NameGrammar): ReadonlySet<string> {
  const proven = new Set<string>()
  const [title] = reading.lines
  const lines =
    title !== undefined && isWrittenLikeSentence(title) ? [title, ...reading.prose] : reading.prose
  for (const line of lines)
    for (const { isCapital, isFirst, lower } of tokensOf(line, grammar))
      if (isCapital && !isFirst) proven.add(lower)
  return proven
}

/** The same without the endings of case and number: "Stadtwerken Elbmarsch" are the "Stadtwerke Elbmarsch". */
export const stemOf = (name: string) => name.replace(/(?<=\p{L}{5})(?:e[nsmr]|[nsmr]|e)(?= |$)/gu, '')

/** No article names more, however often; a longer text is a directory. */
const maxNames = 1200

/** Every name of the prose, in its order. */
export function findNames(reading: Reading): NameMention[] {
  const grammar = grammarOf(reading)
  const proven = provenCapitals(reading, grammar)
  const all = reading.lines
    .flatMap(line => withHandles(reading, line, withLongForms(line, withBodies(reading, line, namesOf(line, grammar, proven)))))
    .slice(0, maxNames)
  const isTold = (mention: NameMention) => mention.line.kind !== 'heading' && mention.line.index > 0
  const told = all.filter(isTold).map(({ name }) => ` ${stemOf(name.toLowerCase())} `)
  const isRepeated = ({ name }: NameMention) => told.some(other => other.includes(` ${stemOf(name.toLowerCase())} `))
  return all.filter(
    mention => isTold(mention) || (mention.line.index > 0 && mention.line.index < 4) || isRepeated(mention),
  )
}

/** No sentence quotes more. */
const maxQuotes = 10
const quoted = /["“„«‘]([^"”“„»«’\n]{2,30})["”“»’]/gu

/** "zephyr69", "pudu_leaks": small letters with figures or underscores, as nobody else is called. */
const bareHandle = /(?<![\p{L}\p{N}_@./-])\p{Ll}{3,}(?:_\p{L}[\p{L}\d_]*|\d{1,4})(?![\p{L}\p{N}_@./-])/gu

const shortForm = /(?<=\s)\((\p{Lu}{3,8})\)/gu

/** "Fédération nationale d'aviron de loisir (FNAL)": the short form tells how far back its long form goes. */
function withLongForms(line: Line, names: readonly NameMention[]): readonly NameMention[] {
  const long = Array.from(line.text.matchAll(shortForm)).flatMap(({ 1: short = '', index }): NameMention[] => {
    const end = index - 1
    const words = [...line.text.slice(0, end).matchAll(/\p{L}+/gu)]
    const start = startOfLongForm(words, short)
    if (start === null || names.some(name => name.start <= start && name.end >= end)) return []
    return [{ line, start, end, name: line.text.slice(start, end) }]
  })
  if (long.length === 0) return names
  const rest = names.filter(name => !long.some(({ start, end }) => start < name.end && name.start < end))
  return [...rest, ...long].sort((a, b) => a.start - b.start)
}

/** Where the words begin whose letters make up a short form, small words left out; null where they do not. */
function startOfLongForm(words: readonly RegExpExecArray[], short: string): number | null {
  let left = short.length
  for (const { 0: word, index } of words.toReversed().slice(0, 2 * short.length)) {
    const letter = word[0] ?? ''
    if (letter.toUpperCase() === short[left - 1]) left--
    else if (word.length > 3) return null
    if (left === 0) return /\p{Lu}/u.test(letter) ? index : null
  }
  return null
}

/** 'a seller who calls himself "nullraja"': what a gang or a handle is called stands in quotes, and may be small. */
function withHandles(reading: Reading, line: Line, names: readonly NameMention[]): readonly NameMention[] {
  const { threat_actor: before } = reading.lexicon.organisations.roleBefore
  const quotes = [...line.text.matchAll(quoted)].slice(0, maxQuotes)
  const bare = [...line.text.matchAll(bareHandle)].slice(0, maxQuotes)
  const written = [
    ...quotes.map(({ 1: name = '', index }) => ({ name, start: index + 1 })),
    ...bare.map(({ 0: name, index }) => ({ name, start: index })),
  ]
  const handles = written
    .map(({ name, start }): NameMention => ({ line, name, start, end: start + name.length }))
    .filter(
      handle =>
        handle.name.split(/\s+/).length <= 3 &&
        !names.some(({ start, end }) => start < handle.end && handle.start < end) &&
        besideOf(reading.lexicon, handle).before.has(before),
    )
  return handles.length === 0 ? names : [...names, ...handles].sort((a, b) => a.start - b.start)
}

/** "Commission nationale de l'informatique": a public body may have a capital on its first word only. */
function withBodies(reading: Reading, line: Line, names: readonly NameMention[]): readonly NameMention[] {
  const bodies = Object.values(reading.lexicon.organisations.roleNames)
    .flatMap(phrases => reading.find(line, phrases))
    .filter(
      ({ start, end }) => line.text[start] !== line.folded[start] && / /.test(line.text.slice(start, end)),
    )
  if (bodies.length === 0) return names
  const longer = bodies.filter(body => !names.some(name => name.start <= body.start && name.end >= body.end))
  const rest = names.filter(name => !longer.some(body => body.start < name.end && name.start < body.end))
  const named = longer.map(({ start, end }) => ({ line, start, end, name: line.text.slice(start, end) }))
  return [...rest, ...named].sort((a, b) => a.start - b.start)
}

function namesOf(line: Line, grammar: NameGrammar, proven: ReadonlySet<string>): NameMention[] {
  const tokens = tokensOf(line, grammar)
  const names: NameMention[] = []
  const canStart = (word: Token | undefined): word is Token => {
    if (word === undefined || grammar.calendar.has(word.lower)) return false
    if (word.isHead && !word.isCapital) return isFollowed(word)
    if (!word.isCapital) return false
    const isAllCapitals = word.text.length > 1 && word.text === word.text.toUpperCase()
    if (grammar.functionWords.has(word.lower) && !isAllCapitals) {
      // Inside a sentence only a name writes its article with a capital: "en La Paloma Azul".
      if (word.isFirst) return false
      if (word.text.length < 3 && !isFollowed(word)) return false
    }
    const standsOut = /\p{Lu}.*\p{Lu}|\d/u.test(word.text) || proven.has(word.lower)
    return !word.isFirst || standsOut || isFollowed(word)
  }
  const isFollowed = (word: Token) => {
    const at = tokens.indexOf(word)
    const next = tokens[at + 1]
    const after = tokens[at + 2]
    if (next?.isCapital) return !word.isHead || touches(line.text, word, next)
    if (next === undefined) return false
    if (grammar.joints.has(next.lower) && after?.isCapital) return true
    return (
      word.isHead && grammar.institutionHeads.has(word.lower) && grammar.institutionJoints.has(next.lower)
    )
  }
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index]
    if (!canStart(first)) continue
    let last = first
    let lastIndex = index
    const isInstitution = grammar.institutionHeads.has(first.lower)
    const isContinued = (word: Token) => (word.isCapital || word.isHead) && !grammar.calendar.has(word.lower)
    for (let next = index + 1; next < tokens.length; next++) {
      const word = tokens[next]
      if (word === undefined || !touches(line.text, last, word)) break
      if (isContinued(word)) {
        last = word
        lastIndex = next
        continue
      }
      const end = jointEnd(tokens, next, line.text, grammar, isInstitution)
      const continuation = tokens[end]
      const isNoun =
        isInstitution &&
        end > next &&
        continuation?.isUpper === true &&
        !grammar.calendar.has(continuation.lower) &&
        !grammar.joints.has(word.lower)
      if (continuation === undefined || (!isContinued(continuation) && !isNoun)) break
      last = continuation
      lastIndex = end
      next = end
    }
    const end = withLegalForm(line.text, last.end)
    const name = line.text.slice(first.start, end)
    index = lastIndex
    const isName =
      !grammar.notNames.has(name.toLowerCase()) && /\p{L}{2}/u.test(name) && !/^[IVX]+$/.test(name)
    if (isName) names.push({ line, start: first.start, end, name })
  }
  return names
}

/** Nothing but a space between two words of a name, or an apostrophe that is part of the first. */
const touches = (text: string, left: Stretch, right: Stretch) => {
  const between = text.slice(left.end, right.start)
  if (between === '') return /['’]/.test(text[left.end - 1] ?? '')
  if (between === '. ') return /^St[aeo]?$/.test(text.slice(left.start, left.end))
  return /^(?:['’]s)?[ \u00a0]$/.test(between)
}

/** The index of the word after the small words of a name, or of the first word that is none. */
function jointEnd(
  tokens: readonly Token[],
  from: number,
  text: string,
  grammar: NameGrammar,
  isInstitution: boolean,
): number {
  for (let length = 3; length > 0; length--) {
    const words = tokens.slice(from, from + length)
    const after = tokens[from + length]
    if (words.length < length || after === undefined) continue
    const joined = words.map(word => word.lower).join(' ')
    const isJoint = grammar.joints.has(joined) || (isInstitution && grammar.institutionJoints.has(joined))
    const isTight = [...words, after].every((word, index, all) => {
      const next = all[index + 1]
      return next === undefined || touches(text, word, next)
    })
    if (isJoint && isTight) return from + length
  }
  return from
}

const legalForm =
  /^,? (?:Inc|Ltd|LLC|LLP|PLC|Plc|Corp|Co|g?GmbH(?: & Co\.? KG(?:aA)?)?|mbH|KGaA|KG|OHG|UG|eG|e\. ?V\.|AG|SE|SARL|S\.?r\.?l\.?|S\.?n\.?c\.?|S\.?A\.?(?:S\.?|U\.?|P\.?I\.?)?(?: de C\.?V\.?)?|S\.?L\.?U?\.?|Ltda|S\/A|Lda|S\.?p\.?A|B\.?V\.?|N\.?V\.?)(?![\p{L}\p{N}])\.?/u

/** Capitals before a legal form belong to the name even where all nouns have them: "Rosenau Logistik GmbH". */
const nounsBeforeForm = /^(?: \p{Lu}[\p{L}&-]+){1,2}(?= (?:GmbH|AG|SE|KG|mbH|eG|OHG|UG)(?!\p{L}))/u

function withLegalForm(text: string, last: number): number {
  const end = last + (nounsBeforeForm.exec(text.slice(last, last + 60))?.[0].length ?? 0)
  const form = legalForm.exec(text.slice(end, end + 24))
  return form === null ? end : end + form[0].replace(/\.$/, '').length
}
