import { expect, it } from 'vitest'
import { isRoundingOf } from '../../../src-main/domain/figure.ts'

it.each([
  [910_000, 'at_least', 914_138, true],
  [1_200_000, 'about', 1_187_442, true],
  [2_000_000, 'about', 1_187_442, false],
  [500, 'up_to', 480, true],
  [910_000, 'exact', 914_138, false],
  [0, 'about', 5, false],
  [0, 'at_least', 0, true],
] as const)('%i (%s) for %i: %s', (rounded, qualifier, figure, isOne) =>
  expect(isRoundingOf(rounded, qualifier, figure)).toBe(isOne))
