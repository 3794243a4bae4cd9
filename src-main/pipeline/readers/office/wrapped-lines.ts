import type { Block } from '../../draft.ts'
import { unwrapped } from '../unwrap-lines.ts'

/** Where a wrapped text was opened in an office program, each of its lines is a paragraph: they are one again. */
export function withoutWrapping(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.map(({ kind, removed, text }) =>
    kind === 'paragraph' && removed === undefined ? text : '',
  )
  return unwrapped(lines, false).flatMap(({ text, from, to }) => {
    const own = blocks.slice(from, to)
    return own.length === 1 ? own : own.slice(0, 1).map(block => ({ ...block, text }))
  })
}
