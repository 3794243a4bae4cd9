import { describe, expect, it } from 'vitest'
import { foldedText, fuzzyMatch, fuzzyWords } from '../../../src-renderer/text/fuzzy.ts'
import { arrangePalette } from '../../../src-renderer/views/palette/arrange-palette.ts'
import {
  foldedItem,
  type PaletteGroup,
  type PaletteItem,
} from '../../../src-renderer/views/palette/palette-item.ts'
import { paletteText } from '../../../src-renderer/views/palette/palette-text.ts'

const matched = (typed: string, text: string) => {
  const match = fuzzyMatch(fuzzyWords(typed), foldedText(text))
  return match?.matches.map(([start, end]) => text.slice(start, end)) ?? null
}

describe('a few letters', () => {
  it.each([
    ['comp har', 'Compañía Harinera del Sur', ['Comp', 'Har']],
    ['har comp', 'Compañía Harinera del Sur', ['Comp', 'Har']],
    ['compania', 'Compañía Harinera', ['Compañía']],
    ['strasse', 'Die Straße nach Köln', ['Straße']],
    ['koln', 'Die Straße nach Köln', ['Köln']],
    ['rpt', 'Save the report', null],
    ['str', 'Save the report', ['S', 't', 'r']],
    ['port', 'Save the report', ['port']],
    ['zz', 'Save the report', null],
  ])('“%s” in “%s” are %j', (typed, text, expected) => {
    expect(matched(typed, text)).toEqual(expected)
  })

  it('fit best at the beginning of a name, then of a word, then anywhere', () => {
    const score = (text: string) => fuzzyMatch(['har'], foldedText(text))?.score ?? 0
    expect(score('Harbour')).toBeGreaterThan(score('The Harbour'))
    expect(score('The Harbour')).toBeGreaterThan(score('Orchard lane'))
    expect(score('Orchard lane')).toBeGreaterThan(score('Hill and river'))
  })
})

const item = (group: PaletteGroup, label: string): PaletteItem => ({ id: label, group, label, run: () => {} })
const folded = (group: PaletteGroup, ...labels: string[]) =>
  labels.map(label => foldedItem(item(group, label)))
const items = {
  recent: [item('recent', 'Harbour Clinic')],
  commands: folded('commands', 'Compare the selected breaches', 'Undo', 'Lock the vault now'),
  places: folded('places', 'Breaches', 'Articles'),
  tags: folded('tags', 'vector/ransomware', 'sector/harbour'),
  searches: folded('searches', 'Harm done'),
  statistics: folded('statistics', 'Harbours by year'),
}
const named = {
  named: [...folded('breaches', 'Harbour Clinic'), ...folded('articles', 'Clinic closes its harbour')],
  organisations: folded('organisations', 'harbour authority'),
}
const shown = (typed: string) =>
  arrangePalette(typed, items, named, [item('also', 'Search')]).map(
    ({ group, items: found }) => `${group}: ${found.map(one => one.item.label).join(', ')}`,
  )

describe('the palette', () => {
  it('tells by the first sign what is looked for', () => {
    expect(paletteText('> pause ')).toEqual({ narrowing: 'commands', text: 'pause' })
    expect(paletteText(' #ransom')).toEqual({ narrowing: 'tags', text: 'ransom' })
    expect(paletteText('@har')).toEqual({ narrowing: 'organisations', text: 'har' })
    expect(paletteText('a > b')).toEqual({ narrowing: null, text: 'a > b' })
  })

  it('begins with what was used last', () => {
    expect(shown('')[0]).toBe('recent: Harbour Clinic')
    expect(shown('')).toContain('places: Breaches, Articles')
  })

  it('has the group with the best match first, and a search last', () => {
    const groups = shown('harb')
    expect(groups[0]).toBe('breaches: Harbour Clinic')
    expect(groups).toContain('tags: sector/harbour')
    expect(groups).toContain('statistics: Harbours by year')
    expect(groups.at(-1)).toBe('also: Search')
  })

  it('leaves scattered letters out where something has the words', () => {
    expect(shown('lo')[0]).toBe('commands: Lock the vault now')
    expect(shown('ltv')).toEqual(['commands: Lock the vault now', 'also: Search'])
  })

  it('is narrowed by its signs', () => {
    expect(shown('>')).toEqual(['commands: Compare the selected breaches, Undo, Lock the vault now'])
    expect(shown('#har')).toEqual(['tags: sector/harbour'])
    expect(shown('@harbour')).toEqual(['breaches: Harbour Clinic', 'organisations: harbour authority'])
  })
})
