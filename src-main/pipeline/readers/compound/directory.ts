// The directory of a compound file: entries of 128 bytes, those of each storage in a binary tree (MS-CFB 2.6).

/** A stream or a storage. */
export interface Entry {
  readonly name: string
  readonly isStorage: boolean
  /** The first sector of a stream. */
  readonly start: number
  readonly size: number
  /** The numbers of other entries: neighbours in the tree, and the root of the tree inside a storage. */
  readonly left: number
  readonly right: number
  readonly child: number
}

/** The entries of a file by their numbers; those that were never used are null. */
export type Directory = readonly (Entry | null)[]

const entryLength = 128
const maxName = 62
const storages: ReadonlySet<number> = new Set([1, 5])
const stream = 2
const noEntry = 0xffffffff

/** Reads the bytes of a directory. */
export function directoryOf(bytes: Buffer): Directory {
  const entries: (Entry | null)[] = []
  for (let at = 0; at + entryLength <= bytes.length; at += entryLength) entries.push(entryAt(bytes, at))
  return entries
}

function entryAt(bytes: Buffer, at: number): Entry | null {
  const type = bytes.readUInt8(at + 66)
  if (type !== stream && !storages.has(type)) return null
  const length = Math.min(Math.max(bytes.readUInt16LE(at + 64) - 2, 0), maxName)
  return {
    name: bytes.toString('utf16le', at, at + length),
    isStorage: type !== stream,
    // Old programs leave anything in the upper half of the size, and no file is that large.
    size: bytes.readUInt32LE(at + 120),
    start: bytes.readUInt32LE(at + 116),
    left: bytes.readUInt32LE(at + 68),
    right: bytes.readUInt32LE(at + 72),
    child: bytes.readUInt32LE(at + 76),
  }
}

/** What is in a storage. */
export interface Listing {
  readonly entries: readonly Entry[]
  /** False where the tree leads to entries that are not there, or back. */
  readonly isWhole: boolean
}

/** Lists storages; no entry lies in two, so each is listed once. */
export function lister(directory: Directory): (storage: Entry) => Listing {
  const seen = new Set<number>()
  return storage => {
    const entries: Entry[] = []
    const open = [storage.child]
    let isWhole = true
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
      if (number === noEntry) continue
      const entry = seen.has(number) ? null : (directory[number] ?? null)
      isWhole &&= entry !== null
      if (entry === null) continue
      seen.add(number)
      entries.push(entry)
      open.push(entry.left, entry.right)
    }
    return { entries, isWhole }
  }
}
