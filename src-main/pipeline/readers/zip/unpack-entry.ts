import { crc32, inflateRawSync } from 'node:zlib'
import { maxFileBytes, maxRatio } from '../../../domain/limits.ts'
import { type Problem, type ProblemCode, problem } from '../../../domain/problem.ts'
import { failed, ok, type Result } from '../../../domain/result.ts'
import { bufferOf, type RawEntry } from './central-directory.ts'

const stored = 0
const deflated = 8
const encryptedFlag = 1
/** Smaller entries may be as dense as they like: a table of zeros is no bomb. */
const minJudgedBytes = 1024 * 1024

const otherMethods: Readonly<Record<number, string>> = {
  1: 'Shrink',
  6: 'Implode',
  9: 'Deflate64',
  12: 'bzip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'xz',
  98: 'PPMd',
}

/** What an entry holds, unpacked within what it declares and checked against its check sum. */
export function unpackEntry(bytes: Uint8Array, entry: RawEntry, name: string): Result<Uint8Array> {
  const { flags, method, packedSize, unpackedSize } = entry
  const refuse = (code: ProblemCode, what: string) => failed(problem(code, `${name} ${what}.`))
  if ((flags & encryptedFlag) !== 0 || method === 99)
    return refuse('encrypted-file', 'is protected with a password; unpack it and import what was inside')
  if (method !== stored && method !== deflated) {
    const called = otherMethods[method] ?? `method ${method}`
    return refuse('unknown-format', `is packed with ${called}, which Breachdesk does not unpack`)
  }
  if (unpackedSize > maxFileBytes) {
    const limit = maxFileBytes / 1024 / 1024
    return refuse('file-too-large', `is larger than ${limit} MB, the most Breachdesk reads`)
  }
  if (unpackedSize > minJudgedBytes && unpackedSize > packedSize * maxRatio)
    return refuse('refused-archive', `would unpack to over ${maxRatio} times its size, as no writing does`)
  const data = dataOf(bytes, entry)
  if (data === null) return refuse('damaged-file', 'is damaged: the archive ends before it does')
  const unpacked = method === stored ? ok(data) : inflate(data, unpackedSize, name)
  if (!unpacked.ok) return unpacked
  if (unpacked.value.length !== unpackedSize || crc32(unpacked.value) !== entry.crc)
    return refuse('damaged-file', 'is damaged: what it holds does not match its check sum')
  return unpacked
}

/** The packed bytes of an entry; null when they are not all there. */
export function dataOf(bytes: Uint8Array, { offset, packedSize }: RawEntry): Uint8Array | null {
  const data = bufferOf(bytes)
  if (offset + 30 > data.length || data.readUInt32LE(offset) !== 0x04034b50) return null
  const start = offset + 30 + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28)
  return start + packedSize > data.length ? null : data.subarray(start, start + packedSize)
}

function inflate(data: Uint8Array, size: number, name: string): Result<Uint8Array> {
  const chunkSize = Math.min(Math.max(size + 1, 1024), 1024 * 1024)
  try {
    return ok(inflateRawSync(data, { maxOutputLength: Math.max(size, 1), chunkSize }))
  } catch (thrown) {
    return failed(isTooLarge(thrown) ? moreThanDeclared(name) : brokenData(name))
  }
}

const isTooLarge = (thrown: unknown) =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_BUFFER_TOO_LARGE'

const moreThanDeclared = (name: string): Problem =>
  problem('refused-archive', `${name} unpacks to more than the archive says, as bombs do.`)

const brokenData = (name: string): Problem =>
  problem('damaged-file', `${name} is damaged and could not be unpacked.`)
