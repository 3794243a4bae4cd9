import type { SourceFile } from '../../domain/article.ts'

/** The extension of a file name, lower-case and with its dot; empty when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 1 ? '' : name.slice(dot).toLowerCase()
}

/** The first bytes as characters, good enough to look for markup in: ASCII survives in every charset we decode. */
export function headOf(file: SourceFile, length = 4096): string {
  const head = file.bytes.subarray(0, length)
  const characters = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  return characters.replaceAll('\0', '').replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
}
