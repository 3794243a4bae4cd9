// Addresses as pages write them: relative, with fragments, and sometimes only that of the site.

const parsed = (address: string, base?: string): URL | null => {
  const url = URL.parse(address, base)
  return url !== null && /^https?:$/.test(url.protocol) ? url : null
}

/** The whole address; null for one that is none, or cannot be told without its site. As it stands where it is whole. */
export function webAddress(address: string | null | undefined, base: string | null): string | null {
  const written = address?.trim() ?? ''
  if (written === '' || /\s/.test(written)) return null
  if (/^https?:\/\//i.test(written)) return parsed(written) === null ? null : unarchived(written)
  if (base === null || /^[a-z][\w+.-]*:/i.test(written)) return null
  const whole = parsed(written, base)?.href
  return whole === undefined ? null : unarchived(whole)
}

/** "web.archive.org/web/20240601120000/https://…", "archive.ph/2024.06.01-120000/https://…": the day of the copy, then the address of the page. */
const archived = /^https?:\/\/[^/]+\/(?:web\/)?\d{4}[\d.-]{4,13}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i

/** The address of the page that an archive holds a copy of; any other address as it is. */
export function unarchived(address: string): string {
  const original = archived.exec(address)?.[1]
  return original === undefined || parsed(original) === null ? address : original
}

/** The host of an address; null where it is none. */
export const hostOf = (address: string): string | null => parsed(address)?.host ?? null

/** True for the address of a site and not of a page on it. */
export function isSiteAddress(address: string): boolean {
  const url = parsed(address)
  return url !== null && url.pathname === '/' && url.search === ''
}

/** What two addresses of one page have in common: no protocol, no `www.`, no fragment, no slash at the end. */
export function addressKey(address: string): string {
  const url = parsed(unarchived(address))
  if (url === null) return address
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}`.toLowerCase()
}
