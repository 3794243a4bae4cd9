// The parts of a text in chunks of about a screen, with what was taken off between them: the browser lays out the
// chunks that are in sight, and a text of megabytes scrolls like a short one.
import type { RemovedText } from '../../src-main/domain/article.ts'
import type { TextPart } from './blocks.ts'

/** What was taken off at one place. */
export interface Removal {
  readonly kind: 'removed'
  readonly at: number
  readonly removed: readonly RemovedText[]
}

export interface Chunk {
  readonly start: number
  readonly end: number
  readonly parts: readonly (TextPart | Removal)[]
}

/** Characters from which on only the chunks in sight are laid out, and lines are not measured one by one. */
export const longText = 60_000
const chunkLength = 4000

export const startOfPart = (part: TextPart | Removal): number =>
  part.kind === 'removed' ? part.at : part.kind === 'list' ? (part.blocks[0]?.start ?? 0) : part.block.start

const endOfPart = (part: TextPart | Removal): number =>
  part.kind === 'removed' ? part.at : part.kind === 'list' ? (part.blocks.at(-1)?.end ?? 0) : part.block.end

/** The parts with what was taken off between them, where it stood; what stood inside a part comes behind it. */
export function withRemovals(
  parts: readonly TextPart[],
  removed: readonly RemovedText[],
): readonly (TextPart | Removal)[] {
  const left = [...removed].sort((a, b) => a.at - b.at)
  const takeUntil = (end: number): Removal[] => {
    const count = left.findIndex(({ at }) => at > end)
    const here = left.splice(0, count < 0 ? left.length : count)
    return here[0] === undefined ? [] : [{ kind: 'removed', at: here[0].at, removed: here }]
  }
  const all = parts.flatMap((part): (TextPart | Removal)[] => [...takeUntil(startOfPart(part)), part])
  return [...all, ...takeUntil(Number.POSITIVE_INFINITY)]
}

export function chunksOf(parts: readonly (TextPart | Removal)[]): Chunk[] {
  const chunks: { start: number; end: number; parts: (TextPart | Removal)[] }[] = []
  for (const part of parts) {
    const last = chunks.at(-1)
    const end = endOfPart(part)
    if (last === undefined || end - last.start > chunkLength)
      chunks.push({ start: startOfPart(part), end, parts: [part] })
    else {
      last.parts.push(part)
      last.end = Math.max(last.end, end)
    }
  }
  return chunks
}

const lettersInLine = 68
const lineHeight = 30
const paragraphGap = 20

/** How high a chunk will be, near enough for the scroll bar until it has been seen. */
export const estimatedHeight = ({ parts }: Chunk): number =>
  parts.reduce((height, part) => {
    if (part.kind === 'removed') return height + 72
    const blocks = part.kind === 'list' ? part.blocks : [part.block]
    const lines = blocks.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / lettersInLine), 0)
    return height + lines * lineHeight + paragraphGap
  }, 0)
