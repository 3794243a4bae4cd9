// Capitalised spans that can be names of organisations.
import { grammarOf, type NameGrammar, type Token, tokensOf } from './name-tokens.ts'
import type { Stretch } from './phrases.ts'
import type { Line, Reading } from './reading.ts'
import { withBodies, withHandles, withLongForms } from './special-names.ts'

/** A name as the article writes it, in one place. */
export interface NameMention extends Stretch {
  readonly line: Line
  readonly name: string
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
    .flatMap(line =>
      withHandles(
        reading,
        line,
        withLongForms(line, withBodies(reading, line, namesOf(line, grammar, proven))),
      ),
    )
    .slice(0, maxNames)
  const isTold = (mention: NameMention) => mention.line.kind !== 'heading' && mention.line.index > 0
  const told = all.filter(isTold).map(({ name }) => ` ${stemOf(name.toLowerCase())} `)
  const isRepeated = ({ name }: NameMention) =>
    told.some(other => other.includes(` ${stemOf(name.toLowerCase())} `))
  return all.filter(
    mention => isTold(mention) || (mention.line.index > 0 && mention.line.index < 4) || isRepeated(mention),
  )
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
