import { describe, expect, it } from 'vitest'
import { withoutLyingWidths } from '../../../../../src-main/pipeline/readers/pdf/lying-widths.ts'

const mended = (text: string) =>
  Buffer.from(withoutLyingWidths(Uint8Array.from(Buffer.from(text, 'latin1')))).toString('latin1')

describe('widths of characters', () => {
  it('end at the last one a font can have, and take as much room as before', () => {
    expect(mended('<< /DW 500 /W [0 99999999 5 7 [500 600] 8 1000000000 4] /Size 99999999 >>')).toBe(
      '<< /DW 500 /W [0 00065535 5 7 [500 600] 8 0000065535 4] /Size 99999999 >>',
    )
    expect(mended('/W2 [ 1 123456 -1000 400 900 ]')).toBe('/W2 [ 1 065535 -1000 400 900 ]')
  })

  it('stay as they are where they are honest', () => {
    const honest = '<< /W [3 [333.123456 250] 40 65535 556] /FontFile2 1234567 0 R >> 0000123456 00000 n'
    expect(mended(honest)).toBe(honest)
  })

  it('are searched in linear time, however many lists are opened', () => {
    const text = '/W ['.repeat(2_000_000)
    expect(mended(text)).toBe(text)
  })
})
