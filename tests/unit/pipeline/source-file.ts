import type { SourceFile } from '../../../src-main/domain/article.ts'

/** A file of the given text, in UTF-8. */
export const textFile = (name: string, text: string): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(text),
})

/** A file whose bytes are the characters given, one byte each. */
export const byteFile = (name: string, characters: string): SourceFile => ({
  name,
  bytes: Uint8Array.from(Buffer.from(characters, 'latin1')),
})
