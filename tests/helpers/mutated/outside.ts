// Files that lie outside the ones that are read: nothing that is read may hold any of them.
import { pathToFileURL } from 'node:url'

/** What hostile files ask for: a file every system of its kind has, and one whose words are known on all. */
export const outsideAddresses = [
  'file:///etc/passwd',
  pathToFileURL(import.meta.filename).href,
  'http://127.0.0.1:9/x',
] as const

/** True for a text that holds what stands in one of these files. */
export const holdsOutside = (text: string): boolean =>
  /root:[^:]*:0:0:/.test(text) || text.includes('nothing that is read may hold any of them')
