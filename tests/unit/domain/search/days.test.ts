import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayRange } from '../../../../src-main/domain/partial-date.ts'
import { dayAfter, partialRanges } from '../../../../src-main/domain/search/days.ts'

const day = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2002-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length))

describe('the partial dates within a range of days', () => {
  it.each([
    ['2024-01-01', '2024-12-31', ['2024-01-01..2024-12-31', '2024-01..2024-12', '2024..2024']],
    ['2024-03-02', '2024-05-30', ['2024-03-02..2024-05-30', '2024-04..2024-04']],
    ['2024-02-01', '2024-02-29', ['2024-02-01..2024-02-29', '2024-02..2024-02']],
    ['2023-06-01', null, ['2023-06-01..9999-12-31', '2023-06..9999-12', '2024..9999']],
    [null, '2023-06-01', ['0000-01-01..2023-06-01', '0000-01..2023-05', '0000..2022']],
  ])('from %s to %s', (from, to, expected) => {
    expect(partialRanges({ from, to }).map(range => `${range.from}..${range.to}`)).toEqual(expected)
  })

  it('are those of which every day lies in it', () => {
    fc.assert(
      fc.property(fc.option(day), fc.option(day), partial, (from, to, date) => {
        const { first, last } = dayRange(date)
        const isWithin = (from === null || from <= first) && (to === null || last <= to)
        const isFound = partialRanges({ from, to }).some(
          range => range.length === date.length && range.from <= date && date <= range.to,
        )
        expect(isFound).toBe(isWithin)
      }),
      { numRuns: 2000 },
    )
  })

  it('know the day before and after', () => {
    expect(dayAfter('2024-02-28', 1)).toBe('2024-02-29')
    expect(dayAfter('2024-01-01', -1)).toBe('2023-12-31')
  })
})
