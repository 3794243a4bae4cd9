// Where the window's page lives: a scheme of our own, so that nothing of it is a web address.
import { isAbsolute, join, relative, sep } from 'node:path'

export const appScheme = 'breachdesk'
export const appHost = 'app'
/** The one page there is. */
export const startAddress = `${appScheme}://${appHost}/index.html`

/** Whether an address belongs to the app itself; anything else is the outside. */
export function isAppAddress(address: string): boolean {
  // An opaque scheme has the origin `null` everywhere, so scheme and host are compared instead.
  const url = URL.canParse(address) ? new URL(address) : null
  return url !== null && url.protocol === `${appScheme}:` && url.host === appHost && url.username === ''
}

/** The file behind an address, always inside `folder`; null when the address names anything else. */
export function appFile(address: string, folder: string): string | null {
  if (!isAppAddress(address)) return null
  let path: string
  try {
    path = decodeURIComponent(new URL(address).pathname)
  } catch {
    return null
  }
  // A backslash or a colon is a way out of the folder on Windows, a NUL cuts the path short.
  if (/[\\:\0]/.test(path)) return null
  const file = join(folder, path === '/' ? 'index.html' : path)
  const inside = relative(folder, file)
  return inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..' ? null : file
}
