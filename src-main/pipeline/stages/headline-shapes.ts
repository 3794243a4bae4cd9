// What tells a headline from the other lines at the top of an article.
import { fold } from '../text/fold.ts'
import { hasOutletWord } from './name-shapes.ts'
import { labelsOf } from './page-words.ts'

const minHeadlineWords = 5
const maxHeadline = 200
/** A shorter line of capitals with a word of outlets in it is called so. */
const maxOutletWords = 6
const maxDayLine = 60

/** The different words of a line, folded. */
export const wordsOf = (line: string): ReadonlySet<string> => new Set(fold(line).match(/[\p{L}\p{N}]+/gu))

/** Neither a sentence nor a salutation. */
export const isLine = (text: string): boolean => !/[.,:;!…]["”»)]?$/.test(text)

/** Several words that are no sentence, no outlet, and name neither a writer nor a day. */
export function isHeadline(line: string): boolean {
  const { size } = wordsOf(line)
  if (size < minHeadlineWords || line.length > maxHeadline || !isLine(line) || isSigned(line)) return false
  return size > maxOutletWords || smallWords(line) > 1 || !hasOutletWord(line)
}

/** Names who wrote an article, or the day it came out. */
export const isSigned = (line: string): boolean =>
  isByline(line) || (isLine(line) && line.split(/ [|·•⋅–—] /).some(isDay))

const writers = labelsOf(['bylineLabels'])

/** Names who wrote an article. */
export const isByline = (line: string): boolean =>
  isLine(line) && writers.endsAt(line, 0).some(end => /^\s*:?\s+\p{Lu}[^\s.]+\s\p{Lu}/u.test(line.slice(end)))

const day = /(?<![\d.,])\d{1,2}(?!\d|[.,]\d{3})/
const year = /(?<!\d)(?:19|20)\d\d(?!\d)|\d[./-]\d\d$/

/** A day and a year, and hardly a lower-case word beside the month. */
const isDay = (line: string): boolean =>
  line.length <= maxDayLine && day.test(line) && year.test(line) && smallWords(line) <= 2

const smallWords = (line: string) => (line.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []).length

const sections = labelsOf(['sectionNames'])

/** The name of a section of a paper and nothing else. */
export const isSectionName = (line: string): boolean => sections.endsAt(line, 0).includes(line.length)
