import { describe, expect, it } from 'vitest'
import { decompressRtf } from '../../../../../src-main/pipeline/readers/msg/compressed-rtf.ts'
import { compressedRtf } from '../../../../helpers/make-msg.ts'

const fromHex = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex')
/** The two examples of MS-OXRTFCP: references to the preset text, and one that runs into what it writes itself. */
const simple = fromHex(
  '2d000000 2b000000 4c5a4675 f1c5c7a7 03000a00 72637067 31323542 320af320 68656c09 00206277 05b06c64 7d0a800f a0',
)
const crossing = fromHex('1a000000 1c000000 4c5a4675 e2d44b51 41000420 5758595a 0d6e7d01 0eb0')
const textOf = (bytes: Buffer) => decompressRtf(bytes)?.bytes.toString('latin1')

describe('compressed rich text', () => {
  it('is unpacked as its specification shows', () => {
    expect(textOf(simple)).toBe('{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n')
    expect(textOf(crossing)).toBe('{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}')
    expect(decompressRtf(simple)?.isSound).toBe(true)
    expect(decompressRtf(crossing)?.isSound).toBe(true)
  })

  it('is unpacked over many times the text it can refer to', () => {
    const text = `{\\rtf1 ${'a plain text '.repeat(2000)}}`
    expect(textOf(Buffer.from(compressedRtf(text)))).toBe(text)
  })

  it('may not be compressed at all', () => {
    expect(
      textOf(Buffer.concat([fromHex('12000000 06000000 4d454c41 00000000'), Buffer.from('{\\rtf}xx')])),
    ).toBe('{\\rtf}')
  })

  it('is known to be damaged by its check sum, and read as far as it goes', () => {
    const damaged = Buffer.from(simple)
    damaged[30] = 0x39
    expect(decompressRtf(damaged)?.isSound).toBe(false)
    for (let length = 16; length < simple.length; length++) {
      const cut = decompressRtf(simple.subarray(0, length))
      expect(cut?.isSound).toBe(false)
      expect('{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n').toContain(
        cut?.bytes.toString('latin1', 0, 20),
      )
    }
  })

  it('gives no more than what is there can come to, whatever it says of its length', () => {
    const lying = Buffer.from(crossing)
    lying.writeUInt32LE(0xffffffff, 4)
    expect(textOf(lying)).toBe('{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}')
    expect(decompressRtf(Buffer.from('nothing of the kind'))).toBe(null)
    expect(decompressRtf(Buffer.alloc(0))).toBe(null)
  })
})
