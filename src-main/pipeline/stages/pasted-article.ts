// "For the report", and below it somebody else's article: the header of such a mail tells who passed it on.
import type { Block, ReadDocument } from '../draft.ts'
import { fold } from '../text/fold.ts'
import { hasOutletWord } from './name-shapes.ts'
import { labelsOf } from './page-words.ts'

/** An article's headline, writer and day stand among so many blocks of a letter, above its first long one. */
const maxTop = 12
const minParagraph = 120
const maxDayLine = 60
const minHeadlineWords = 5
/** A shorter line of capitals with a word of outlets in it is called so. */
const maxOutletWords = 6

/** What a letter or an alert carries, under the headline it has there; every other document as it is. */
export function withOwnHeadline(document: ReadDocument): ReadDocument {
  const { passedOnBy, blocks, title } = document
  if (passedOnBy === undefined) return document
  const isService = passedOnBy === 'alert-service'
  const top = topOf(blocks)
  const headline = isService || top.some(isSigned) ? headlineOf(top, title ?? '') : null
  if (headline === null || isNamedSubject(headline.text, title ?? '')) return document
  const above = blocks.indexOf(headline)
  const isNote = (block: Block, i: number) =>
    i < above && block.removed === undefined && (isService || !isLine(block))
  const { byline: _, outlet: __, ...origins } = document.origins
  return {
    ...document,
    blocks: blocks.map((block, i) => (isNote(block, i) ? { ...block, removed: 'forwarding-note' } : block)),
    title: headline.text,
    byline: null,
    outlet: null,
    origins: { ...origins, title: headline.kind === 'heading' ? 'markup' : 'text' },
  }
}

/** The first lines up to the text; what stands above all of them may be a long note. */
function topOf(blocks: readonly Block[]): readonly Block[] {
  const visible = blocks.filter(({ removed }) => removed === undefined).slice(0, maxTop)
  const isText = ({ kind, text }: Block) => kind === 'list-item' || text.length >= minParagraph
  const text = visible.findIndex((block, i) => i > 0 && isText(block))
  return visible.slice(0, text < 0 ? maxTop : text)
}

const writers = labelsOf(['bylineLabels'])
const day = /(?<![\d.,])\d{1,2}(?!\d|[.,]\d{3})/
const year = /(?<!\d)(?:19|20)\d\d(?!\d)|\d[./-]\d\d$/

/** Names who wrote an article, or the day it came out. */
const isSigned = (block: Block): boolean =>
  isLine(block) && (isWriter(block.text) || block.text.split(/ [|·•⋅–—] /).some(isDayLine))

/** A day and a year, and hardly a lower-case word beside the month. */
const isDayLine = (line: string): boolean =>
  line.length <= maxDayLine &&
  day.test(line) &&
  year.test(line) &&
  (line.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []).length <= 2

const isWriter = (line: string) =>
  writers.endsAt(line, 0).some(end => /^\s*:?\s+\p{Lu}[^\s.]+\s\p{Lu}/u.test(line.slice(end)))

/** Neither a sentence nor a salutation. */
const isLine = ({ text }: Block) => !/[.,:;!…]["”»)]?$/.test(text)

/** The line that says what the subject says, else the first heading, else the first line of several words. */
function headlineOf(top: readonly Block[], subject: string): Block | null {
  const lines = top.filter(block => isLine(block) && !isSigned(block) && isHeadline(block.text))
  const same = lines.find(({ text }) => isAlike(text, subject))
  return same ?? lines.find(({ kind }) => kind === 'heading') ?? lines[0] ?? null
}

function isHeadline(line: string): boolean {
  const { size } = wordsOf(line)
  const isName = (line.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []).length <= 1 && hasOutletWord(line)
  return size >= minHeadlineWords && !(size <= maxOutletWords && isName)
}

/** "Subject: Ferry bookings stolen" */
const isNamedSubject = (line: string, subject: string) =>
  line.length > subject.length && fold(line).endsWith(`: ${fold(subject)}`)

const wordsOf = (line: string) => new Set(fold(line).match(/[\p{L}\p{N}]+/gu))

/** Of two lines that say the same, most words of the shorter are in the longer. */
function isAlike(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const shorter = Math.min(x.size, y.size)
  return shorter >= minHeadlineWords && [...x].filter(word => y.has(word)).length * 3 >= shorter * 2
}
