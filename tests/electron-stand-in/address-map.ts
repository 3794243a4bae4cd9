// Plain Chromium knows no custom schemes. A privileged scheme therefore becomes a secure origin under a name
// that cannot exist, and everything that crosses between Chromium and the product is translated back.

const suffix = 'electron-stand-in.invalid'
const schemes = new Set<string>()

/** Makes a scheme known, as `protocol.registerSchemesAsPrivileged` does. */
export const mapScheme = (scheme: string) => schemes.add(scheme)

/** `breachdesk://app/x` → `https://app.breachdesk.electron-stand-in.invalid/x` */
export function toChromium(address: string): string {
  const found = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/s.exec(address)
  if (found === null || !schemes.has(found[1] ?? '')) return address
  return `https://${found[2]}.${found[1]}.${suffix}${found[3]}`
}

/** The way back; every other address stays as it is. */
export function fromChromium(address: string): string {
  const found = /^https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.electron-stand-in\.invalid(?::443)?(.*)$/s.exec(address)
  if (found === null || !schemes.has(found[2] ?? '')) return address
  return `${found[2]}://${found[1]}${found[3]}`
}
