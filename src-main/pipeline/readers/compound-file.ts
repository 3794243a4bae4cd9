// The container of the Office formats before 2007, of Outlook messages, and of newer documents under a password.

/** What a compound file holds, by the names of its streams; with its article. */
export function compoundKind(bytes: Uint8Array): string {
  const names = streamNames(bytes)
  return kinds.find(([stream]) => names.has(stream))?.[1] ?? 'an old Office document'
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

const entryLength = 128
/** The table of sectors has this many of its own sectors listed in the header. */
const listedTables = 109
/** The streams that tell stand near the beginning of the directory. */
const maxSectors = 64

/** The names in the directory, whose sectors are chained by the table of sectors. */
function streamNames(bytes: Uint8Array): Set<string> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = new Set<string>()
  if (data.length < 512) return names
  const size = data.readUInt16LE(30) === 12 ? 4096 : 512
  const offsetOf = (sector: number) => (sector + 1) * size
  let sector = data.readUInt32LE(48)
  for (let read = 0; read < maxSectors; read++) {
    const at = offsetOf(sector)
    if (at + size > data.length) break
    for (let entry = at; entry < at + size; entry += entryLength) {
      const length = Math.min(Math.max(data.readUInt16LE(entry + 64) - 2, 0), 62)
      if (length > 0) names.add(data.toString('utf16le', entry, entry + length))
    }
    const table = Math.floor((sector * 4) / size)
    if (table >= listedTables) break
    const next = offsetOf(data.readUInt32LE(76 + table * 4)) + ((sector * 4) % size)
    if (next + 4 > data.length) break
    sector = data.readUInt32LE(next)
  }
  return names
}
