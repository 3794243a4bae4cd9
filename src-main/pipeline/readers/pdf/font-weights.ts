import type { OpenPdf } from './open-pdf.ts'
import type { Fragment } from './page-fragments.ts'

const boldName = /bold|black|heavy|demi|extrabd|[-,]bd\b|medium$/i
/** Pages that are looked into for the names of their fonts. */
const maxLooks = 4

/** Which of the fonts are bold. Only drawing a page gives away their names, so few pages are, and only for fonts that matter. */
export async function boldFonts(
  { document }: OpenPdf,
  pages: readonly { readonly fragments: readonly Fragment[] }[],
  wanted: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const bold = new Set<string>()
  const open = new Set(wanted)
  let looks = 0
  for (const [i, { fragments }] of pages.entries()) {
    if (open.size === 0 || looks === maxLooks) break
    const fonts = new Set(fragments.map(({ font }) => font))
    if (![...open].some(font => fonts.has(font))) continue
    looks++
    const page = await document.getPage(i + 1)
    await page.getOperatorList().catch(() => null)
    for (const font of fonts) {
      if (!open.has(font) || !page.commonObjs.has(font)) continue
      open.delete(font)
      if (isBold(page.commonObjs.get(font))) bold.add(font)
    }
  }
  return bold
}

function isBold(font: unknown): boolean {
  if (typeof font !== 'object' || font === null) return false
  const { bold, black, name } = font as { bold?: unknown; black?: unknown; name?: unknown }
  return bold === true || black === true || (typeof name === 'string' && boldName.test(name))
}
