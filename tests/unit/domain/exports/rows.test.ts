import { stringify } from 'csv-stringify/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neutral } from '../../../../src-main/domain/exports/rows.ts'

describe('a cell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
  ])('that a table program would take for a formula is text: %j', cell =>
    expect(neutral(cell)).toBe(`'${cell}`))
  it.each(['', 'a=1', ' =1', "'=1", '1-1', '“=1”'])('is left alone otherwise: %j', cell =>
    expect(neutral(cell)).toBe(cell))

  it('says the same in a CSV and in a workbook', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', 'a', ' ', '"')
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 4 }), signs => {
        const cell = signs.join('')
        const [plain] = [stringify([[neutral(cell)]], { escape_formulas: false })]
        expect(stringify([[cell]], { escape_formulas: true })).toBe(plain)
      }),
    )
  })
})
