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

/** The head of a letter: its last heading before the salutation, and the first; null when the text is no letter or has none. */
export function letterHead(blocks: readonly SizedBlock[]): LetterHead | null {
  const at = blocks.findIndex(({ block }) => opensLetter(block.text))
  const head = blocks.slice(0, Math.max(0, at))
  if (head.length > maxLines || head.some(({ block }) => block.text.length > maxLine)) return null
  const headings = head.filter(({ block }) => block.kind === 'heading').map(({ block }) => block.text)
  const [subject] = headings.slice(-1)
  if (subject === undefined) return null
  return { subject, sender: headings.length > 1 ? (headings[0] ?? null) : null }
}
