/** What is in a compound file or in one of its storages: streams and further storages by their names. */
export interface Folder {
  readonly [name: string]: Uint8Array | Folder
}

const endOfChain = 0xfffffffe
const tableMark = 0xfffffffd
const listMark = 0xfffffffc
const none = 0xffffffff
const entryLength = 128
const miniSize = 64
const miniCutoff = 4096
/** Tables the header lists; a chain of further sectors lists the others. */
const listedTables = 109

interface Entry {
  readonly name: string
  readonly bytes: Uint8Array | null
  left: number
  right: number
  child: number
}

/**
 * The bytes of a compound file, the container of old Office formats, with these streams and storages. Its chains run
 * backwards, so that who takes neighbouring sectors for a chain reads nonsense.
 */
export function makeCompoundFile(content: Folder, sectorSize: 512 | 4096 = 512): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', bytes: null, left: none, right: none, child: none }]
  addFolder(entries, 0, content)
  const isSmall = ({ bytes }: Entry) => bytes !== null && bytes.length < miniCutoff
  const mini = chained(
    entries.map(entry => (isSmall(entry) ? entry.bytes : null)),
    miniSize,
  )
  const large = entries.map(entry => (isSmall(entry) ? null : entry.bytes))
  const directorySize = Math.ceil((entries.length * entryLength) / sectorSize) * sectorSize
  const shared = [Buffer.concat(mini.pieces), numbers(mini.next), Buffer.alloc(directorySize)]
  const { starts, next, pieces } = chained([...large, ...shared], sectorSize)
  const [miniStream = 0, miniTable = 0, directoryStart = 0] = starts.slice(entries.length)
  const directory = Buffer.alloc(directorySize)
  for (const [i, entry] of entries.entries()) {
    const start = i === 0 ? miniStream : ((isSmall(entry) ? mini.starts[i] : starts[i]) ?? 0)
    const size = i === 0 ? mini.pieces.length * miniSize : (entry.bytes?.length ?? 0)
    writeEntry(directory.subarray(i * entryLength), entry, {
      type: i === 0 ? 5 : entry.bytes === null ? 1 : 2,
      start,
      size,
    })
  }
  // Only now is it known where everything begins: the place was kept.
  for (let i = 0; i * sectorSize < directorySize; i++)
    pieces[directoryStart - i]?.set(directory.subarray(i * sectorSize, (i + 1) * sectorSize))
  return withTables({ sectorSize, pieces, next, directoryStart, miniTable })
}

function writeEntry(
  bytes: Buffer,
  { name, left, right, child }: Entry,
  { type, start, size }: { readonly type: number; readonly start: number; readonly size: number },
) {
  bytes.write(name, 0, 'utf16le')
  bytes.writeUInt16LE((name.length + 1) * 2, 64)
  bytes.writeUInt8(type, 66)
  for (const [i, number] of [left, right, child].entries()) bytes.writeUInt32LE(number, 68 + i * 4)
  bytes.writeUInt32LE(start, 116)
  bytes.writeUInt32LE(size, 120)
}

/** Adds what is in a folder; the entries of each are a balanced tree in the order of their names. */
function addFolder(entries: Entry[], folder: number, content: Folder) {
  const names = Object.keys(content).sort(
    (a, b) => a.length - b.length || (a.toUpperCase() < b.toUpperCase() ? -1 : 1),
  )
  const first = entries.length
  for (const name of names) {
    const own = content[name]
    entries.push({
      name,
      bytes: own instanceof Uint8Array ? own : null,
      left: none,
      right: none,
      child: none,
    })
  }
  const tree = (from: number, to: number): number => {
    if (from >= to) return none
    const middle = (from + to) >> 1
    const entry = entries[middle]
    if (entry !== undefined) Object.assign(entry, { left: tree(from, middle), right: tree(middle + 1, to) })
    return middle
  }
  const parent = entries[folder]
  if (parent !== undefined) parent.child = tree(first, first + names.length)
  for (const [i, name] of names.entries()) {
    const own = content[name]
    if (own !== undefined && !(own instanceof Uint8Array)) addFolder(entries, first + i, own)
  }
}

/** Cuts streams into pieces of one size, each stream from its last piece to its first. */
function chained(streams: readonly (Uint8Array | null)[], size: number) {
  const pieces: Buffer[] = []
  const next: number[] = []
  const starts = streams.map(bytes => {
    const count = Math.ceil((bytes?.length ?? 0) / size)
    if (bytes === null || count === 0) return endOfChain
    for (let i = count - 1; i >= 0; i--) {
      const piece = Buffer.alloc(size)
      piece.set(bytes.subarray(i * size, (i + 1) * size))
      pieces.push(piece)
      next.push(i === count - 1 ? endOfChain : pieces.length - 2)
    }
    return pieces.length - 1
  })
  return { starts, next, pieces }
}

interface Sectored {
  readonly sectorSize: number
  readonly pieces: Buffer[]
  readonly next: number[]
  readonly directoryStart: number
  readonly miniTable: number
}

/** Puts the tables of sectors behind the sectors, the lists of tables behind these, and the header before all. */
function withTables({ sectorSize, pieces, next, directoryStart, miniTable }: Sectored): Uint8Array {
  const perTable = sectorSize / 4
  const perList = perTable - 1
  let tables = 0
  let lists = 0
  for (let total = -1; total !== pieces.length + tables + lists; ) {
    total = pieces.length + tables + lists
    tables = Math.ceil(total / perTable)
    lists = Math.ceil(Math.max(0, tables - listedTables) / perList)
  }
  const tableNumbers = Array.from({ length: tables }, (_, i) => pieces.length + i)
  const listNumbers = Array.from({ length: lists }, (_, i) => pieces.length + tables + i)
  const table = [...next, ...tableNumbers.map(() => tableMark), ...listNumbers.map(() => listMark)]
  const header = Buffer.alloc(sectorSize)
  header.write('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0, 'latin1')
  header.writeUInt16LE(sectorSize === 512 ? 3 : 4, 26)
  header.writeUInt16LE(sectorSize === 512 ? 9 : 12, 30)
  header.writeUInt32LE(tables, 44)
  header.writeUInt32LE(directoryStart, 48)
  header.writeUInt32LE(miniCutoff, 56)
  header.writeUInt32LE(miniTable, 60)
  header.writeUInt32LE(listNumbers[0] ?? endOfChain, 68)
  header.writeUInt32LE(lists, 72)
  numbers(tableNumbers.slice(0, listedTables), listedTables).copy(header, 76)
  const listed = listNumbers.map((_, i) => {
    const own = tableNumbers.slice(listedTables + i * perList, listedTables + (i + 1) * perList)
    return Buffer.concat([numbers(own, perList), numbers([listNumbers[i + 1] ?? endOfChain])])
  })
  const tableBytes = numbers(table, tables * perTable)
  return Uint8Array.from(Buffer.concat([header, ...pieces, tableBytes, ...listed]))
}

function numbers(values: readonly number[], length = values.length): Buffer {
  const bytes = Buffer.alloc(length * 4, 0xff)
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, i * 4)
  return bytes
}
