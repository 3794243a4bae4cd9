import type { SourceFile } from '../../../domain/article.ts'

/** How much of the end of a file is searched for the address of its table of contents. */
const tailLength = 2048

/** Whether the table that says where everything stands is missing or points elsewhere: what is read then was gathered from what is left. */
export function isIncomplete({ bytes }: SourceFile): boolean {
  const tail = characters(bytes.subarray(-tailLength))
  const address = [...tail.matchAll(/startxref\s+(\d{1,10})\b/g)].at(-1)?.[1]
  if (address === undefined) return true
  // Addresses count from the header, which mail gateways and servers push down.
  const header = Math.max(0, characters(bytes.subarray(0, 1024)).indexOf('%PDF-'))
  return ![Number(address), Number(address) + header].some(at =>
    /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(characters(bytes.subarray(at, at + 40))),
  )
}

const characters = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
