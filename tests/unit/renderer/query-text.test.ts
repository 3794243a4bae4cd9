import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLeniently } from '../../../src-main/domain/search/parse-query.ts'
import { hasCondition, toggleCondition } from '../../../src-renderer/text/query-conditions.ts'
import { piecesOf } from '../../../src-renderer/text/query-pieces.ts'
import { completing, taken, withoutBegun } from '../../../src-renderer/views/search/suggestions.ts'

describe('the pieces of a query', () => {
  const looks = (typed: string) =>
    piecesOf(typed, parseLeniently(typed).leftOut).map(
      ({ text, look, isWrong }) => `${look}${isWrong ? '!' : ''} ${text}`,
    )

  it('are fields with their values, operators and words', () => {
    expect(looks('leak lang:es,pt OR -fine')).toEqual([
      'plain leak ',
      'field lang:',
      'value es,pt',
      'plain  ',
      'operator OR',
      'plain  ',
      'operator -',
      'plain fine',
    ])
  })

  it('are wrong where they cannot be understood', () => {
    expect(looks('colour:red people:many')).toEqual([
      'plain! colour',
      'plain :red ',
      'field people:',
      'value! many',
    ])
  })

  it('are together what was typed, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), typed => {
        const pieces = piecesOf(typed, parseLeniently(typed).leftOut)
        expect(pieces.map(({ text }) => text).join('')).toBe(typed)
      }),
    )
  })
})

describe('a filter', () => {
  it.each([
    ['', 'lang', 'es', 'lang:es'],
    ['leak', 'outlet', '"el pais"', 'leak outlet:"el pais"'],
    ['leak lang:es fine', 'lang', 'pt', 'leak lang:es,pt fine'],
    ['a OR b', 'lang', 'es', '(a OR b) lang:es'],
    ['-lang:es', 'lang', 'es', '-lang:es lang:es'],
    ['(lang:es OR fine)', 'lang', 'es', '(lang:es OR fine) lang:es'],
  ])('is put into “%s”: %s %s', (query, field, value, expected) => {
    expect(hasCondition(query, field, value)).toBe(false)
    expect(toggleCondition(query, field, value)).toBe(expected)
    expect(hasCondition(expected, field, value)).toBe(true)
  })

  it.each([
    ['leak lang:es fine', 'lang', 'es', 'leak fine'],
    ['lang:es', 'lang', 'es', ''],
    ['lang:es,pt,"fr" fine', 'lang', 'pt', 'lang:es,"fr" fine'],
    ['language:Spanish', 'lang', 'es', ''],
    ['discovered:2024-01..2024-12 leak', 'discovered', '2024', 'leak'],
    ['tag:"Two Words/Sub"', 'tag', '"two words/sub"', ''],
  ])('is taken out of “%s”: %s %s', (query, field, value, expected) => {
    expect(hasCondition(query, field, value)).toBe(true)
    expect(toggleCondition(query, field, value)).toBe(expected)
  })
})

describe('a completion', () => {
  const answer = (start: number, end: number, ...inserts: string[]) => ({
    start,
    end,
    completions: inserts.map(insert => ({ insert, label: insert, kind: 'value' as const, count: 1 })),
  })

  it('takes the place of the word, and goes on behind a value', () => {
    expect(taken('leak la', { start: 5, end: 7 }, 'lang:')).toEqual({ text: 'leak lang:', at: 10 })
    expect(taken('lang:e fine', { start: 5, end: 6 }, 'es')).toEqual({ text: 'lang:es fine', at: 7 })
    expect(taken('lang:e', { start: 5, end: 6 }, 'es')).toEqual({ text: 'lang:es ', at: 8 })
  })

  it('is awaited before what is begun is called a mistake', () => {
    const { leftOut } = parseLeniently('colour:red lang:')
    const shown = (at: number | null) => withoutBegun(leftOut, at).map(({ start }) => start)
    expect([shown(null), shown(16), shown(3)]).toEqual([[0, 11], [0], [11]])
  })

  it('is not offered for what stands there already, nor where nothing is begun', () => {
    expect(completing('lang:es', 7, answer(5, 7, 'es'), false)).toEqual([])
    expect(completing('leak ', 5, answer(5, 5, 'lang:'), false)).toEqual([])
    expect(completing('leak ', 5, answer(5, 5, 'lang:'), true)).toHaveLength(1)
    expect(completing('lang:', 5, answer(5, 5, 'es', 'pt'), false)).toHaveLength(2)
    expect(completing('lang:e', 6, undefined, false)).toEqual([])
  })
})
