import { describe, expect, it } from 'vitest'
import { mostWords, parseLeniently, parseQuery } from '../../../../src-main/domain/search/parse-query.ts'
import { printQuery } from '../../../../src-main/domain/search/print-query.ts'
import { fault, withoutField } from '../../../../src-main/domain/search/query.ts'

/** What is searched for, and the words that were left out. */
function lenient(typed: string) {
  const { query, leftOut } = parseLeniently(typed)
  return [printQuery(query), ...leftOut.map(({ start, end }) => typed.slice(start, end))]
}

describe('a query with a mistake in it', () => {
  it.each([
    ['leek colour:red lang:es', ['leek lang:es', 'colour']],
    ['leek lang:xx', ['leek', 'xx']],
    ['lang:es,xx,pt leek', ['lang:es,pt leek', 'xx']],
    ['people:', ['', 'people:']],
    ['leek -lang:xx', ['leek', 'xx']],
    ['(leek OR lang:xx) mint', ['leek mint', 'xx']],
    ['colour:red people:many', ['', 'colour', 'many']],
    ['!!!', ['', '!!!']],
  ])('“%s” is searched for without it', (typed, expected) => {
    expect(lenient(typed)).toEqual(expected)
  })

  it('means the same as a strict one where nothing is wrong', () => {
    for (const typed of ['', 'leek -mint', '(a OR b) lang:es,pt', 'people:>500 "two words"*']) {
      const strict = parseQuery(typed)
      expect(parseLeniently(typed)).toEqual({ query: strict.ok ? strict.query : undefined, leftOut: [] })
    }
  })

  it('is left out whole when it is a text that was pasted', () => {
    const { query, leftOut } = parseLeniently('word '.repeat(mostWords + 1))
    expect(query).toBe(null)
    expect(leftOut).toHaveLength(1)
  })

  it('can be refused for what only a vault knows', () => {
    const { query, leftOut } = parseLeniently('leek saved:gone', match =>
      match.kind === 'saved'
        ? { message: 'It is gone.', fault: fault('no-saved', 'gone'), instead: [] }
        : null,
    )
    expect(printQuery(query)).toBe('leek')
    expect(leftOut).toEqual([
      { start: 11, end: 15, message: 'It is gone.', fault: fault('no-saved', 'gone'), instead: [] },
    ])
  })
})

describe('a query without a field', () => {
  const without = (typed: string) => {
    const parsed = parseQuery(typed)
    return parsed.ok ? printQuery(withoutField(parsed.query, 'lang')) : ''
  }
  it('loses the conditions that stand by themselves', () => {
    expect(without('leek lang:es tag:a')).toBe('leek tag:a')
    expect(without('lang:es')).toBe('')
    expect(without('leek lang:es')).toBe('leek')
    expect(without('leek (lang:es OR mint)')).toBe('leek (lang:es OR mint)')
  })
})
