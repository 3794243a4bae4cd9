import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexicons } from '../../../../src-main/pipeline/lexicons/index.ts'
import { LabelSearch } from '../../../../src-main/pipeline/stages/label-search.ts'

const labels = ['Read', 'Read also', "Don't miss", 'Über uns', '¿Ya eres suscriptor', 'Author:']
const search = new LabelSearch(labels)

describe('a line', () => {
  it.each([
    ['Read also: the second letter', ': the second letter'],
    ['  » READ\u00a0 \t ALSO', ''],
    ['“Don’t miss” this', '” this'],
    ['Author: Ana Ruiz', ' Ana Ruiz'],
    ['¿YA ERES SUSCRIPTOR? Entra', '? Entra'],
    ['ÜBER UNS', ''],
    ['Read alsop', ' alsop'],
  ])('%j begins with a label; behind it stands %j', (line, rest) => expect(search.restOf(line)).toBe(rest))

  it.each(['Reading', 'Reader, also', 'We read', '-----Read', 'Read1', ''])('%j begins with none', line =>
    expect(search.restOf(line)).toBeNull())

  it('holds labels as whole words, the longest at a place, none over another', () => {
    const line = 'Spread: read also, read\u{10400} and READ don’t miss'
    const found = Array.from(search.allIn(line), ({ start, end }) => line.slice(start, end))
    expect(found).toEqual(['read also', 'READ', 'don’t miss'])
    expect(search.placeIn(line)).toBe(8)
    expect(search.placeIn('nothing')).toBeNull()
  })

  it('holds exact labels with their capitals only', () => {
    const exact = new LabelSearch(labels, { isExact: true })
    expect(exact.placeIn('we read, Read')).toBe(9)
  })
})

const escaped = (label: string) =>
  label
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/ /g, String.raw`\s+`)
    .replace(/['’]/g, "['’]")

describe('the labels of all languages', () => {
  const all = lexicons.flatMap(({ page }) => [...page.siteLabels, ...page.moreFromLabels])
  const longestFirst = [...all].sort((a, b) => b.length - a.length)
  const expression = new RegExp(
    String.raw`^[\s\p{S}\p{P}]{0,4}(?:${longestFirst.map(escaped).join('|')})(?![\p{L}\p{N}])([^]*)$`,
    'iu',
  )
  const labelSearch = new LabelSearch(all)
  const word = fc.oneof(
    fc.constantFrom(...all),
    fc.constantFrom(' ', '\u00a0', ': ', 's', '« ', '-', '\ud83d\ude00', '1'),
    fc.string({ maxLength: 3, unit: 'grapheme' }),
  )
  const line = fc
    .array(fc.tuple(word, fc.boolean()), { maxLength: 5 })
    .map(words => words.map(([text, isLoud]) => (isLoud ? text.toUpperCase() : text)).join(''))

  it('are found as one large expression finds them', () => {
    fc.assert(
      fc.property(line, text => {
        expect(labelSearch.restOf(text)).toBe(expression.exec(text)?.[1] ?? null)
      }),
      { numRuns: 2000 },
    )
  })
})
