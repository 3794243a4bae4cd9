import { maxPages } from '../../../domain/limits.ts'
import { withoutDoubles } from './drawn-twice.ts'
import { withInitials } from './initials.ts'
import type { OpenPdf } from './open-pdf.ts'
import { type Fragment, pageFragments } from './page-fragments.ts'
import { fewLetters, isPicture } from './page-pictures.ts'
import { withTexSigns } from './tex-signs.ts'

/** One page as it was read: nothing on it when it is damaged. */
export interface ReadPage {
  readonly width: number
  readonly height: number
  readonly fragments: readonly Fragment[]
  readonly rotated: readonly string[]
  readonly state: 'read' | 'picture' | 'damaged'
}

const nothing = { width: 0, height: 0, fragments: [], rotated: [] }
/** Pages with few letters that are looked at for pictures; when as many are pictures, so are the others. */
const maxLooks = 40

/** Reads the pages one after the other, up to the most that are read of any document. */
export async function readPages({ document, operators }: OpenPdf): Promise<ReadPage[]> {
  const pages: ReadPage[] = []
  let looks = 0
  let lastLook: ReadPage['state'] = 'read'
  for (let number = 1; number <= Math.min(document.numPages, maxPages); number++) {
    try {
      const page = await document.getPage(number)
      const text = await pageFragments(page)
      const letters = lettersIn(text.fragments)
      if (letters < fewLetters && looks++ < maxLooks)
        lastLook = (await isPicture(page, letters, operators)) ? 'picture' : 'read'
      const fragments = withInitials(withoutDoubles(withTexSigns(text.fragments)))
      pages.push({ ...text, fragments, state: letters < fewLetters ? lastLook : 'read' })
      page.cleanup()
    } catch {
      pages.push({ ...nothing, state: 'damaged' })
    }
  }
  return pages
}

/** Counts letters and figures up to as many as no picture has. */
function lettersIn(fragments: readonly Fragment[]): number {
  let letters = 0
  for (const { text } of fragments) {
    letters += text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    if (letters >= fewLetters) break
  }
  return letters
}
