import { describe, expect, it } from 'vitest'
import { normaliseText, oneLine } from '../../../../src-main/pipeline/stages/normalise-text.ts'

describe('a text of megabytes', () => {
  // Each of these is longer than the pieces a text is changed in, and has no place in it where it is cut well.
  it.each([
    ['letters of two characters', 'e\u0301', 'é'],
    ['ligatures', 'ﬃ', 'ffi'],
    ['pairs that are one sign', '😀', '😀'],
    ['line ends of two characters', 'a\r\n\u00a0', 'a\n '],
    ['halves of signs', 'a\ud83d', 'a\ufffd'],
  ])('is normalised as its parts are: %s', (_, part, expected) => {
    const times = 700_001
    expect(normaliseText(`é${part.repeat(times)}`)).toBe(`é${expected.repeat(times)}`)
  })

  it('is put on one line like a short one', () => {
    const part = 'The port  said\n\tthat\u00a0 it '
    expect(oneLine(part.repeat(100_000))).toBe('The port said that it '.repeat(100_000).trim())
    expect(oneLine(part)).toBe('The port said that it')
    expect(oneLine(' \n ')).toBe('')
    expect(oneLine(`a${' '.repeat(3_000_001)}b`)).toBe('a b')
  })
})
