import type { Block } from '../../draft.ts'
import { fold } from '../../text/fold.ts'
import type { DocumentInfo } from './document-info.ts'
import { letterHead } from './letter.ts'
import type { SizedBlock } from './page-blocks.ts'

/** A headline, and the name of the outlet when the document's own title adds it. */
export interface FoundTitle {
  readonly title: string | null
  readonly origin: 'document-info' | 'text' | null
  readonly outlet: string | null
}

/** A shorter headline may be a heading of the site by chance. */
const minHeadline = 15
const maxOutlet = 60

/** The title the document gives itself, as its first page writes it; else the headline in the largest type there. */
export function findTitle(
  { title }: DocumentInfo,
  blocks: readonly SizedBlock[],
  bodySize: number,
): FoundTitle {
  const first = blocks.filter(({ page, block }) => page === 0 && block.removed === undefined)
  const letter = letterHead(first)
  const headline = letter?.subject ?? largestHeading(first, bodySize)
  if (title === null)
    return { title: headline, origin: headline === null ? null : 'text', outlet: letter?.sender ?? null }
  const declared = plain(title)
  const same = first.find(({ block }) => plain(block.text) === declared)
  if (same !== undefined) return { title: same.block.text, origin: 'document-info', outlet: null }
  const mail = first.find(({ block }) => block.text.length >= minHeadline && isSubject(title, block.text))
  if (mail !== undefined) return { title: mail.block.text, origin: 'document-info', outlet: null }
  const opening = first.find(({ block }) => isHeadline(block) && opens(title, block.text))
  if (opening !== undefined) {
    const outlet = outletAfter(title, opening.block.text)
    return { title: opening.block.text, origin: 'document-info', outlet }
  }
  const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]{4,}/gu) ?? []
  const site = /^(.+)\s[|–—·•-]\s/u.exec(title)?.[1]
  if (site !== undefined && first.some(({ block }) => isHeadline(block) && isPartOf(site, block.text))) {
    const outlet = outletAfter(title, site)
    return { title: outlet === null ? title : site, origin: 'document-info', outlet }
  }
  if (site !== undefined && headline !== null) {
    const told = words(site)
    const shared = told.filter(word => words(headline).includes(word))
    if (shared.length > 0 && shared.length * 2 >= told.length)
      return { title: headline, origin: 'document-info', outlet: outletAfter(title, headline) }
  }
  // A title with no word on the first page was left over from another document.
  const page = fold(first.map(({ block }) => block.text).join(' '))
  const isForeign = !(fold(title).match(/\p{L}{4,}/gu) ?? []).some(word => page.includes(word))
  return headline !== null && isForeign
    ? { title: headline, origin: 'text', outlet: null }
    : { title, origin: 'document-info', outlet: null }
}

const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isHeadline = ({ kind, text }: Block) => kind === 'heading' && text.length >= minHeadline

/** Whether a separator follows the headline: the first line of a longer one opens the title as well. */
const opens = (title: string, headline: string) =>
  [...title.matchAll(/\s[|–—·•-]\s/gu)].some(({ index }) => plain(title.slice(0, index)) === plain(headline))

const mailProgram =
  /^(?:gmail|(?:google|yahoo!?|proton|apple|zoho|aol)\s?mail|(?:microsoft )?outlook|hotmail|thunderbird|roundcube|gmx|web\.de|icloud)\b[^|–—-]*\s[|–—-]\s/i

/** "Gmail - Subject": mail programs call what they print by their own name first. */
const isSubject = (title: string, headline: string) =>
  mailProgram.test(title) && plain(title.replace(mailProgram, '')) === plain(headline)

const isPartOf = (whole: string, firstLine: string) => plain(whole).startsWith(`${plain(firstLine)} `)

/** "Headline | The Ledger": what follows the last separator. */
function outletAfter(title: string, headline: string): string | null {
  const outlet =
    title
      .split(/\s[|–—·•-]\s/u)
      .at(-1)
      ?.trim() ?? ''
  const isName =
    /^\p{Lu}/u.test(outlet) && outlet.length <= maxOutlet && !plain(headline).includes(plain(outlet))
  return isName ? outlet : null
}

/** The largest heading of several words; a name alone in large type is the paper's. */
function largestHeading(blocks: readonly SizedBlock[], bodySize: number): string | null {
  const headings = blocks.filter(({ block, size }) => block.kind === 'heading' && size > bodySize * 1.05)
  const weight = ({ block, size }: SizedBlock) => (block.text.split(' ').length >= 4 ? size : size / 3)
  const best = headings.reduce<SizedBlock | null>(
    (largest, one) => (largest === null || weight(one) > weight(largest) ? one : largest),
    null,
  )
  return best?.block.text ?? null
}
