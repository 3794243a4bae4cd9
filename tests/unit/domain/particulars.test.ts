import { describe, expect, it } from 'vitest'
import { nearThreshold } from '../../../src-main/domain/near-texts.ts'
import { isAnotherStory, particularsOf } from '../../../src-main/domain/particulars.ts'
import { signText, similarityOf } from '../../../src-main/domain/text-signature.ts'
import {
  asWireCopy,
  reworded,
  type StoryLanguage,
  stories,
  storyLanguages,
} from '../../helpers/wire-stories.ts'

const another = (a: string, b: string) => isAnotherStory(particularsOf(a), particularsOf(b))

/** The same report with other names and figures in it, as a template is filled in once more. */
function filledAnew(lang: StoryLanguage, names: readonly (readonly [string, string])[]): string {
  const other = stories[lang].replace(/\d/g, digit => String((Number(digit) + 3) % 10))
  return names.reduce((text, [name, instead]) => text.replaceAll(name, instead), other)
}

const templates = [
  ['en', [['Orvane Dental', 'Quillmere Optics']]],
  ['es', [['Aguas de Montelejo', 'Gas de Valdeperal']]],
  ['pt', [['Boa Serra', 'Campo Largo']]],
  ['fr', [['Rivalsace', 'Méridor']]],
  ['de', [['Lindental', 'Osterbrück']]],
  ['it', [['Valdorsa', 'Pietrachiara']]],
] as const

describe('two texts from one template', () => {
  it.each(templates)('are two stories when names and figures differ: %s', (lang, names) => {
    const other = filledAnew(lang, names)
    expect(similarityOf(signText(stories[lang]), signText(other))).toBeGreaterThan(nearThreshold)
    expect(another(stories[lang], other)).toBe(true)
  })

  it.each(templates)('are two stories when only the names differ: %s', (lang, names) => {
    const other = names.reduce(
      (text: string, [name, instead]) => text.replaceAll(name, instead),
      stories[lang],
    )
    expect(another(stories[lang], other)).toBe(true)
  })

  it.each(templates)('are two stories when only the figures differ: %s', lang => {
    expect(another(stories[lang], filledAnew(lang, []))).toBe(true)
  })

  it('are two stories by one name or figure when they are brief', () => {
    const line = (name: string, people: string) =>
      `${name} told the attorney general of a breach of the personal information of ${people} residents; letters were sent and a year of monitoring is offered to all of them`
    expect(another(line('Marlow Freight', '812'), line('Tansy Clinics', '812'))).toBe(true)
    expect(another(line('Marlow Freight', '812'), line('Marlow Freight', '90'))).toBe(true)
    expect(another(line('Marlow Freight', '812'), `${line('Marlow Freight', '812')}, it said`)).toBe(false)
  })
})

describe('one story', () => {
  it.each(storyLanguages)('stays one under another headline and byline: %s', lang => {
    const copy = asWireCopy(
      stories[lang],
      'Zentia Kolm: Nordwik 2024',
      'Zentia Kolm, Agentur Nordwik, 23.06.',
    )
    expect(another(stories[lang], copy)).toBe(false)
  })

  it.each(storyLanguages)('stays one when a figure is corrected: %s', lang => {
    const [figure = ''] = /\d+[.,\s]\d{3}|\d{2} mil/.exec(stories[lang]) ?? []
    expect(figure).not.toBe('')
    const corrected = stories[lang].replaceAll(figure, '51.117')
    expect(corrected).not.toBe(stories[lang])
    expect(another(stories[lang], corrected)).toBe(false)
  })

  it.each(storyLanguages)('stays one when words are edited here and there, or the end is cut: %s', lang => {
    for (const seed of [1, 2, 3, 4])
      expect(another(stories[lang], reworded(stories[lang], 0.08, seed)), String(seed)).toBe(false)
    expect(another(stories[lang], stories[lang].slice(0, -300))).toBe(false)
  })

  it('stays one when a passage about somebody else is added', () => {
    const more = `${stories.en}\n\nIn January, Halberd Leisure lost 12,000 files. Halberd Leisure paid nothing, Halberd said.`
    expect(another(stories.en, more)).toBe(false)
  })

  it('is told by names in capitals only where the same word is not written small as well', () => {
    const a = `${'Intruders came. Clients wrote. '.repeat(3)}${'the clients and the intruders were many and nobody knew how many of them there had been at all '.repeat(6)}`
    const b = a.replaceAll('Clients', 'Patients').replaceAll('clients', 'patients')
    expect(another(a, b)).toBe(false)
  })
})
