// "For the report", and below it somebody else's article: the header of such a mail tells who passed it on.
import type { Block, ReadDocument } from '../draft.ts'
import { fold } from '../text/fold.ts'
import { isHeadline, isLine, isSigned, wordsOf } from './headline-shapes.ts'
import { labelsOf } from './page-words.ts'

/** An article's headline, writer and day stand among so many blocks of a letter, above its first long one. */
const maxTop = 12
const minParagraph = 120
/** Lines that say the same share so many words at least. */
const minSharedWords = 4

/** What a letter or an alert carries, under the headline it has there; every other document as it is. */
export function withOwnHeadline(document: ReadDocument): ReadDocument {
  const { passedOnBy, blocks, title } = document
  if (passedOnBy === undefined) return document
  const isService = passedOnBy === 'alert-service'
  const top = topOf(blocks)
  const headline = isService || !isLetter(top) ? headlineOf(top, title ?? '') : null
  const isRoundUp = isService && storiesIn(blocks) > 1
  if (headline === null || isNamedSubject(headline.text, title ?? '')) return document
  const above = blocks.indexOf(headline)
  const isSignedThere = top.some(block => isSigned(block.text) && blocks.indexOf(block) >= above - 1)
  if (!isService && !isSignedThere) return document
  const isNote = (block: Block, i: number) =>
    i < above && block.removed === undefined && (isService || !isLine(block.text))
  const { byline: _, outlet: __, ...origins } = document.origins
  return {
    ...document,
    blocks: blocks.map((block, i) => (isNote(block, i) ? { ...block, removed: 'forwarding-note' } : block)),
    ...(isRoundUp
      ? { title: subjectMatter(title ?? ''), origins }
      : {
          title: headline.text,
          origins: { ...origins, title: headline.kind === 'heading' ? 'markup' : 'text' },
        }),
    byline: null,
    outlet: null,
  }
}

const salutations = labelsOf(['salutations'])

/** A letter of one's own opens with a salutation, and may have its day above it. */
const isLetter = (top: readonly Block[]) => {
  const opening = top.findIndex(({ text }) => salutations.endsAt(text, 0).length > 0)
  return opening > 0 && top.slice(0, opening).some(({ text }) => isSigned(text))
}

/** A summary below a headline is no shorter. */
const minSummary = 60

/** How many headlines have a sentence or more below them, or below the outlet that follows them. */
function storiesIn(blocks: readonly Block[]): number {
  const lines = blocks.filter(({ removed }) => removed === undefined).map(({ text }) => text)
  const isTold = (line: string) => line.length >= minSummary && !isLine(line)
  return lines.filter((line, i) => isHeadline(line) && lines.slice(i + 1, i + 3).some(isTold)).length
}

/** "Google Alert – data breach": several stories share only what the service was asked for. */
const subjectMatter = (subject: string) => /^[^:–—-]+[:–—-]\s*(.{3,})$/u.exec(subject)?.[1] ?? subject

/** The first lines up to the text; what stands above all of them may be a long note. */
function topOf(blocks: readonly Block[]): readonly Block[] {
  const visible = blocks.filter(({ removed }) => removed === undefined).slice(0, maxTop)
  const isText = ({ kind, text }: Block) => kind === 'list-item' || text.length >= minParagraph
  const text = visible.findIndex((block, i) => i > 0 && isText(block))
  return visible.slice(0, text < 0 ? maxTop : text)
}

/** The line that says what the subject says, else the first heading, else the first line of several words. */
function headlineOf(top: readonly Block[], subject: string): Block | null {
  const lines = top.filter(({ text }) => isHeadline(text))
  const same = lines.find(({ text }) => isAlike(text, subject))
  return same ?? lines.find(({ kind }) => kind === 'heading') ?? lines[0] ?? null
}

/** "Subject: Ferry bookings stolen" */
const isNamedSubject = (line: string, subject: string) =>
  line.length > subject.length && fold(line).endsWith(`: ${fold(subject)}`)

/** Of two lines that say the same, most words of the shorter are in the longer. */
function isAlike(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const shorter = Math.min(x.size, y.size)
  return shorter >= minSharedWords && [...x].filter(word => y.has(word)).length * 3 >= shorter * 2
}
