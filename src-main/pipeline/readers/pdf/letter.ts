import { isByline, isHeadline } from '../../stages/headline-shapes.ts'
import { opensLetter } from '../../stages/page-words.ts'
import type { SizedBlock } from './page-blocks.ts'

/** What a letter is about, and whose name stands in large type at its head. */
export interface LetterHead {
  readonly subject: string
  readonly sender: string | null
}

/** Above the salutation of a letter nothing is longer, and there are no more lines. */
const maxLine = 160
const maxLines = 30

/** A name in large type has fewer words. */
const minSubjectWords = 4

/**
 * The head of a letter: its last heading of several words before the salutation, and the first where that is a name. Null
 * when the text is no letter or has none: an article that quotes one names its writer.
 */
export function letterHead(blocks: readonly SizedBlock[]): LetterHead | null {
  const at = blocks.findIndex(({ block }) => opensLetter(block.text))
  const head = blocks.slice(0, Math.max(0, at))
  if (head.length > maxLines || head.some(({ block: { text } }) => text.length > maxLine || isByline(text)))
    return null
  const headings = head.filter(({ block }) => block.kind === 'heading')
  const [first, last] = [headings[0], headings.at(-1)]
  if (first === undefined || last === undefined) return null
  const name = first.block.text
  if (first.size >= last.size && isHeadline(name) && holdsSmallWord.test(name))
    return { subject: name, sender: null }
  const told = headings.findLast(({ block }) => block.text.split(' ').length >= minSubjectWords)
  const subject = (told ?? last).block.text
  return { subject, sender: subject === name || isHeadline(name) ? null : name }
}

/** The names of companies have as many words as headlines, and hardly one that begins small. */
const holdsSmallWord = /(?<!\p{L})\p{Ll}{4,}/u
