import { expect, it } from 'vitest'
import { formatSize } from '../../../src-renderer/text/format.ts'

it.each([
  [0, '0 bytes'],
  [812, '812 bytes'],
  [2437, '2.44 kB'],
  [999_999, '1,000 kB'],
  [17_200_000, '17.2 MB'],
  [3_000_000_000_000, '3,000 GB'],
])('writes %d bytes as %s', (bytes, words) => expect(formatSize(bytes)).toBe(words))
