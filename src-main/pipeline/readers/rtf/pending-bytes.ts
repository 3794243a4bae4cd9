import { decodeCodePage } from '../code-pages.ts'
import { symbolPage } from './code-pages.ts'

/** Bytes of text until it is known that their last character is whole: East Asian ones take two. */
export interface PendingBytes {
  add(byte: number): void
  addAll(bytes: Uint8Array): void
  /** The text of the bytes so far, which are forgotten. */
  take(page: number): string
}

/** No bytes yet. */
export function pendingBytes(): PendingBytes {
  let bytes = new Uint8Array(1024)
  let length = 0
  const makeRoom = (needed: number) => {
    if (length + needed <= bytes.length) return
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + needed))
    larger.set(bytes)
    bytes = larger
  }
  return {
    add(byte) {
      makeRoom(1)
      bytes[length++] = byte
    },
    addAll(more) {
      makeRoom(more.length)
      bytes.set(more, length)
      length += more.length
    },
    take(page) {
      if (length === 0) return ''
      const taken = bytes.subarray(0, length)
      length = 0
      return page === symbolPage ? signsOf(taken) : decodeCodePage(taken, page)
    },
  }
}

const bullet = 0xb7

/** Of the signs in fonts of symbols only the bullet is sure to mean something. */
function signsOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte < 128 ? String.fromCharCode(byte) : byte === bullet ? '•' : ''
  return text
}
