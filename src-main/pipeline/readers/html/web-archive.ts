// Copies of pages in archives, whose own address, name and day are not those of the page.
import { oneLine } from '../../stages/normalise-text.ts'
import { type PageElement, rawText } from './page-tree.ts'
import { hostOf, unarchived } from './web-address.ts'

export interface ArchivedPage {
  /** The host of the archive. */
  readonly host: string
  /** The address of the page that was copied. */
  readonly address: string
}

/** The page that an archive copied, as one of the addresses on the copy tells, or the archive's own words; null for a page of a site. */
export function archivedPage(
  elements: readonly PageElement[],
  addresses: readonly (string | null | undefined)[],
): ArchivedPage | null {
  const written = addresses.flatMap(address => address ?? [])
  const [first] = written
  const host = first === undefined ? null : hostOf(first)
  const told = host === null ? null : savedFromField(elements)
  if (host !== null && told !== null && hostOf(told) !== host) return { host, address: told }
  for (const address of written) {
    const [original, host] = [unarchived(address), hostOf(address)]
    if (original !== address && host !== null) return { host, address: original }
  }
  return null
}

/** What stands in the field behind the words "Saved from". */
function savedFromField(elements: readonly PageElement[]): string | null {
  const at = elements.findIndex(
    ({ tag, children }) =>
      (tag === 'td' || tag === 'label') &&
      children.length === 1 &&
      children.every(child => oneLine(rawText(child)) === 'Saved from'),
  )
  const field = at < 0 ? undefined : elements.slice(at + 1).find(({ tag }) => tag === 'input')
  const address = field?.attributes.value ?? ''
  return /^https?:\/\//i.test(address) ? address : null
}
