import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../src-main/pipeline/lexicons/index.ts'
import { fold } from '../../../../src-main/pipeline/text/fold.ts'
import { findNumbers } from '../../../../src-main/pipeline/text/numbers.ts'
import { lines, rows } from './cases.ts'
import { noNumberCases, numberCases, openNumberCases, rangeCases } from './number-cases.ts'
import type { SpelledLanguage } from './number-spellers.ts'

const find = (lang: SpelledLanguage, folded: string) =>
  findNumbers(folded, lexiconOf(lang)?.numbers ?? expect.fail())

function reads(lang: SpelledLanguage, written: string, value: number): void {
  const folded = fold(`x ${written} x`)
  const [first, ...rest] = find(lang, folded)
  expect(first?.value).toBe(value)
  expect(folded.slice(first?.start, first?.end)).toBe(fold(written))
  expect(rest).toEqual([])
}

describe('numbers', () => {
  it.each(rows(numberCases))('%s: reads "%s" as %i', reads)
})

describe('both ends of a range', () => {
  it.each(rows(rangeCases))('%s: reads "%s" as %s', (lang, written, values) =>
    expect(
      find(lang, fold(written))
        .map(({ value }) => value)
        .join(' '),
    ).toBe(values))
})

describe('what is no number of people', () => {
  it.each(lines(noNumberCases))('%s: "%s"', (lang, text) => expect(find(lang, fold(text))).toEqual([]))
})

describe('not read yet', () => {
  it.each(rows(openNumberCases))('%s: reads "%s" as %i', reads)
})
