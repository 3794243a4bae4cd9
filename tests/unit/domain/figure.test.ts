import { expect, it } from 'vitest'
import { isRoundingOf } from '../../../src-main/domain/figure.ts'

it.each([
  [910_000, 'at_least', 914_138, true],
  [1_200_000, 'about', 1_187_442, true],
  [1_140_000, 'about', 1_138_276, true],
  [2_200_000, 'at_least', 2_216_365, true],
  [1_100_000, 'at_least', 1_187_442, true],
  [2_000_000, 'about', 1_187_442, false],
  [1_000_000, 'about', 1_187_442, true],
  [80_000, 'about', 200_000, false],
  [64_000, 'up_to', 63_847, true],
  [64_000, 'up_to', 64_500, false],
  [910_000, 'at_least', 905_000, false],
  [910_000, 'exact', 914_138, false],
  [914_138, 'exact', 914_138, true],
  [0, 'about', 5, false],
  [0, 'at_least', 0, true],
] as const)('tells whether %i (%s) can be a rounding of %i: %s', (rounded, qualifier, figure, expected) => {
  expect(isRoundingOf(rounded, qualifier, figure)).toBe(expected)
})
