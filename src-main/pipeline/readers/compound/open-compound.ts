// Compound files hold streams in storages as a disk holds files in folders (MS-CFB).
import { directoryOf, type Entry, lister } from './directory.ts'
import { chainReader, fileSectors, miniSectors } from './sectors.ts'

/** A folder in a compound file. */
export interface Storage {
  readonly streams: readonly string[]
  readonly storages: readonly string[]
  /** The bytes of a stream, as far as they are there; null without one of this name. A stream is read once. */
  read(name: string): Buffer | null
  /** The storage of this name; null when there is none. A storage is opened once. */
  open(name: string): Storage | null
}

/** A compound file whose directory was read. */
export interface CompoundFile {
  readonly root: Storage
  /** Every name in what is left of the directory, whether or not its tree leads there. */
  readonly names: readonly string[]
  /** True when something of what was asked for so far is lost. */
  isDamaged(): boolean
}

/** Where the header says where what begins. */
const header = { directory: 48, miniTable: 60 }
/** Shorter streams lie in the small sectors. */
const miniCutoff = 4096

/** Opens a compound file; null when not even the root of its directory is there. Nothing in the bytes makes it fail. */
export function openCompound(bytes: Uint8Array): CompoundFile | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectors = fileSectors(file)
  if (sectors === null) return null
  const follow = chainReader(sectors)
  const listed = follow(file.readUInt32LE(header.directory))
  const directory = directoryOf(listed.bytes)
  const [root] = directory
  if (root === undefined || root === null) return null
  const list = lister(directory)
  let isDamaged = !listed.isWhole
  let small: ReturnType<typeof chainReader> | null = null
  const followSmall = (start: number, length: number) => {
    const table = file.readUInt32LE(header.miniTable)
    small ??= chainReader(miniSectors(follow(root.start, root.size).bytes, follow(table).bytes))
    return small(start, length)
  }
  const storageOf = (storage: Entry): Storage => {
    const { entries, isWhole } = list(storage)
    isDamaged ||= !isWhole
    const named = (isStorage: boolean) =>
      new Map(entries.flatMap(entry => (entry.isStorage === isStorage ? [[entry.name, entry]] : [])))
    const streams = named(false)
    const storages = named(true)
    return {
      streams: [...streams.keys()],
      storages: [...storages.keys()].sort(),
      read(name) {
        const entry = streams.get(name)
        if (entry === undefined) return null
        const { start, size } = entry
        const chain = size < miniCutoff ? followSmall(start, size) : follow(start, size)
        isDamaged ||= !chain.isWhole
        return chain.bytes
      },
      open(name) {
        const entry = storages.get(name)
        return entry === undefined ? null : storageOf(entry)
      },
    }
  }
  return {
    root: storageOf(root),
    names: directory.flatMap(entry => (entry === null ? [] : [entry.name])),
    isDamaged: () => isDamaged,
  }
}
