// A ZIP archive written as it is made: no entry is ever in memory whole. Dates are those of an empty clock, so that the
// same content makes the same bytes. Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.9, 4.3.12 and 4.3.16.
import { once } from 'node:events'
import { constants, crc32, createDeflateRaw } from 'node:zlib'
import { ProblemError } from '../../domain/problem.ts'
import type { Sink } from './whole-file.ts'

export interface ZipWriter {
  /** Writes one entry; `fill` hands over its text piece by piece. */
  entry(name: string, fill: (write: (text: string) => Promise<void>) => Promise<void>): Promise<void>
  /** Writes the list of entries: the archive is whole. */
  finish(): Promise<void>
}

/** Beyond this the 64-bit forms of the format begin, which nothing here reaches. */
const largest = 0xffff_ffff
/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const flags = (1 << 3) | (1 << 11)
const deflated = 8
const version = 20
/** 1 January 1980: the first day the format can tell. */
const emptyDate = 33

interface Entry {
  readonly name: Buffer
  readonly at: number
  readonly crc: number
  readonly packed: number
  readonly size: number
}

/** A structure of numbers of two or four bytes, low byte first. */
function structure(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const made = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of fields) at = made.writeUIntLE(value, at, bytes)
  return made
}

export function zipWriter(sink: Sink): ZipWriter {
  const entries: Entry[] = []
  let at = 0
  const put = async (bytes: Uint8Array) => {
    at += bytes.length
    if (at > largest)
      throw new ProblemError('file-too-large', 'The file would be larger than 4 GB: choose fewer breaches.')
    await sink.write(bytes)
  }
  return {
    async entry(name, fill) {
      const begin = at
      const written = Buffer.from(name, 'utf8')
      await put(
        structure(
          [4, 0x0403_4b50],
          [2, version],
          [2, flags],
          [2, deflated],
          [2, 0],
          [2, emptyDate],
          [4, 0],
          [4, 0],
          [4, 0],
          [2, written.length],
          [2, 0],
        ),
      )
      await put(written)
      const { crc, packed, size } = await deflateInto(put, fill)
      await put(structure([4, 0x0807_4b50], [4, crc], [4, packed], [4, size]))
      entries.push({ name: written, at: begin, crc, packed, size })
    },
    async finish() {
      const begin = at
      for (const entry of entries) {
        const { crc, packed, size, name } = entry
        await put(
          structure(
            [4, 0x0201_4b50],
            [2, version],
            [2, version],
            [2, flags],
            [2, deflated],
            [2, 0],
            [2, emptyDate],
            [4, crc],
            [4, packed],
            [4, size],
            [2, name.length],
            [2, 0],
            [2, 0],
            [2, 0],
            [2, 0],
            [4, 0],
            [4, entry.at],
          ),
        )
        await put(name)
      }
      const length = at - begin
      await put(
        structure(
          [4, 0x0605_4b50],
          [2, 0],
          [2, 0],
          [2, entries.length],
          [2, entries.length],
          [4, length],
          [4, begin],
          [2, 0],
        ),
      )
    },
  }
}

async function deflateInto(
  put: (bytes: Uint8Array) => Promise<void>,
  fill: (write: (text: string) => Promise<void>) => Promise<void>,
) {
  const deflate = createDeflateRaw({ level: constants.Z_BEST_SPEED, chunkSize: 256 * 1024 })
  let [crc, packed, size] = [0, 0, 0]
  const draining = (async () => {
    for await (const chunk of deflate as AsyncIterable<Buffer>) {
      packed += chunk.length
      await put(chunk)
    }
  })()
  const failure = draining.then(
    () => new Error('the archive ended early'),
    (error: unknown) => error,
  )
  const write = async (text: string) => {
    const bytes = Buffer.from(text, 'utf8')
    crc = crc32(bytes, crc)
    size += bytes.length
    if (deflate.write(bytes)) return
    const stopped = await Promise.race([once(deflate, 'drain').then(() => null), failure])
    if (stopped !== null) throw stopped
  }
  try {
    await fill(write)
  } catch (error) {
    deflate.destroy()
    await failure
    throw error
  }
  deflate.end()
  await draining
  return { crc, packed, size }
}
