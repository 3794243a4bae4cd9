import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../src-main/pipeline/lexicons/index.ts'
import { fold } from '../../../../src-main/pipeline/text/fold.ts'
import { findNumbers } from '../../../../src-main/pipeline/text/numbers.ts'

const tables: Readonly<Record<'es' | 'pt' | 'en', readonly (readonly [string, number])[]>> = {
  es: [
    ['1.234', 1234],
    ['1,234', 1234],
    ['1 234', 1234],
    ['12.345.678', 12_345_678],
    ['1’234’567', 1_234_567],
    ['0,5 millones', 500_000],
    ['3,4 millones', 3_400_000],
    ['3.4 millones', 3_400_000],
    ['1,187 millones', 1_187_000],
    ['un millón', 1_000_000],
    ['millón y medio', 1_500_000],
    ['dos millones y medio', 2_500_000],
    ['medio millón', 500_000],
    ['tres cuartos de millón', 750_000],
    ['noventa mil', 90_000],
    ['treinta y dos', 32],
    ['mil doscientas', 1200],
    ['cinco mil cuatrocientos veintiuno', 5421],
    ['2 millones 300 mil', 2_300_000],
    ['45 mil', 45_000],
    ['trescientas mil', 300_000],
    ['un centenar', 100],
    ['12 mil millones', 12_000_000_000],
    ['58,3 mil', 58_300],
  ],
  pt: [
    ['1.234', 1234],
    ['1,234', 1234],
    ['33 418', 33_418],
    ['2.345.678', 2_345_678],
    ['0,7 milhão', 700_000],
    ['3,4 milhões', 3_400_000],
    ['3.4 milhões', 3_400_000],
    ['2,5 mi', 2_500_000],
    ['um milhão', 1_000_000],
    ['um milhão e meio', 1_500_000],
    ['meio milhão', 500_000],
    ['três quartos de milhão', 750_000],
    ['noventa mil', 90_000],
    ['trinta e dois', 32],
    ['mil e duzentas', 1200],
    ['vinte e cinco mil', 25_000],
    ['cinco mil quatrocentos e vinte e um', 5421],
    ['45 mil', 45_000],
    ['58,3 mil', 58_300],
    ['dois bilhões', 2_000_000_000],
    ['trezentas mil', 300_000],
    ['dezassete mil', 17_000],
    ['dezessete mil', 17_000],
  ],
  en: [
    ['1,234', 1234],
    ['1.234', 1234],
    ['12,345,678', 12_345_678],
    ['1 234 567', 1_234_567],
    ['0.5 million', 500_000],
    ['3.4 million', 3_400_000],
    ['3.4m', 3_400_000],
    ['58k', 58_000],
    ['58.3K', 58_300],
    ['a million', 1_000_000],
    ['two and a half million', 2_500_000],
    ['half a million', 500_000],
    ['three quarters of a million', 750_000],
    ['ninety thousand', 90_000],
    ['thirty-two', 32],
    ['twelve hundred', 1200],
    ['a hundred', 100],
    ['five thousand four hundred and twenty-one', 5421],
    ['two billion', 2_000_000_000],
    ['1.2bn', 1_200_000_000],
    ['a quarter of a million', 250_000],
    ['seven', 7],
  ],
}

for (const lang of ['es', 'pt', 'en'] as const)
  describe(`numbers in ${lang}`, () => {
    const lexicon = lexiconOf(lang)
    it.each(tables[lang])('reads "%s" as %i', (written, value) => {
      const folded = fold(`x ${written} x`)
      const [first, ...rest] = findNumbers(folded, lexicon?.numbers ?? expect.fail())
      expect(first?.value).toBe(value)
      expect(folded.slice(first?.start, first?.end)).toBe(fold(written))
      expect(rest).toEqual([])
    })
  })

describe('what is no number of people', () => {
  const read = (lang: 'es' | 'en', text: string) =>
    findNumbers(fold(text), lexiconOf(lang)?.numbers ?? expect.fail())
  it('reads no article as one', () => {
    expect(read('es', 'una empresa y un banco')).toEqual([])
    expect(read('en', 'a firm and an agency')).toEqual([])
  })
  it('reads no vague word as a number', () => {
    expect(read('es', 'miles de personas')).toEqual([])
    expect(read('en', 'a few hundred people')).toEqual([])
  })
})
