// Phrases are how a lexicon writes down what people say. They are plain words with a few signs:
//   *        any ending          descubr*            a|b      one or the other, inside ( )
//   …        a gap of some words, never past the end of the sentence
//   ·        a gap of a few words
//   (…)?     may be left out     (la )?empresa       [oa]     either letter
//   ~        any beginning, as compounds have it: ~daten is also Kundendaten
//   (…)+     up to six times, or left out        <name>   a word list of the same lexicon
//   [0-9]+   one to six of these

/** Named lists of phrases that other phrases of the lexicon refer to. */
export type WordLists = Readonly<Record<string, readonly string[]>>

/**
 * Letters as ranges of whole scripts, for a class. `\p{L}` says it more exactly and is compiled to a table of a
 * thousand ranges in each of some thousand expressions, which made the first article of a session take two seconds.
 */
export const letter =
  'a-zA-Zªµº\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff'
export const letterOrFigure = `0-9${letter}`
/** What `~` stands for. */
const anyBeginning = `[${letterOrFigure}]*`
const inSentence = '(?:[^.;!?\\n]|\\.(?=\\S)|(?<=\\d)\\.)'
const space = '[ \\n]+'
const longGap = `${inSentence}{0,70}?`
const shortGap = `${inSentence}{0,24}?`

const isLetter = new RegExp(`[${letterOrFigure}]`)
/** One byte for each UTF-16 code unit: 1 for a letter or figure. */
const letterCodes = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  isLetter.test(String.fromCharCode(code)) ? 1 : 0,
)

/** The same table, to be changed. */
export const copyOfLetterCodes = (): Uint8Array => letterCodes.slice()

/** True for the code unit of a letter or a figure, as the expressions here count them; false for NaN. */
export const isLetterOrFigure = (code: number): boolean => letterCodes[code] === 1

/** A pattern that must end where a word does, or after the apostrophe of an elided one: "d'". */
export const toWordEnd = (source: string) => `(?:${source})(?:(?![${letterOrFigure}])|(?<='))`

/** Wraps a pattern so that it starts and ends at the edge of a word. */
export const atWordEdges = (source: string) => `(?<![${letterOrFigure}])${toWordEnd(source)}`

/** The source of a regular expression that matches any of the phrases, longest first. */
export const phraseSource = (list: readonly string[], words: WordLists): string =>
  phraseSources(list, words).join('|')

/** The sources of the phrases of a list, longest phrase first. */
export function phraseSources(list: readonly string[], words: WordLists): string[] {
  const longestFirst = [...list].sort((a, b) => b.length - a.length)
  return longestFirst.map(phrase => onePhrase(phrase, words))
}

function onePhrase(phrase: string, words: WordLists): string {
  return phrase
    .toLowerCase()
    .split(/<([\w-]+)>/)
    .map((part, index) => (index % 2 === 1 ? `(?:${listSource(part, words)})` : plainPart(part)))
    .join('')
}

function plainPart(part: string): string {
  return part
    .replace(/[.$^{}\\/]/g, '\\$&')
    .replace(/\(/g, '(?:')
    .replace(/ ?… ?/g, `(?![${letterOrFigure}])${longGap}(?<![${letterOrFigure}])`)
    .replace(/ ?· ?/g, `(?![${letterOrFigure}])${shortGap}(?<![${letterOrFigure}])`)
    .replace(/[*~]/g, anyBeginning)
    .replace(/\)\+/g, '){0,6}')
    .replace(/\]\+/g, ']{1,6}')
    .replace(/\[([^\]]*)\]| /g, (_, letters) =>
      letters === undefined ? space : `[${letters.replaceAll(' ', ' \\n')}]`,
    )
}

function listSource(name: string, words: WordLists): string {
  const list = words[name]
  if (list === undefined) throw new Error(`the lexicon has no word list <${name}>`)
  return phraseSource(list, words)
}

const compiled = new WeakMap<readonly string[], RegExp>()

/** The expression for a list of a lexicon, for folded text; built once per list. Matches nothing when it is empty. */
export function phraseRegExp(list: readonly string[], words: WordLists): RegExp {
  let expression = compiled.get(list)
  if (expression === undefined) {
    expression = list.length === 0 ? /(?!)/gu : new RegExp(atWordEdges(phraseSource(list, words)), 'gu')
    compiled.set(list, expression)
  }
  return expression
}

/** A stretch of a text, in its own offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Every place where one of the phrases stands in a folded text. */
export function findPhrases(folded: string, list: readonly string[], words: WordLists): Stretch[] {
  return Array.from(folded.matchAll(phraseRegExp(list, words)), match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** True when one of the phrases stands in a folded text. */
export function hasPhrase(folded: string, list: readonly string[], words: WordLists): boolean {
  return folded.search(phraseRegExp(list, words)) >= 0
}
