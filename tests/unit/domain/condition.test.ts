import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactValue } from '../../../src-main/domain/claim.ts'
import { parseCondition, withTags } from '../../../src-main/domain/condition.ts'
import { conditionFields } from '../../../src-main/domain/condition-fields.ts'
import { holds } from '../../../src-main/domain/condition-holds.ts'
import { factIds } from '../../../src-main/domain/facts.ts'

const partsOf = (condition: string) => {
  const parsed = parseCondition(condition)
  if (!parsed.ok) throw new Error(`${condition}: ${parsed.problem.message}`)
  return parsed.parts
}

const hospital: Readonly<Record<string, readonly FactValue[]>> = {
  victim: ['Hôpital Saint-Aubin'],
  sector: ['healthcare'],
  country: ['FR'],
  people: [1200],
  discovered: ['2024-03-05'],
  disclosed: ['2024'],
  data: ['diagnosis', 'ssn'],
  ransom: [false],
  org: [{ name: 'Nimbus Cloud Hosting', role: 'vendor' }],
  tag: ['Vector/Ransomware'],
  is: ['conflict'],
  conflict: [true],
  lang: ['fr', 'en'],
}
const isSo = (condition: string) =>
  holds(partsOf(condition), { values: field => hospital[field] ?? [] }) !== null

describe('a condition holds', () => {
  it.each([
    'sector:healthcare people:>500',
    'sector:finance,healthcare',
    'SECTOR:Healthcare',
    'people:1200',
    'people:>=1200 people:<=1200',
    'people:1000..2000',
    'discovered:2024',
    'discovered:2024-03',
    'discovered:>2024-02 discovered:<2024-04',
    'discovered:>=2024-03-05 discovered:<=2024-03-05',
    'discovered:2023..2024-03',
    'discovered:>2023-12-31',
    'disclosed:2024',
    'country:fr',
    'country:France',
    'people:>1,000',
    'people:1.2k',
    'sector:"Healthcare"',
    'data:ssn',
    'ransom:no',
    'victim:hopital',
    'victim:"saint aubin"',
    'victim:hop*',
    'org:nimbus',
    'tag:vector',
    'tag:VECTOR/ransomware',
    'has:conflict',
    'has:victim,actor',
    'is:conflict',
    '-sector:finance',
    '-has:actor',
    'lang:en lang:fr',
  ])('%s', condition => expect(isSo(condition)).toBe(true))

  it.each([
    'sector:healthcare people:>1200',
    'people:<1200',
    'people:1..1199',
    'discovered:2025',
    'discovered:>2024-03',
    'discovered:<2024-03',
    'discovered:>2024-03-05',
    'discovered:<2024-03-05',
    // A year is not known to lie in one of its months.
    'disclosed:2024-03',
    'disclosed:>=2024-02',
    'discovered:>8999',
    'country:ES',
    'data:genetic',
    'ransom:yes',
    'victim:aubi',
    'victim:"aubin saint"',
    'org:vendor',
    'tag:vec',
    'tag:vector/phishing',
    'has:actor',
    'actor:lockbit',
    '-lang:fr',
    '-sector:healthcare,finance',
  ])('not: %s', condition => expect(isSo(condition)).toBe(false))

  it('tells which values made it so, part by part', () => {
    const held = holds(partsOf('data:ssn,diagnosis -has:actor'), { values: field => hospital[field] ?? [] })
    expect(held?.map(({ part, values }) => [part.text, values])).toEqual([
      ['data:ssn,diagnosis', ['diagnosis', 'ssn']],
      ['-has:actor', []],
    ])
  })
})

describe('what cannot be read is told with its place', () => {
  it.each([
    ['', '', /at least one/],
    ['hospital', 'hospital', /says of no field/],
    ['sector:healthcare hospital', 'hospital', /field:value/],
    ['sectr:healthcare', 'sectr', /no field “sectr”. Did you mean sector\?/],
    ['-peopel:>5', 'peopel', /Did you mean people\?/],
    ['xyzzy:1', 'xyzzy', /no field “xyzzy”\.$/],
    ['people:>5 sector:helthcare', 'helthcare', /did you mean healthcare\?/],
    ['sector:finance,banana', 'banana', /it can be healthcare, finance/],
    ['people:many', 'many', /no number/],
    ['people:-5', '-5', /no number/],
    ['people:', 'people:', /Write a value/],
    ['sector:finance,', 'sector:finance,', /Write a value/],
    ['discovered:yesterday', 'yesterday', /no date/],
    ['discovered:2024-13', '2024-13', /no date/],
    ['discovered:2024-01..soon', '2024-01..soon', /no date/],
    ['country:Spian', 'Spian', /no value of country/],
    ['ransom:maybe', 'maybe', /no value of ransom/],
    ['tag:a//b', 'a//b', /no tag/],
    ['victim:"saint aubin', '"saint aubin', /never closed/],
    ['victim:!!', '!!', /Write a word/],
    ['"quoted"', '"quoted"', /says of no field/],
  ])('%s', (condition, word, sentence) => {
    const parsed = parseCondition(condition)
    if (parsed.ok) throw new Error('it was read')
    const { message, start, end } = parsed.problem
    expect(message).toMatch(sentence)
    const pointed = condition.slice(start, end)
    expect(word.endsWith(pointed)).toBe(true)
    if (!word.endsWith(':') && !word.endsWith(',')) expect(pointed).toBe(word)
  })
})

describe('anything at all', () => {
  const bits = fc.constantFrom(
    'people:',
    '>',
    '500',
    '"',
    ',',
    '-',
    ' ',
    'tag:',
    'a/b',
    '..',
    'has:',
    '\u0301',
    '\ud83d',
    ':',
  )
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bits).map(all => all.join('')),
  )
  it('is read or refused with a place inside it', () => {
    fc.assert(
      fc.property(written, condition => {
        const parsed = parseCondition(condition)
        if (parsed.ok) {
          for (const { tests } of parsed.parts)
            for (const { start, end } of tests) expect(condition.slice(start, end)).not.toBe('')
          holds(parsed.parts, { values: field => hospital[field] ?? [] })
          expect(withTags(condition, path => path)).toBe(condition)
          return
        }
        const { message, start, end } = parsed.problem
        expect(message).toMatch(/^\S.*[.?]$/su)
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(Math.max(1, condition.length + 1))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the fields', () => {
  it('ask about every fact, each by a name of its own', () => {
    const names = conditionFields.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(conditionFields.flatMap(({ factId }) => factId ?? [])).toEqual([...factIds])
  })
})

describe('a tag that was renamed', () => {
  const rename = (path: string) => (path.toLowerCase() === 'old' ? 'new name' : path)
  it.each([
    ['tag:old people:>5', 'tag:"new name" people:>5'],
    ['-tag:x,old,"OLD"', '-tag:x,"new name","new name"'],
    ['victim:old', 'victim:old'],
    ['tag:older', 'tag:older'],
    ['not readable', 'not readable'],
  ])('%s becomes %s', (before, after) => expect(withTags(before, rename)).toBe(after))
})
