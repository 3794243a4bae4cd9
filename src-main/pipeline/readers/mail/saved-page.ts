// Which part of a saved page is the page itself, and where it was.

import { unarchived } from '../html/web-address.ts'
import { contentIdOf } from './mail-content.ts'
import type { MailPart } from './mime-parts.ts'

/** The page among the parts of a saved one; null when it is not there. */
export function savedPage(root: MailPart): { page: MailPart | null; address: string | null } {
  const snapshot = root.headers.get('snapshot-content-location')
  const pages = partsIn(root).filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml')
  const start = root.parameters.start?.replace(/^<|>$/g, '')
  const named = start === undefined ? undefined : pages.find(part => contentIdOf(part) === start)
  const located = snapshot === null ? undefined : pages.find(part => locationOf(part) === snapshot)
  const page = named ?? located ?? pages[0] ?? null
  const addresses = [snapshot, page === null ? null : locationOf(page), locationOf(root)]
  const address = addresses.find(isWebAddress)
  return { page, address: address === undefined || address === null ? null : unarchived(address) }
}

/** Every part, in the order of the file. */
const partsIn = (part: MailPart): readonly MailPart[] => [part, ...part.parts.flatMap(partsIn)]

/** Long addresses are folded like any other field. */
const locationOf = ({ headers }: MailPart) => headers.get('content-location')?.replace(/\s+/g, '') ?? null

const isWebAddress = (address: string | null | undefined) =>
  address !== null && address !== undefined && /^https?:\/\/[^\s<>"]{3,2000}$/.test(address)
