import { describe, expect, it } from 'vitest'
import {
  dateOrderOf,
  orderToldBy,
  recordDate,
} from '../../../../../src-main/pipeline/readers/records/record-date.ts'

describe('record-date', () => {
  it.each([
    ['2024-06-03', '2024-06-03'],
    ['2024-06-03T23:59:59.000-03:00', '2024-06-03'],
    ['2024-06-03 10:15', '2024-06-03'],
    ['2024/6/3', '2024-06-03'],
    ['2024-06', '2024-06'],
    ['2024', '2024'],
    ['20240603', '2024-06-03'],
    ['20240603T101500Z', '2024-06-03'],
    ['20240603101500', '2024-06-03'],
    ['1717409700', '2024-06-03'],
    ['1717409700.0', '2024-06-03'],
    ['1717409700123', '2024-06-03'],
    ['1717409700123456', '2024-06-03'],
    ['Mon, 03 Jun 2024 10:15:00 +0200', '2024-06-03'],
    ['Mon Jun 03 10:15:00 +0000 2024', '2024-06-03'],
    ['June 3, 2024', '2024-06-03'],
    ['3 de junio de 2024', '2024-06-03'],
    ['3 de junho de 2024', '2024-06-03'],
    ['3 juin 2024', '2024-06-03'],
    ['3. Juni 2024', '2024-06-03'],
    ['3 giugno 2024', '2024-06-03'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024 8:30 PM', '2024-12-25'],
    ['03.06.2024', '2024-06-03'],
    ['5-5-2024', '2024-05-05'],
    ['12/25/24 8:30 PM', '2024-12-25'],
    ['25.12.24', '2024-12-25'],
    ['25/12/98', '1998-12-25'],
    ['Wed 12/25/2024', '2024-12-25'],
    ['8:30 25/12/2024', '2024-12-25'],
    ['03-Jun-25', '2025-06-03'],
    ['03-JUN-25 10.15.00.000000 AM', '2025-06-03'],
    ['3-ene-25', '2025-01-03'],
    ['3/mai/25', '2025-05-03'],
    ['03-févr.-25', '2025-02-03'],
    ['3. Mrz 25', '2025-03-03'],
    ['03-giu-25', '2025-06-03'],
    ['03-des.-24', '2024-12-03'],
    ['03-Jun-98', '1998-06-03'],
    ['3 Jun 25, 10:15', '2025-06-03'],
    ['Version 3.11.20 of 4 June 2024', '2024-06-04'],
    ['Versión 3.11.20, 4 de junio de 2024', '2024-06-04'],
    ['Mittwoch, 25.12.24 (Juni)', '2024-12-25'],
    ['[["2024",6,3]]', '2024-06-03'],
    ['[[2024,6]]', '2024-06'],
  ])('reads %s', (cell, value) => {
    expect(recordDate(cell, undefined)).toEqual({ value, note: null })
  })

  it('reads a date in figures in the order of its table', () => {
    expect(recordDate('3/6/2024', 'day-first').value).toBe('2024-06-03')
    expect(recordDate('3/6/2024', 'month-first').value).toBe('2024-03-06')
    expect(recordDate('25/12/2024', 'month-first').value).toBe('2024-12-25')
    expect(recordDate('6/3/25', 'month-first').value).toBe('2025-06-03')
    expect(recordDate('6/3/25', 'day-first').value).toBe('2025-03-06')
  })

  it('reads the days that a spreadsheet counts where its table has no others', () => {
    expect(recordDate('45811', 'serial').value).toBe('2025-06-03')
    expect(recordDate('45822,5', 'serial').value).toBe('2025-06-14')
    expect(recordDate('45811', undefined).value).toBeNull()
  })

  it.each([
    [['6/3/25', '6/14/25'], 'month-first'],
    [['3.6.25', 'yesterday'], 'day-first'],
    [['6/14/25', '14/6/25'], undefined],
    [['45811', '45822.5'], 'serial'],
    [['45811', '3 June 2025'], undefined],
    [['45811', '6/14/2025'], 'month-first'],
    [['45811', '10115'], undefined],
  ])('tells by the dates %j how a table writes them', (cells, order) => {
    expect(dateOrderOf(new Set(cells.map(orderToldBy)))).toBe(order)
  })

  it.each([
    ['3/6/2024', 'The date 3/6/2024 can be read in two ways, so it was left out.'],
    ['6/3/25', 'The date 6/3/25 can be read in two ways, so it was left out.'],
    ['Tue 6/3/2025', 'The date Tue 6/3/2025 can be read in two ways, so it was left out.'],
    ['31/4/2024', 'The date 31/4/2024 is no day of the calendar, so it was left out.'],
    ['2024-13-45', 'The date “2024-13-45” was not understood and left out.'],
    ['12 May 10:30', 'The date “12 May 10:30” was not understood and left out.'],
    ['12. Mai 10 Uhr', 'The date “12. Mai 10 Uhr” was not understood and left out.'],
    ['yesterday', 'The date “yesterday” was not understood and left out.'],
    ['99999999999999999999', 'The date “99999999999999999999” was not understood and left out.'],
  ])('leaves out %s, and says why', (cell, note) => {
    expect(recordDate(cell, undefined)).toEqual({ value: null, note })
  })

  it('says nothing of an empty cell', () => {
    expect(recordDate('', 'day-first')).toEqual({ value: null, note: null })
  })

  it('is quoted without what cannot be seen', () => {
    expect(recordDate('20\0\r\n24 soon', undefined).note).toBe(
      'The date “20 24 soon” was not understood and left out.',
    )
  })
})
