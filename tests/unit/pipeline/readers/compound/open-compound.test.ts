import { describe, expect, it } from 'vitest'
import {
  openCompound,
  type Storage,
} from '../../../../../src-main/pipeline/readers/compound/open-compound.ts'
import { type Folder, makeCompoundFile } from '../../../../helpers/make-compound-file.ts'

/** Bytes that are nowhere the same. */
const bytesOf = (length: number, seed = 1) =>
  Uint8Array.from({ length }, (_, i) => ((i * 2_654_435_761 + seed * 97) >>> 11) & 0xff)

const content = {
  empty: new Uint8Array(),
  one: bytesOf(1, 1),
  small: bytesOf(4095, 2),
  border: bytesOf(4096, 3),
  large: bytesOf(70_001, 4),
  inner: { same: bytesOf(500, 5), deeper: { same: bytesOf(5000, 6) } },
  ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`stream ${i}`, bytesOf(i * 3, i)])),
}

function everythingIn(storage: Storage): Folder {
  return {
    ...Object.fromEntries(storage.streams.map(name => [name, Uint8Array.from(storage.read(name) ?? [])])),
    ...Object.fromEntries(
      storage.storages.map(name => {
        const inner = storage.open(name)
        return [name, inner === null ? {} : everythingIn(inner)]
      }),
    ),
  }
}

function opened(bytes: Uint8Array) {
  const file = openCompound(bytes)
  if (file === null) throw new Error('not opened')
  return file
}

describe('a compound file', () => {
  it.each([512, 4096] as const)('in sectors of %i bytes gives back what was put in', sectorSize => {
    const file = opened(makeCompoundFile(content, sectorSize))
    expect(everythingIn(file.root)).toEqual(content)
    expect(file.isDamaged()).toBe(false)
    expect(file.root.read('nothing')).toBe(null)
    expect(file.root.open('large')).toBe(null)
  })

  it('whose header has no room for all its tables lists the others in sectors of their own', () => {
    const large = bytesOf(7_300_000)
    const file = opened(makeCompoundFile({ large, other: bytesOf(9) }))
    expect(Buffer.compare(file.root.read('large') ?? Buffer.alloc(0), large)).toBe(0)
    expect(file.isDamaged()).toBe(false)
  })

  it('gives a stream that lies in one piece without a copy of it', () => {
    const stream = bytesOf(18 * 512)
    const file = Buffer.from(makeCompoundFile({ stream }))
    const start = file.indexOf(Buffer.from('stream', 'utf16le')) + 116
    const last = file.readUInt32LE(start)
    const first = last - 17
    const table = (file.readUInt32LE(76) + 1) * 512
    file.set(stream, (first + 1) * 512)
    file.writeUInt32LE(first, start)
    for (let sector = first; sector < last; sector++) file.writeUInt32LE(sector + 1, table + sector * 4)
    file.writeUInt32LE(0xfffffffe, table + last * 4)
    const { root, isDamaged } = opened(file)
    const read = root.read('stream') ?? Buffer.alloc(0)
    expect(Uint8Array.from(read)).toEqual(stream)
    expect(read.buffer).toBe(file.buffer)
    expect(read.byteOffset).toBe(file.byteOffset + (first + 1) * 512)
    expect(isDamaged()).toBe(false)
  })

  it('that is cut off gives what is left of it, and says so', () => {
    const whole = makeCompoundFile(content)
    for (let length = 0; length < whole.length; length += 512) {
      const file = openCompound(whole.subarray(0, length))
      if (file === null) continue
      for (const [name, own] of Object.entries<Uint8Array | Folder>(content)) {
        if (!(own instanceof Uint8Array)) continue
        const read = file.root.read(name)
        if (read !== null) expect(Uint8Array.from(read)).toEqual(own.slice(0, read.length))
      }
      file.root.open('inner')?.open('deeper')?.read('same')
      expect(file.isDamaged()).toBe(true)
    }
    const last = opened(whole.subarray(0, whole.length - 1))
    expect(everythingIn(last.root)).toEqual(content)
  })

  it.each([
    ['a chain that runs in a circle', 0],
    ['a chain that runs into another one', 40],
    ['a chain that leads out of the file', 0x0fffffff],
  ])('is read to its end with %s', (_, next) => {
    const bytes = makeCompoundFile({ large: bytesOf(20_000), other: bytesOf(9000, 2) })
    const file = Buffer.from(bytes)
    const table = (file.readUInt32LE(76) + 1) * 512
    for (let sector = 1; sector < 40; sector++) file.writeUInt32LE(next, table + sector * 4)
    const { root, isDamaged } = opened(file)
    expect((root.read('large')?.length ?? 0) + (root.read('other')?.length ?? 0)).toBeLessThanOrEqual(
      bytes.length,
    )
    expect(isDamaged()).toBe(true)
  })

  it('whose streams say they are longer than the file gives what there is, once', () => {
    const file = Buffer.from(makeCompoundFile({ large: bytesOf(9000), other: bytesOf(9000, 2) }))
    const at = (name: string) => file.indexOf(Buffer.from(name, 'utf16le'))
    file.writeUInt32LE(0xfffffff0, at('large') + 120)
    file.copy(file, at('other') + 116, at('large') + 116, at('large') + 124)
    const { root, isDamaged } = opened(file)
    expect(root.read('large')).toHaveLength(18 * 512)
    expect(root.read('other')).toHaveLength(0)
    expect(isDamaged()).toBe(true)
  })

  it('whose storages hold themselves is opened once', () => {
    const file = Buffer.from(makeCompoundFile({ inner: { inner: {} } }))
    const at = file.indexOf(Buffer.from('inner', 'utf16le'))
    file.writeUInt32LE(1, at + 76)
    file.writeUInt32LE(1, at + 68)
    const { root, isDamaged } = opened(file)
    let depth = 0
    for (let storage = root.open('inner'); storage !== null; storage = storage.open('inner')) depth++
    expect(depth).toBeLessThan(3)
    expect(isDamaged()).toBe(true)
  })
})
