import { describe, expect, it } from 'vitest'
import { agree, dayRange, formatPartialDate, PartialDate } from '../../../src-main/domain/partial-date.ts'

describe('partial dates', () => {
  it.each(['2024', '2024-02', '2024-02-29'])('accepts %s', text => {
    expect(PartialDate.safeParse(text).success).toBe(true)
  })

  it.each([
    '24',
    '2024-13',
    '2023-02-29',
    '2024-2-3',
    '2024-00',
    '2024-01-00',
    'May 2024',
  ])('refuses %s', text => {
    expect(PartialDate.safeParse(text).success).toBe(false)
  })

  it('spans every day it can mean', () => {
    expect(dayRange('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' })
    expect(dayRange('2023')).toEqual({ first: '2023-01-01', last: '2023-12-31' })
  })

  it('agrees with the same date given less precisely', () => {
    expect(agree('2024-03', '2024-03-05')).toBe(true)
    expect(agree('2024-03-05', '2024-03-06')).toBe(false)
  })

  it('is written with no more precision than it has', () => {
    expect(formatPartialDate('2024-03-05', 'en-GB')).toBe('5 Mar 2024')
    expect(formatPartialDate('2024-03', 'en-GB')).toBe('Mar 2024')
    expect(formatPartialDate('2024', 'en-GB')).toBe('2024')
  })
})
