// The screen makes its sentences from data, and the command line has the domain's own: in English both say the same.
import { describe, expect, it } from 'vitest'
import { factIds, factOf, facts } from '../../../src-main/domain/facts.ts'
import { type MatchReason, ReasonKind } from '../../../src-main/domain/likeness.ts'
import { matchSentence } from '../../../src-main/domain/match-sentence.ts'
import type { Reason } from '../../../src-main/domain/reason.ts'
import { reasonInWords } from '../../../src-main/domain/reason-words.ts'
import { fields } from '../../../src-main/domain/search/fields.ts'
import { parseLeniently } from '../../../src-main/domain/search/parse-query.ts'
import { SourceKind } from '../../../src-main/domain/vocabulary.ts'
import { wordFor } from '../../../src-main/domain/wording.ts'
import { words } from '../../../src-renderer/languages/words.ts'
import { choiceWord, factLabel, formatValue } from '../../../src-renderer/text/fact-words.ts'
import { problemLine, problemWords } from '../../../src-renderer/text/problem-words.ts'
import {
  completionLabel,
  faultWords,
  fieldLabel,
  findingWords,
  valueLabel,
} from '../../../src-renderer/text/query-words.ts'
import { candidateWords, matchWords, reasonWords } from '../../../src-renderer/text/reason-words.ts'

const curly = (text: string) => text.replaceAll("'", '’')

it.each(factIds)('%s is called the same', id => expect(factLabel(id)).toBe(factOf(id).label))

describe('the words of closed lists', () => {
  it.each(facts.filter(({ choices }) => choices.length > 0))('of $id are the same', ({ id, choices }) => {
    for (const choice of choices) expect(choiceWord(id, choice)).toBe(wordFor(choice))
  })
  it.each([
    ['individualsAffected', 914_000],
    ['dates.notified', '2024-03'],
    ['country', 'BR'],
    ['ransomPaid', false],
    ['dataTypes.exposed', 'ssn'],
    ['relatedOrgs', { name: 'Nimbus Hosting', role: 'vendor' }],
    ['victim', 'Aurora Clinic'],
  ] as const)('a value of %s is written the same', (id, value) => {
    const fact = factOf(id)
    expect(formatValue(fact, value)).toBe(fact.format(value, 'en'))
  })
})

describe('why a value is shown', () => {
  const fact = factOf('individualsAffected')
  const company = { source: { kind: 'company', name: 'Aurora Clinic' }, qualifier: 'exact' } as const
  const statements = [
    company,
    ...SourceKind.options.map(kind => ({ source: { kind, name: null }, qualifier: 'about' as const })),
    { source: { kind: 'press' as const, name: null }, qualifier: null },
  ]
  const reasons: readonly Reason[] = [
    { kind: 'not-stated' },
    { kind: 'all-rejected' },
    { kind: 'decided', because: '' },
    { kind: 'decided', because: 'the letter says so' },
    { kind: 'accepted' },
    { kind: 'added', articleId: 'A-0001' as never },
    { kind: 'listed', values: 1 },
    { kind: 'listed', values: 12 },
    ...statements.flatMap((statement): Reason[] => [
      { kind: 'alone', statement },
      { kind: 'weightier', statement: company, rival: statement },
      { kind: 'grown', statement, from: 1200 },
      { kind: 'preferred', statement, by: 'newer', of: 2 },
    ]),
  ]
  it.each(reasons)('%j', reason => expect(reasonWords(reason, fact)).toBe(curly(reasonInWords(reason, fact))))
  it('says of a candidate that lost what is in use, and why', () => {
    const why = { kind: 'outweighed', inUse: 5210, reason: { kind: 'accepted' } } as const
    expect(candidateWords(why, fact)).toBe('In use is 5,210. You accepted it.')
    expect(candidateWords({ kind: 'lost', by: 'denied' }, fact)).toBe('The sentence denies it.')
  })
})

describe('why two tellings may be of one breach', () => {
  const values: Partial<Record<ReasonKind, readonly [string, string]>> = {
    'same-figure': ['12000', '12000'],
    growth: ['1200', '12000'],
    'same-country': ['ES', 'ES'],
    'other-country': ['ES', 'PT'],
    'same-sector': ['healthcare', 'healthcare'],
    'same-day': ['2024-03-05', '2024-03-05'],
    'other-dates': ['2024-03', '2023'],
  }
  it.each(ReasonKind.options)('%s', kind => {
    const [here, there] = values[kind] ?? ['Aurora', 'Boreal']
    const reason: MatchReason = { kind, here, there, factId: 'dates.discovered', points: 1 }
    const said = matchSentence(reason)
    expect(matchWords(reason)).toBe(said)
  })
})

describe('what is wrong with a search', () => {
  it.each([
    '!!!',
    'colour:red',
    'peopl:5',
    'people:',
    'people:*',
    'people:none',
    'people:many',
    'people:9..2',
    'lang:xx',
    'sector:healthcar',
    'country:zz',
    'discovered:soon',
    'discovered:2025..2024',
    'title:"!"',
    'tag:"*"',
    'saved:"*"',
    'id:x',
    'word '.repeat(70),
    `${'('.repeat(30)}a${')'.repeat(30)}`,
  ])('%s', typed => {
    const [error] = parseLeniently(typed).leftOut
    expect(error).toBeDefined()
    if (error !== undefined) expect(faultWords(error).replaceAll(/,? or /g, ', ')).toBe(error.message)
  })
})

describe('the language of the search box', () => {
  it('calls its fields the same', () => {
    for (const field of fields) expect(fieldLabel(field)).toBe(field.label)
  })
  it('calls their values the same, but for what it says of two things at once', () => {
    for (const field of fields) {
      if (field.values.kind !== 'term' || field.name === 'is' || field.name === 'source') continue
      for (const { term, label } of field.values.terms())
        if (field.name !== 'has' || label !== 'Publication date')
          expect(valueLabel(field, term, '?')).toBe(label)
    }
  })
  it('explains what could stand at a place', () => {
    const completion = (insert: string, kind: 'field' | 'value') => ({
      insert,
      label: '?',
      kind,
      count: null,
    })
    const sector = fields.find(({ name }) => name === 'sector') ?? null
    expect(completionLabel(completion('people:', 'field'), null)).toBe('People affected')
    expect(completionLabel(completion('healthcare', 'value'), sector)).toBe('Healthcare')
    expect(completionLabel(completion('sector:healthcare', 'value'), null)).toBe('Healthcare')
    expect(completionLabel(completion('country:ES', 'value'), null)).toBe('Spain')
  })
  it('says what was found for a part of a rule', () => {
    expect(findingWords({ kind: 'fact', factId: 'individualsAffected', values: [9000] })).toBe(
      'People affected: 9,000',
    )
    expect(findingWords({ kind: 'field', field: 'lang', terms: ['es'] })).toBe('Language: Spanish')
    expect(findingWords({ kind: 'none' })).toBe('Nothing of the kind')
  })
})

it('a problem is told in the engine’s own sentence, which says more than the general one', () => {
  const problem = { code: 'empty-file', message: 'leak.txt is empty.' } as const
  expect(problemWords(problem)).toEqual({ sentence: 'leak.txt is empty.', detail: null })
  expect(problemLine(problem)).toBe('leak.txt is empty.')
  expect(words.problems['empty-file']).not.toBe('')
})
