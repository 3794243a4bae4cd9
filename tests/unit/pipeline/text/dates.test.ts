import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../src-main/pipeline/lexicons/index.ts'
import { findDates } from '../../../../src-main/pipeline/text/date-mentions.ts'
import { resolveDates } from '../../../../src-main/pipeline/text/date-resolution.ts'
import { fold } from '../../../../src-main/pipeline/text/fold.ts'
import { readDate } from '../../../../src-main/pipeline/text/partial-dates.ts'

// Wednesday.
const publishedOn = '2024-06-12'

function read(lang: 'es' | 'pt' | 'en', text: string, last: string | null = null): string[] {
  const mentions = findDates(text, fold(text), lexiconOf(lang) ?? expect.fail())
  return resolveDates(mentions, { publishedOn, last }).dates.map(({ from, to }) =>
    to === null ? from : `${from}/${to}`,
  )
}

const tables: Readonly<Record<'es' | 'pt' | 'en', readonly (readonly [string, string])[]>> = {
  es: [
    ['el 7 de enero de 2023', '2023-01-07'],
    ['el 1º de marzo de 2023', '2023-03-01'],
    ['7 ene. 2023', '2023-01-07'],
    ['07/01/2023', '2023-01-07'],
    ['2023-01-07', '2023-01-07'],
    ['el 7 de mayo', '2024-05-07'],
    ['el 7 de agosto', '2023-08-07'],
    ['en marzo de 2022', '2022-03'],
    ['a finales de abril', '2024-04'],
    ['en diciembre', '2023-12'],
    ['del 3 al 9 de mayo', '2024-05-03/2024-05-09'],
    ['entre el 28 de abril y el 6 de mayo de 2023', '2023-04-28/2023-05-06'],
    ['desde el 29 de diciembre hasta el 3 de enero de 2024', '2023-12-29/2024-01-03'],
    ['este lunes', '2024-06-10'],
    ['el pasado viernes', '2024-06-07'],
    ['ayer', '2024-06-11'],
    ['hoy', '2024-06-12'],
    ['hace tres días', '2024-06-09'],
    ['el mes pasado', '2024-05'],
    ['el jueves 1 de junio', '2023-06-01'],
  ],
  pt: [
    ['em 7 de janeiro de 2023', '2023-01-07'],
    ['a 1º de março de 2023', '2023-03-01'],
    ['7 jan. 2023', '2023-01-07'],
    ['07/01/2023', '2023-01-07'],
    ['em 7 de maio', '2024-05-07'],
    ['em 7 de agosto', '2023-08-07'],
    ['em março de 2022', '2022-03'],
    ['no fim de abril', '2024-04'],
    ['em dezembro', '2023-12'],
    ['de 3 a 9 de maio', '2024-05-03/2024-05-09'],
    ['entre 28 de abril e 6 de maio de 2023', '2023-04-28/2023-05-06'],
    ['de 29 de dezembro até 3 de janeiro de 2024', '2023-12-29/2024-01-03'],
    ['esta segunda-feira', '2024-06-10'],
    ['na última sexta-feira', '2024-06-07'],
    ['na sexta-feira (7)', '2024-06-07'],
    ['ontem', '2024-06-11'],
    ['hoje', '2024-06-12'],
    ['há três dias', '2024-06-09'],
    ['no mês passado', '2024-05'],
    ['na terça-feira, 4 de junho', '2024-06-04'],
  ],
  en: [
    ['January 7, 2023', '2023-01-07'],
    ['7 January 2023', '2023-01-07'],
    ['the 1st of March 2023', '2023-03-01'],
    ['Jan. 7, 2023', '2023-01-07'],
    ['01/07/2023', '2023-01-07'],
    ['2023-01-07', '2023-01-07'],
    ['on May 7', '2024-05-07'],
    ['on August 7', '2023-08-07'],
    ['in March 2022', '2022-03'],
    ['early April', '2024-04'],
    ['in December', '2023-12'],
    ['between May 3 and 9', '2024-05-03/2024-05-09'],
    ['from 16 February to 12 May 2024', '2024-02-16/2024-05-12'],
    ['between December 29, 2023 and January 3, 2024', '2023-12-29/2024-01-03'],
    ['from November 2021 to July 2022', '2021-11/2022-07'],
    ['this Monday', '2024-06-10'],
    ['last Friday', '2024-06-07'],
    ['on Wednesday', '2024-06-12'],
    ['yesterday', '2024-06-11'],
    ['today', '2024-06-12'],
    ['three days ago', '2024-06-09'],
    ['last month', '2024-05'],
  ],
}

for (const lang of ['es', 'pt', 'en'] as const)
  describe(`dates in ${lang}`, () => {
    it.each(tables[lang])('reads "%s" as %s', (written, value) =>
      expect(read(lang, written)).toEqual([value]))
  })

describe('dates that lean on a date before', () => {
  it.each([
    ['es', 'el 21 de ese mes', '2023-02-21'],
    ['es', 'al día siguiente', '2023-02-10'],
    ['es', 'dos semanas después', '2023-02-23'],
    ['es', 'el día 14', '2023-02-14'],
    ['pt', 'no mesmo dia', '2023-02-09'],
    ['pt', 'na manhã seguinte', '2023-02-10'],
    ['pt', 'no dia 14', '2023-02-14'],
    ['en', 'the same day', '2023-02-09'],
    ['en', 'two days later', '2023-02-11'],
    ['en', 'the 14th', '2023-02-14'],
    ['en', 'on February 20', '2023-02-20'],
  ] as const)('%s "%s" is %s', (lang, written, value) =>
    expect(read(lang, written, '2023-02-09')).toEqual([value]))
})

describe('what is no date', () => {
  it.each([
    ['en', 'customers may be affected; they sat and saw'],
    ['en', 'it may 12 times a day'],
    ['es', 'unos 12 mayoristas'],
    ['en', 'the 30th of February 2023'],
    ['pt', 'o set de 20 peças'],
  ] as const)('%s "%s"', (lang, written) => expect(read(lang, written)).toEqual([]))
})

describe('readDate', () => {
  const english = lexiconOf('en') ?? expect.fail()
  it('finds the first full date of a line and its place', () => {
    const line = 'OSLO, Feb. 3, 2021 (Wire) and April 9, 2021'
    const date = readDate(line, english)
    expect(date?.value).toBe('2021-02-03')
    expect(line.slice(date?.start, date?.end)).toBe('Feb. 3, 2021')
  })
  it('takes a day without a year only when it is given the year', () => {
    expect(readDate('Oslo, 3 February', english)).toBeNull()
    expect(readDate('Oslo, 3 February', english, 2021)?.value).toBe('2021-02-03')
  })
})

describe('ranges of months with the year once', () => {
  it.each([
    ['es', 'entre febrero y agosto de 2023', '2023-02/2023-08'],
    ['pt', 'entre julho e setembro de 2023', '2023-07/2023-09'],
    ['en', 'from November to March 2023', '2022-11/2023-03'],
  ] as const)('%s "%s" is %s', (lang, written, expected) => expect(read(lang, written)).toEqual([expected]))
})
