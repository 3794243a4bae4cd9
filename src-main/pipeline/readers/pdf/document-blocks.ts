import { boldFonts } from './font-weights.ts'
import { listBlocks } from './list-blocks.ts'
import type { OpenPdf } from './open-pdf.ts'
import { pageBlocks, type SizedBlock } from './page-blocks.ts'
import type { ReadPage } from './read-pages.ts'
import { type Region, readingOrder } from './reading-order.ts'
import { type PageSegments, type TrimmedPage, withoutRunningLines } from './running-lines.ts'
import { segmentsOf } from './segments.ts'
import { isSameSize, type TypeOfDocument, typeOfDocument } from './type-of-document.ts'

/** Longer lines in another type are quotations, not headings. */
const maxHeading = 150

/** The blocks of all pages in reading order, and the size their text is set in. */
export async function documentBlocks(
  open: OpenPdf,
  pages: readonly ReadPage[],
  title: string | null,
): Promise<{ blocks: SizedBlock[]; bodySize: number }> {
  const written = pages.map(({ width, height, fragments, state }) => ({
    width,
    height,
    segments: state === 'picture' ? [] : segmentsOf(fragments),
  }))
  const trimmed = trimmedPages(written, title)
  const regionsOfPages = readingOrder(trimmed.map(({ segments }) => segments))
  const ordered = trimmed.map(({ headers, footers }, i) => ({
    regions: regionsOfPages[i] ?? [],
    headers,
    footers,
    rotated: pages[i]?.rotated ?? [],
  }))
  const regions = ordered.flatMap(page => page.regions)
  const plain = typeOfDocument(regions, () => false)
  const bold = await boldFonts(open, pages, fontsOfHeadings(regions, plain))
  const type = { ...plain, isBold: (font: string) => bold.has(font) }
  return { blocks: listBlocks(pageBlocks(ordered, type)), bodySize: type.bodySize }
}

/** A document of nothing but lines that return is a list, not a row of empty pages. */
function trimmedPages(written: readonly PageSegments[], title: string | null): TrimmedPage[] {
  const trimmed = withoutRunningLines(written, title)
  if (trimmed.some(({ segments }) => segments.length > 0)) return trimmed
  return written.map(({ segments }) => ({ segments, headers: [], footers: [] }))
}

/** The fonts of lines that could be headings if they were bold, and that of the text to compare. */
function fontsOfHeadings(
  regions: readonly Region[],
  { bodyFont, bodySize }: TypeOfDocument,
): ReadonlySet<string> {
  const fonts = new Set<string>()
  for (const region of regions) {
    if (region.kind !== 'column') continue
    for (const { font, size, text } of region.lines)
      if (font !== bodyFont && isSameSize(size, bodySize) && text.length <= maxHeading) fonts.add(font)
  }
  return fonts.size === 0 ? fonts : fonts.add(bodyFont)
}
