import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../../src-main/domain/fold.ts'
import { fields } from '../../../../src-main/domain/search/fields.ts'
import { canBeAsked } from '../../../../src-main/domain/search/match-of.ts'
import { mostWords, parseQuery } from '../../../../src-main/domain/search/parse-query.ts'
import { placeAt } from '../../../../src-main/domain/search/place.ts'
import { printMatch, printQuery } from '../../../../src-main/domain/search/print-query.ts'
import type { QueryError } from '../../../../src-main/domain/search/query.ts'
import { TagPath } from '../../../../src-main/domain/tag.ts'

/** The query in its one spelling. */
function read(typed: string): string {
  const parsed = parseQuery(typed)
  if (!parsed.ok) throw new Error(`${typed}: ${parsed.error.message}`)
  return printQuery(parsed.query)
}

/** The error, with the stretch it points at. */
function errorOf(typed: string): QueryError & { at: string } {
  const parsed = parseQuery(typed)
  if (parsed.ok) throw new Error(`${typed} was understood: ${printQuery(parsed.query)}`)
  return { ...parsed.error, at: typed.slice(parsed.error.start, parsed.error.end) }
}

describe('a query', () => {
  it.each([
    ['ransomware hospital', 'ransomware hospital'],
    ['"Social  Security" -fine', '"social security" -fine'],
    ['Ransom*', 'ransom*'],
    ['T-Mobile AT&T', '"t mobile" "at t"'],
    ['a OR b c', 'a OR b c'],
    ['(a OR b) c', '(a OR b) c'],
    ['a | b', 'a OR b'],
    ['a AND b', 'a b'],
    ['NOT (a b)', '-(a b)'],
    ['--a', 'a'],
    ['-(-a)', 'a'],
    ['((a) (b c))', 'a b c'],
    ['', ''],
    ['   ', ''],
  ])('%s is read as %s', (typed, printed) => expect(read(typed)).toBe(printed))

  it.each([
    ['“fuga de datos”', '"fuga de datos"'],
    ['«fuite de données»', '"fuite de donnees"'],
    ['lang：es', 'lang:es'],
    ['（a OR b） c', '(a OR b) c'],
    ['–film', '-film'],
    ['(a b', 'a b'],
    ['a) b', 'a b'],
    ['OR a OR', 'a'],
    ['a - b', 'a b'],
    ['"open', 'open'],
    ['lang: es', 'lang:es'],
    ['https://example.org/a', '"https example org a"'],
    ['10:30', '"10 30"'],
    ['Attention: breach', 'attention breach'],
    ['people:＞1000', 'people:>=1001'],
    ['people:≥1000', 'people:>=1000'],
  ])('takes what people paste: %s', (typed, printed) => expect(read(typed)).toBe(printed))

  it.each([
    ['lang:ES,pt', 'lang:es,pt'],
    ['language:Spanish', 'lang:es'],
    ['lang:español', 'lang:es'],
    ['sector:Healthcare', 'sector:healthcare'],
    ['data:"social security number"', 'data:ssn'],
    ['dates.discovered:2024', 'discovered:2024-01-01..2024-12-31'],
    ['discovered:>=2024-03', 'discovered:>=2024-03-01'],
    ['discovered:>2024-03', 'discovered:>=2024-04-01'],
    ['discovered:<2024-03', 'discovered:<=2024-02-29'],
    ['discovered:2024/3/5', 'discovered:2024-03-05'],
    ['published:2024..2025', 'published:2024-01-01..2025-12-31'],
    ['published:..2024-02', 'published:<=2024-02-29'],
    ['people:>100000', 'people:>=100001'],
    ['people:500..1000', 'people:500..1000'],
    ['people:100,000', 'people:100000'],
    ['people:>=1.500', 'people:>=1500'],
    ['people:2.5m', 'people:2500000'],
    ['people:<2,2M', 'people:<=2199999'],
    ['people:40k..', 'people:>=40000'],
    ['country:Spain', 'country:ES'],
    ['country:"Estados Unidos"', 'country:US'],
    ['country:uk', 'country:GB'],
    ['victim:Connexin', 'victim:connexin'],
    ['victim:"San Telmo"*', 'victim:"san telmo"*'],
    ['outlet:"El País",ABC', 'outlet:"el pais",abc'],
    ['tag:Vector/Ransomware', 'tag:vector/ransomware'],
    ['tag:"to do"/* ', 'tag:"to do"'],
    ['ransom:yes', 'ransom:yes'],
    ['id:b3,A-12', 'id:B-0003,A-0012'],
    ['has:conflict is:unreviewed', 'has:conflict is:unreviewed'],
    ['-has:people', '-has:people'],
    ['saved:"Large hospitals"', 'saved:"large hospitals"'],
  ])('has fields: %s is %s', (typed, printed) => expect(read(typed)).toBe(printed))

  it.each([
    ['people>100000', 'people:>=100001'],
    ['People >= 100,000 lang:es', 'people:>=100000 lang:es'],
    ['people: > 5', 'people:>=6'],
    ['people=612', 'people:612'],
    ['people:>2 million clinic', 'people:>=2000001 clinic'],
    ['people:>2 millionaires', 'people:>=3 millionaires'],
    ['people:500 .. 1000', 'people:500..1000'],
    ['discovered < 2024', 'discovered:<=2023-12-31'],
    ['published: >= 2024', 'published:>=2024-01-01'],
    ['discovered:2024.. clinic', 'discovered:>=2024-01-01 clinic'],
    ['sources>1', 'sources:>=2'],
    ['lang>es name>5 1<2', '"lang es" "name 5" "1 2"'],
    ['lang:es, pt', 'lang:es,pt'],
    ['lang:es, ', 'lang:es'],
    ['sector:finance or sector:retail', 'sector:finance OR sector:retail'],
    ['(lang:es or lang:pt) and bank', '(lang:es OR lang:pt) bank'],
    ['bank not lang:es', 'bank -lang:es'],
    ["bank or not or côte d'or", 'bank "or" "not" "or" cote "d or"'],
    ['"lang:es or lang:pt"', '"lang es or lang pt"'],
    ['country:USA,england,U.K.', 'country:US,GB,GB'],
    ['B-0031', '"b 0031" OR id:B-0031'],
    ['bank a-0004', 'bank ("a 0004" OR id:A-0004)'],
    ['B-52 "B-0031"*', '"b 52" "b 0031"*'],
    ['is:Reviewed', 'is:reviewed'],
  ])('is what people mean who never read this: %s', (typed, printed) => expect(read(typed)).toBe(printed))

  it('has a field for every fact, under its name in the catalogue too', () => {
    for (const { name, aliases } of fields.filter(({ fact }) => fact !== null)) {
      expect(read(`has:${name}`)).toBe(`has:${name}`)
      for (const alias of aliases) expect(errorOf(`${alias}:""`).message).toContain(`what ${name} is`)
    }
    expect(new Set(fields.flatMap(field => [field.name, ...field.aliases])).size).toBe(
      fields.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0),
    )
  })
})

describe('an error', () => {
  it.each<[string, string, RegExp, string[]]>([
    ['clinic sectr:x', 'sectr', /no field “sectr”; did you mean sector:\?/, ['sector']],
    ['sector:helthcare', 'helthcare', /no value of sector: did you mean healthcare\?/, ['healthcare']],
    ['sector:es,zzz', 'es', /no value of sector/, []],
    ['lang:klingon breach', 'klingon', /it can be es, pt, en/, ['es', 'pt', 'en', 'fr', 'de', 'it', 'ca']],
    [
      'a people:many b',
      'many',
      /“many” is no number: write people:>100000/,
      ['>100000', '500..1000', '2.5m'],
    ],
    ['discovered:2024-13', '2024-13', /is no date/, ['2024', '2024-03-05', '>=2024-03', '2024..2025-06']],
    ['discovered:2025..2024', '2025..2024', /ends before it begins: write 2024..2025/, ['2024..2025']],
    ['people:10..5', '10..5', /ends before it begins/, ['5..10']],
    ['a lang: ', 'lang: ', /Write what lang is to be: lang:es,pt/, []],
    ['people:unknown', 'unknown', /no value of people: write -has:people for all that have none\.$/, []],
    ['sector:* bank', '*', /^Write has:sector for all that have one\.$/, []],
    ['people > many', '> many', /“> many” is no number/, ['>100000', '500..1000', '2.5m']],
    ['id:X-1', 'X-1', /is no id/, ['B-0001', 'A-0001']],
    ['victim:"?!"', '"?!"', /Write a word behind victim/, []],
    ['***', '***', /at least one word/, []],
    ['()', '()', /at least one word/, []],
  ])('in %s points at %s', (typed, at, message, instead) => {
    const error = errorOf(typed)
    expect(error.at).toBe(at)
    expect(error.message).toMatch(message)
    if (instead.length > 0) expect(error.instead).toEqual(instead)
  })

  it('stops a text that was pasted whole, at the first word too many', () => {
    const words = Array.from({ length: mostWords }, (_, index) => `w${index}`).join(' ')
    expect(parseQuery(words).ok).toBe(true)
    expect(errorOf(`${words} more and more`).at).toBe('more')
    expect(errorOf('('.repeat(100_000)).at).toBe('(')
    expect(errorOf(`a "${'word '.repeat(100)}"`).start).toBe(2)
    expect(errorOf(`lang:${'es,'.repeat(100)}`).start).toBe(0)
    expect(errorOf(`${'lang '.repeat(100_000)}people${' '.repeat(100_000)}>`).at).toBe('lang')
    expect(errorOf(`people:"1${' '.repeat(100_000)}x"`).message.length).toBeLessThan(200)
  })
})

describe('the place of a caret', () => {
  it.each<[string, string, string | null]>([
    ['pe|', 'pe', null],
    ['a sector:he| b', 'he', 'sector'],
    ['a sector:|', '', 'sector'],
    ['lang:es,p|', 'p', 'lang'],
    ['outlet:"el pa|is"', 'el pa', 'outlet'],
    ['la|ng:es', 'la', null],
    ['a |', '', null],
    ['-tag:vec|', 'vec', 'tag'],
  ])('%s', (typed, begun, field) => {
    const place = placeAt(typed.replace('|', ''), typed.indexOf('|'))
    expect([place?.begun, place?.field?.name ?? null]).toEqual([begun, field])
  })

  it('is none behind a field that there is not', () => {
    expect(placeAt('colour:re', 9)).toBe(null)
    expect(placeAt('colour:re', 3)?.begun).toBe('col')
  })
})

describe('any string', () => {
  const pieces = fc.constantFrom(
    ...'( ) - " * : , | OR or AND and NOT not .. >= < a B-0003 million ß É 数据 2024 2024-03 100k lang:es people: sector: tag:a/b id:B-1'.split(
      ' ',
    ),
    ...fields.map(({ name }) => `${name}:`),
    ' ',
    '  ',
    '“',
    '：',
    '\0',
    '\u{1F600}',
    '\u0301',
  )
  const queries = fc.oneof(
    fc.array(pieces, { maxLength: 14 }).map(list => list.join('')),
    fc.array(pieces, { maxLength: 14 }).map(list => list.join(' ')),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('articles: 100k million', 'tag: “ *   '),
  )

  it('is a query, which printed and read again is the same, or an error inside it', () => {
    fc.assert(
      fc.property(queries, typed => {
        const parsed = parseQuery(typed)
        if (parsed.ok) expect(parseQuery(printQuery(parsed.query))).toEqual(parsed)
        else {
          const { start, end, message } = parsed.error
          expect(0 <= start && start < end && end <= typed.length).toBe(true)
          expect(message).toMatch(/^[A-Z“].*[.?]$/su)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('is found as a tag that can be made', () => {
    fc.assert(
      fc.property(
        fc.oneof(queries, fc.constantFrom('℅', '?', 'unknown', '«a»', 'a, b (c)/-d:e', 'Ünï/ß')),
        written => {
          const path = TagPath.safeParse(written)
          if (!path.success || !canBeAsked(path.data)) return
          const match = { kind: 'tag' as const, path: fold(path.data) }
          expect(parseQuery(`tag:${printMatch(match)}`)).toEqual({
            ok: true,
            query: { kind: 'field', field: 'tag', matches: [match] },
          })
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('has a place for the caret wherever it is', () => {
    fc.assert(
      fc.property(queries, fc.nat(40), (typed, offset) => {
        const at = Math.min(offset, typed.length)
        const place = placeAt(typed, at)
        if (place === null) return
        expect(0 <= place.start && place.start <= at).toBe(true)
        expect(place.start <= place.end && place.end <= typed.length).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
