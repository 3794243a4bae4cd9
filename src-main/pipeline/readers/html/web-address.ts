// Addresses as pages write them: relative, with fragments, and sometimes only that of the site.

const parsed = (address: string, base?: string): URL | null => {
  const url = URL.parse(address, base)
  return url !== null && /^https?:$/.test(url.protocol) ? url : null
}

/** The whole address; null for one that is none, or cannot be told without its site. As it stands where it is whole. */
export function webAddress(address: string | null | undefined, base: string | null): string | null {
  const written = address?.trim() ?? ''
  if (written === '' || /\s/.test(written)) return null
  if (/^https?:\/\//i.test(written)) return parsed(written) === null ? null : written
  if (base === null || /^[a-z][\w+.-]*:/i.test(written)) return null
  return parsed(written, base)?.href ?? null
}

/** True for the address of a site and not of a page on it. */
export function isSiteAddress(address: string): boolean {
  const url = parsed(address)
  return url !== null && url.pathname === '/' && url.search === ''
}

/** What two addresses of one page have in common: no protocol, no `www.`, no fragment, no slash at the end. */
export function addressKey(address: string): string {
  const url = parsed(address)
  if (url === null) return address
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}`.toLowerCase()
}
