// Compound files are divided into sectors, and a table says for each which one follows it (MS-CFB 2.1 to 2.3).

/** Sectors of one size, with the table that chains them. */
export interface Sectors {
  /** How many there are: no chain is longer. */
  readonly count: number
  /** The bytes of a sector; the last one of a file may be cut. */
  bytesOf(sector: number): Buffer
  /** The sector that follows; null where the table does not say. */
  next(sector: number): number | null
}

/** What was found of a chain. */
export interface Chain {
  readonly bytes: Buffer
  /** False where the chain breaks off before its end, or runs into sectors that are read already. */
  readonly isWhole: boolean
}

/** Reads chains: up to `length` bytes, or up to the end of the chain without one. */
export type FollowChain = (start: number, length?: number) => Chain

const endOfChain = 0xfffffffe

/** No sector is in two chains: each is given out once, so that neither a circle nor shared sectors make much of little. */
export function chainReader(sectors: Sectors): FollowChain {
  const taken = new Uint8Array(sectors.count)
  return (start, length = Number.POSITIVE_INFINITY) => {
    const parts: Buffer[] = []
    let missing = length
    let at: number | null = start
    while (missing > 0 && at !== null && at < sectors.count && taken[at] === 0) {
      taken[at] = 1
      const part = sectors.bytesOf(at).subarray(0, missing)
      append(parts, part)
      missing -= part.length
      at = sectors.next(at)
    }
    const isWhole = missing === 0 || (length === Number.POSITIVE_INFINITY && at === endOfChain)
    const [first = Buffer.alloc(0)] = parts
    return { bytes: parts.length > 1 ? Buffer.concat(parts) : first, isWhole }
  }
}

/** Sectors that follow one another in the file are one part: most streams lie in one piece, and need no copy. */
function append(parts: Buffer[], sector: Buffer): void {
  const last = parts.at(-1)
  if (last?.buffer === sector.buffer && last.byteOffset + last.length === sector.byteOffset)
    parts[parts.length - 1] = Buffer.from(last.buffer, last.byteOffset, last.length + sector.length)
  else parts.push(sector)
}

/** Where the header of a file says what. */
const header = { shift: 30, moreTables: 68, tables: 76, end: 512 }
/** Numbers are of four bytes. */
const width = 4

/** The sectors of a file; null when not even its header is there. */
export function fileSectors(file: Buffer): Sectors | null {
  if (file.length < header.end) return null
  const size = file.readUInt16LE(header.shift) === 12 ? 4096 : 512
  const count = Math.max(0, Math.ceil(file.length / size) - 1)
  const bytesOf = (sector: number) => file.subarray((sector + 1) * size, (sector + 2) * size)
  const tables = tablesIn(file, size / width, count, bytesOf)
  return {
    count,
    bytesOf,
    next(sector) {
      const table = tables[Math.floor((sector * width) / size)]
      return table === undefined || table >= count ? null : numberAt(bytesOf(table), (sector * width) % size)
    },
  }
}

/** The sectors that hold the table, in its order: the header lists 109 of them, and names a chain of lists of the others. */
function tablesIn(
  file: Buffer,
  perSector: number,
  count: number,
  bytesOf: (sector: number) => Buffer,
): number[] {
  const tables: number[] = []
  for (let at = header.tables; at < header.end; at += width) tables.push(file.readUInt32LE(at))
  const needed = Math.ceil(count / perSector)
  let list: number | null = file.readUInt32LE(header.moreTables)
  while (tables.length < needed && list !== null && list < count) {
    const bytes = bytesOf(list)
    const end = (perSector - 1) * width
    for (let at = 0; at < end; at += width) tables.push(numberAt(bytes, at) ?? endOfChain)
    list = numberAt(bytes, end)
  }
  return tables
}

const miniSize = 64

/** The small sectors that streams of less than 4096 bytes are kept in (MS-CFB 2.4). */
export const miniSectors = (stream: Buffer, table: Buffer): Sectors => ({
  count: Math.ceil(stream.length / miniSize),
  bytesOf: sector => stream.subarray(sector * miniSize, (sector + 1) * miniSize),
  next: sector => numberAt(table, sector * width),
})

const numberAt = (bytes: Buffer, at: number) => (at + width <= bytes.length ? bytes.readUInt32LE(at) : null)
