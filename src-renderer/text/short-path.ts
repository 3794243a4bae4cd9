/** The end of a path, which tells folders apart: `Documents/Northwest desk.breachdesk`. */
export function shortPath(path: string): string {
  const parts = path.split(/[/\\]/u).filter(part => part !== '')
  const slash = path.includes('\\') ? '\\' : '/'
  return parts.length <= 2 ? path : parts.slice(-2).join(slash)
}
