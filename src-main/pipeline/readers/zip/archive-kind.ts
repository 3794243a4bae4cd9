// Many documents are ZIP archives; the names of the files inside tell which.
import { type RawEntry, walkDirectory } from './central-directory.ts'
import { walkHeaders } from './local-headers.ts'
import { dataOf } from './unpack-entry.ts'

/** Documents of Microsoft Office, by the folder of their parts. */
const officeFolders: readonly (readonly [folder: string, kind: string])[] = [
  ['word/', 'a Word document'],
  ['xl/', 'an Excel workbook'],
  ['ppt/', 'a PowerPoint presentation'],
  ['visio/', 'a Visio drawing'],
]

/** Documents that carry their media type as their first file, by what it begins with. */
const mediaTypes: readonly (readonly [type: string, kind: string])[] = [
  ['application/vnd.oasis.opendocument.text', 'an OpenDocument text'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'an OpenDocument spreadsheet'],
  ['application/vnd.oasis.opendocument.presentation', 'an OpenDocument presentation'],
  ['application/vnd.oasis.opendocument.graphics', 'an OpenDocument drawing'],
  ['application/epub+zip', 'an e-book'],
]

/** Documents have few parts before the one that tells; an archive of many files is not read to its end for this. */
const maxNames = 1000
/** Of a broken archive only the beginning is looked at. */
const maxHead = 256 * 1024

/** What a ZIP archive is: a document of some kind, or an archive and nothing else. */
export function archiveKind(bytes: Uint8Array): string {
  const names: string[] = []
  let mediaType = ''
  const visit = (entry: RawEntry): boolean => {
    const name = latin1(entry.name).replaceAll('\\', '/').replace(/^\//, '')
    names.push(name)
    if (name === 'mimetype' && entry.method === 0 && entry.packedSize < 200)
      mediaType = latin1(dataOf(bytes, entry) ?? new Uint8Array()).trim()
    return names.length < maxNames
  }
  if (walkDirectory(bytes, visit) === 'damaged') walkHeaders(bytes.subarray(0, maxHead), visit)

  if (names.some(name => name.startsWith('Index/') && name.endsWith('.iwa'))) return 'an iWork document'
  const declared = mediaTypes.find(([type]) => mediaType.startsWith(type))?.[1]
  if (declared !== undefined) return declared
  if (!names.includes('[Content_Types].xml') && !names.includes('_rels/.rels')) return 'a ZIP archive'
  const parts = officeFolders.find(([folder]) => names.some(name => name.startsWith(folder)))
  return parts?.[1] ?? 'a ZIP archive'
}

const latin1 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
