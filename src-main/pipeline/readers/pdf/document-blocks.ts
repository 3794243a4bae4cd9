import { listBlocks } from './list-blocks.ts'
import { pageBlocks, type SizedBlock } from './page-blocks.ts'
import type { ReadPage } from './read-pages.ts'
import { readingOrder } from './reading-order.ts'
import { type PageSegments, type TrimmedPage, withoutRunningLines } from './running-lines.ts'
import { segmentsOf } from './segments.ts'
import { typeOfDocument } from './type-of-document.ts'

/** The blocks of all pages in reading order, and the size their text is set in. */
export function documentBlocks(
  pages: readonly ReadPage[],
  title: string | null,
): { blocks: SizedBlock[]; bodySize: number } {
  const written = pages.map(({ width, height, fragments, state }) => ({
    width,
    height,
    segments: state === 'picture' ? [] : segmentsOf(fragments),
  }))
  const trimmed = trimmedPages(written, title)
  const regions = readingOrder(trimmed.map(({ segments }) => segments))
  const type = typeOfDocument(regions)
  const ordered = trimmed.map(({ headers, footers }, i) => ({
    regions: regions[i] ?? [],
    headers,
    footers,
    rotated: pages[i]?.rotated ?? [],
  }))
  return { blocks: listBlocks(pageBlocks(ordered, type)), bodySize: type.bodySize }
}

/** A document of nothing but lines that return is a list, not a row of empty pages. */
function trimmedPages(written: readonly PageSegments[], title: string | null): TrimmedPage[] {
  const trimmed = withoutRunningLines(written, title)
  if (trimmed.some(({ segments }) => segments.length > 0)) return trimmed
  return written.map(({ segments }) => ({ segments, headers: [], footers: [] }))
}
