import { describe, expect, it } from 'vitest'
import { countWithin, typedCount } from '../../../src-renderer/text/typed-count.ts'
import { dateWithin, typedDate } from '../../../src-renderer/text/typed-date.ts'

describe('typedCount', () => {
  it.each([
    '914138',
    '914,138',
    '914.138',
    '914 138',
    '914\u202f138',
    "914'138",
    '914’138',
    ' 914138 ',
    '914,138 people',
  ])('reads %s as 914138, and nothing about how exact it is', text =>
    expect(typedCount(text)).toEqual({ value: 914138, qualifier: null }))

  it.each<[string, number, string]>([
    ['2,2 M', 2_200_000, 'about'],
    ['2.2m', 2_200_000, 'about'],
    ['58k', 58_000, 'about'],
    ['1.187 million', 1_187_000, 'about'],
    ['más de 910 mil', 910_000, 'at_least'],
    ['más de 910.000 personas', 910_000, 'at_least'],
    ['mais de 1,2 milhão', 1_200_000, 'at_least'],
    ['plus de 1,1 million de patients', 1_100_000, 'at_least'],
    ['mehr als 3 Millionen Datensätze', 3_000_000, 'at_least'],
    ['über 40.918', 40_918, 'at_least'],
    ['oltre 900 mila', 900_000, 'at_least'],
    ['at least 500', 500, 'at_least'],
    ['no more than 500', 500, 'up_to'],
    ['hasta 12.000', 12_000, 'up_to'],
    ['bis zu 7 Tsd.', 7_000, 'up_to'],
    ['>= 500', 500, 'at_least'],
    ['≥500', 500, 'at_least'],
    ['~ 500', 500, 'about'],
    ['ca. 500', 500, 'about'],
    ['500+', 500, 'at_least'],
    ['500 or more', 500, 'at_least'],
    ['half a million', 500_000, 'about'],
    ['medio millón', 500_000, 'about'],
    ['rund eine halbe Million', 500_000, 'about'],
    ['dos mil millones', 2_000_000_000, 'about'],
    ['3 Mrd.', 3_000_000_000, 'about'],
    ['exactly 914,138', 914_138, 'exact'],
  ])('reads %s', (text, value, qualifier) => expect(typedCount(text)).toEqual({ value, qualifier }))

  it.each([
    '',
    '0',
    '1.2',
    '12,34',
    '1,234.567',
    '-5',
    '1.23.456',
    'many',
    'million',
    '3 of 5',
    '500-600',
  ])('does not guess at "%s"', text => expect(typedCount(text)).toBeNull())

  it('reads several separators of one kind', () => expect(typedCount('2.108.455')?.value).toBe(2_108_455))

  it('finds the first count in what was selected', () => {
    expect(countWithin('exposed information belonging to 1,187,442 people')).toEqual({
      value: 1_187_442,
      qualifier: null,
    })
    expect(countWithin('a spokeswoman had put the total at about 1.2 million')).toEqual({
      value: 1_200_000,
      qualifier: 'about',
    })
    expect(countWithin('nobody was harmed')).toBeNull()
  })
})

describe('typedDate', () => {
  it.each([
    ['2024', '2024'],
    ['2024-3', '2024-03'],
    ['2024/03/05', '2024-03-05'],
    ['3/2024', '2024-03'],
    ['5.3.2024', '2024-03-05'],
    ['05.03.24', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['5th March 2024', '2024-03-05'],
    ['Mar 2024', '2024-03'],
    ['5 de marzo de 2024', '2024-03-05'],
    ['5 de março de 2024', '2024-03-05'],
    ['1er février 2024', '2024-02-01'],
    ['5. März 2024', '2024-03-05'],
    ['5 marzo 2024', '2024-03-05'],
    ['Sept. 2023', '2023-09'],
    ['settembre 2023', '2023-09'],
  ])('reads %s', (text, date) => expect(typedDate(text, 'de')).toBe(date))

  it('goes by the locale where month and day could be each other', () => {
    expect(typedDate('3/5/2024', 'en-US')).toBe('2024-03-05')
    expect(typedDate('3/5/2024', 'en-GB')).toBe('2024-05-03')
    expect(typedDate('25/5/2024', 'en-US')).toBe('2024-05-25')
  })

  it('takes a day without a year for the last one by then', () => {
    expect(typedDate('October 19', 'en', '2024-01-19')).toBe('2023-10-19')
    expect(typedDate('5 de enero', 'es', '2024-01-19')).toBe('2024-01-05')
    expect(typedDate('5 January', 'en', '2024-01')).toBe('2024-01-05')
    expect(typedDate('5 January', 'en')).toBeNull()
  })

  it.each(['', '30.2.2024', '2024-13', 'soon', 'March', '99', '12345'])('does not guess at "%s"', text =>
    expect(typedDate(text, 'en')).toBeNull())

  it('finds the first date in what was selected', () => {
    expect(dateWithin('noticed files being renamed on October 19, 2023 at night', 'en', null)).toBe(
      '2023-10-19',
    )
    expect(dateWithin('la intrusión comenzó el 3 de octubre de 2023', 'es', null)).toBe('2023-10-03')
    expect(dateWithin('Letters began going out January 5', 'en', '2024-01-19')).toBe('2024-01-05')
    expect(dateWithin('nobody knows when', 'en', '2024-01-19')).toBeNull()
  })
})
