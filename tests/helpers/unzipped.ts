// The files of a ZIP archive by their names, read from its list of entries as every program reads one.
import { crc32, inflateRawSync } from 'node:zlib'

/** Throws when an entry is not what the list says of it. */
export function unzipped(archive: Buffer): Record<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const files: Record<string, Buffer> = {}
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, crc] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 16)]
    const [packed, size] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24)]
    const [name, extra, comment] = [28, 30, 32].map(field => archive.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const header = archive.readUInt32LE(at + 42)
    const data = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
    const bytes = archive.subarray(data, data + packed)
    const content = method === 0 ? bytes : inflateRawSync(bytes)
    const called = archive.toString('utf8', at + 46, at + 46 + name)
    if (content.length !== size || crc32(content) !== crc)
      throw new Error(`${called} is not what its archive says`)
    files[called] = content
    at += 46 + name + extra + comment
  }
  return files
}
