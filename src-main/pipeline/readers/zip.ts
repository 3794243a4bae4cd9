import type { SourceFile } from '../../domain/article.ts'
import { isHousekeeping, liesInPageFolder } from '../../domain/beside-files.ts'
import { problem } from '../../domain/problem.ts'
import { failed, ok } from '../../domain/result.ts'
import { extensionOf } from './file-head.ts'
import type { ContainerReader } from './reader.ts'
import { binaryKind } from './signatures.ts'
import { openArchive } from './zip/open-archive.ts'

/** ZIP archives: every file inside, at whatever depth its folder lies, is a member. */
export const zip: ContainerReader = {
  reads: 'container',
  id: 'zip',
  label: 'ZIP archive',
  extensions: ['.zip'],
  mediaTypes: ['application/zip', 'application/x-zip-compressed'],
  recognises(file) {
    if (binaryKind(file.bytes) === 'a ZIP archive') return 1
    return this.extensions.includes(extensionOf(file.name)) && endsAsArchive(file) ? 0.9 : 0
  },
  async open(file) {
    const opened = openArchive(file, name => !isHousekeeping(name))
    if (!opened.ok) return opened
    const { members, unpack } = opened.value
    const paths = new Set(members.map(({ name }) => name.toLowerCase()))
    const read = [...members.entries()].filter(([, { name }]) => !liesInPageFolder(name, paths))
    if (read.length === 0)
      return failed(problem('empty-file', `${file.name} is an archive that holds no files.`))
    return ok({
      document: null,
      isTable: false,
      members: read.map(([, member]) => member),
      async unpack(index) {
        const [place] = read[index] ?? []
        if (place === undefined)
          return failed(problem('not-found', `${file.name} holds no file of number ${index}.`))
        const unpacked = unpack(place)
        // A copy of its own: what stands in the archive unpacked must not take all of it along to another thread.
        return unpacked.ok ? ok(new Uint8Array(unpacked.value)) : unpacked
      },
    })
  },
}

/** Something may stand before an archive: a mail's header, the program that unpacks it. */
function endsAsArchive({ bytes }: SourceFile): boolean {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return false
  const tail = bytes.subarray(-66_000)
  return Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength).includes('PK\x05\x06', 0, 'latin1')
}
