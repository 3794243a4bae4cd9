// The container of the Office formats before 2007, of Outlook messages, and of newer documents under a password.
import { openCompound } from './compound/open-compound.ts'

/** What a compound file holds, by the names of its streams; with its article. */
export function compoundKind(bytes: Uint8Array): string {
  const names = namesIn(bytes)
  return kinds.find(([stream]) => names.has(stream))?.[1] ?? 'an old Office document'
}

/** The names in the root: what lies deeper is of documents inside the document. Where its tree is lost, all there are. */
function namesIn(bytes: Uint8Array): ReadonlySet<string> {
  const file = openCompound(bytes)
  if (file === null) return new Set()
  const { root, names } = file
  return new Set(file.isDamaged() ? names : [...root.streams, ...root.storages])
}

const kinds: readonly (readonly [stream: string, kind: string])[] = [
  ['EncryptedPackage', 'an Office document protected with a password'],
  ['WordDocument', 'an old Word document'],
  ['Workbook', 'an old Excel workbook'],
  ['Book', 'an old Excel workbook'],
  ['PowerPoint Document', 'an old PowerPoint presentation'],
  ['__properties_version1.0', 'an Outlook message'],
  ['__nameid_version1.0', 'an Outlook message'],
  ['Quill', 'a Publisher document'],
  ['VisioDocument', 'an old Visio drawing'],
]
