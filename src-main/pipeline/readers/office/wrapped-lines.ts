import type { Block } from '../../draft.ts'
import { maxWidth, unwrapped } from '../unwrap-lines.ts'

/** Where a wrapped text was opened in an office program, each of its lines is a paragraph: they are one again. A longer one is no line. */
export function withoutWrapping(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.map(({ kind, removed, text }) =>
    kind === 'paragraph' && removed === undefined ? text : '',
  )
  if (lines.some(line => line.length > maxWidth && /\S\s+\S/.test(line))) return blocks
  return unwrapped(lines, false).flatMap(({ text, from, to }) => {
    const own = blocks.slice(from, to)
    return own.length === 1 ? own : own.slice(0, 1).map(block => ({ ...block, text }))
  })
}
