import { describe, expect, it } from 'vitest'
import { fieldList, pointAt, queryOf } from '../../../src-main/cli/text/search-lines.ts'
import { fields } from '../../../src-main/domain/search/fields.ts'
import { parseQuery } from '../../../src-main/domain/search/parse-query.ts'
import { fault } from '../../../src-main/domain/search/query.ts'

describe('the query of a command line', () => {
  it.each([
    [['ransomware', 'clinic'], 'ransomware clinic'],
    [['social security', '-fine'], '"social security" -fine'],
    [['outlet:El País', 'lang:es'], 'outlet:"El País" lang:es'],
    [['-victim:San Telmo', 'a'], '-victim:"San Telmo" a'],
    // A whole query in one word is left as it is, alone or beside others.
    [['lang:es people:>5'], 'lang:es people:>5'],
    [['social security'], 'social security'],
    [['lang:es people:>5', 'tag:a'], 'lang:es people:>5 tag:a'],
    [['(a OR b)', 'c'], '(a OR b) c'],
    [['"a b" c', 'd'], '"a b" c d'],
    [['people > 5', 'people:> 5', 'a'], 'people > 5 people:> 5 a'],
    [[], ''],
  ])('%j is %s', (words, query) => expect(queryOf(words)).toBe(query))

  it('is shown with carets under what is wrong', () => {
    const error = { start: 2, end: 5, message: '', fault: fault('no-word'), instead: [] }
    expect(pointAt('a\tb c d', error)).toBe('  a b c d\n    ^^^')
  })
})

it('lists every field with an example that can be searched for', () => {
  expect(fieldList()).toHaveLength(fields.length)
  for (const { example } of fieldList())
    expect([example, parseQuery(example.replace('…', 'a')).ok]).toEqual([example, true])
})
