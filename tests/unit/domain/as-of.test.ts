import { expect, it } from 'vitest'
import { AsOf, lastMomentOf } from '../../../src-main/domain/as-of.ts'

it.each([
  ['2026-03-05', '2026-03-05T23:59:59.999Z'],
  ['2024-02-29', '2024-02-29T23:59:59.999Z'],
  ['2026-03-05T14:30Z', '2026-03-05T14:30:00.000Z'],
  ['2026-03-05T14:30:07.5Z', '2026-03-05T14:30:07.500Z'],
])('%s lasts until %s', (written, last) => {
  expect(lastMomentOf(AsOf.parse(written))).toBe(last)
})

it.each([
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-02-30T10:00Z',
  '2026-03-05T25:00Z',
  '5 March',
  '2026',
])('%s is no day', written => {
  expect(AsOf.safeParse(written).success).toBe(false)
})
