import type { Block } from '../../draft.ts'

/** An address with the number of the page beside it: a press office's own address stands alone. */
const printed = /^(?:\d{1,4}\s*\/\s*\d{1,4}\s+)?(https?:\/\/[^\s…]+)(?:\s+\d{1,4}\s*\/\s*\d{1,4})?$/

/** The address a browser printed at the edge of the page; null when there is none, or only that of a site. */
export function printedAddress(blocks: readonly Block[]): string | null {
  for (const { text, removed } of blocks) {
    if (removed !== 'page-footer' && removed !== 'page-header') continue
    const address = printed.exec(text)?.[1]
    if (address === undefined || address === text || !URL.canParse(address)) continue
    if (new URL(address).pathname.length > 1) return address
  }
  return null
}
