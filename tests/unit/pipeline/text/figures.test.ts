// Written figures on their way through the finder of people affected: value, qualifier, and other people's numbers.
import { describe, expect, it } from 'vitest'
import { peopleAffected } from '../../../../src-main/pipeline/finders/people-affected.ts'
import { found } from '../reading-of.ts'
import { lines, rows } from './cases.ts'
import {
  figureCases,
  noFigureCases,
  openFigureCases,
  openNoFigureCases,
  rangeFigureCases,
} from './figure-cases.ts'
import type { SpelledLanguage } from './number-spellers.ts'

const reads = (lang: SpelledLanguage, text: string, figure: string) =>
  expect(found(peopleAffected, lang, text)).toEqual([`individualsAffected=${figure}`])

const readsNothing = (lang: SpelledLanguage, text: string) =>
  expect(found(peopleAffected, lang, text)).toEqual([])

describe('figures for the people affected', () => {
  it.each(rows(figureCases))('%s: "%s" is %s', reads)
})

describe('the upper end of a range', () => {
  it.each(rows(rangeFigureCases))('%s: "%s" is one figure, %s', (lang, text, value) => {
    const [figure, ...rest] = found(peopleAffected, lang, text)
    expect(figure).toMatch(new RegExp(`^individualsAffected=${value} (?:about|up_to)$`))
    expect(rest).toEqual([])
  })
})

describe('numbers of something else', () => {
  it.each(lines(noFigureCases))('%s: no figure in "%s"', readsNothing)
})

describe('not read yet', () => {
  it.each(rows(openFigureCases))('%s: "%s" is %s', reads)
  it.each(lines(openNoFigureCases))('%s: no figure in "%s"', readsNothing)
})
