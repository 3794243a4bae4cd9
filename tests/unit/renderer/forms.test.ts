import { describe, expect, it } from 'vitest'
import { factOf } from '../../../src-main/domain/facts.ts'
import { type Draft, parseDraft } from '../../../src-renderer/text/drafts.ts'
import { parseCount } from '../../../src-renderer/text/parse-count.ts'
import { passphraseStrength } from '../../../src-renderer/text/passphrase-strength.ts'

const draft = (part: Partial<Draft>): Draft => ({
  text: '',
  picked: [],
  organisations: [],
  reason: '',
  ...part,
})

describe('parseCount', () => {
  it.each([
    '914138',
    '914,138',
    '914.138',
    '914 138',
    '914\u202f138',
    "914'138",
    '914’138',
    ' 914138 ',
  ])('reads %s as 914138', text => expect(parseCount(text)).toBe(914138))

  it.each([
    '',
    '1.2',
    '1,2 million',
    '12,34',
    '1,234.567',
    '-5',
    '1.23.456',
    'many',
  ])('does not guess at "%s"', text => expect(parseCount(text)).toBeNull())

  it('reads several separators of one kind', () => {
    expect(parseCount('2.108.455')).toBe(2108455)
  })
})

describe('parseDraft', () => {
  it('takes a count, and says what to write instead of words', () => {
    expect(parseDraft(factOf('individualsAffected'), draft({ text: '2,200,000' }))).toEqual({
      ok: true,
      value: 2200000,
    })
    expect(parseDraft(factOf('individualsAffected'), draft({ text: '0' })).ok).toBe(false)
    const refused = parseDraft(factOf('individualsAffected'), draft({ text: 'many' }))
    expect(refused).toEqual({ ok: false, sentence: expect.stringContaining('whole number') })
  })

  it('takes a date as precise as it is, and only real days', () => {
    expect(parseDraft(factOf('dates.discovered'), draft({ text: '2024-03' }))).toEqual({
      ok: true,
      value: '2024-03',
    })
    expect(parseDraft(factOf('dates.discovered'), draft({ text: '2024-02-30' }))).toEqual({
      ok: false,
      sentence: 'This day does not exist.',
    })
  })

  it('takes a country in small letters', () => {
    expect(parseDraft(factOf('country'), draft({ text: 'es' }))).toEqual({ ok: true, value: 'ES' })
    expect(parseDraft(factOf('country'), draft({ text: 'Spain' })).ok).toBe(false)
  })

  it('takes yes and no, and tells no from nothing', () => {
    expect(parseDraft(factOf('ransomPaid'), draft({ text: 'no' }))).toEqual({ ok: true, value: false })
    expect(parseDraft(factOf('ransomPaid'), draft({})).ok).toBe(false)
  })

  it('takes ticked words in the order of the list, and none as none', () => {
    expect(parseDraft(factOf('dataTypes.exposed'), draft({ picked: ['email', 'name'] }))).toEqual({
      ok: true,
      value: ['name', 'email'],
    })
    expect(parseDraft(factOf('dataTypes.exposed'), draft({}))).toEqual({ ok: true, value: [] })
  })

  it('wants a name for every organisation', () => {
    const fbi = { name: ' FBI ', role: 'law_enforcement' }
    expect(parseDraft(factOf('relatedOrgs'), draft({ organisations: [fbi] }))).toEqual({
      ok: true,
      value: [{ name: 'FBI', role: 'law_enforcement' }],
    })
    expect(
      parseDraft(factOf('relatedOrgs'), draft({ organisations: [{ name: ' ', role: 'other' }] })).ok,
    ).toBe(false)
  })
})

describe('passphraseStrength', () => {
  it('counts length more than odd characters', () => {
    expect(passphraseStrength('S3cr!t').level).toBe(0)
    expect(passphraseStrength('aaaaaaaaaaaaaaaaaaaaaa').level).toBe(1)
    expect(passphraseStrength('two words here').level).toBe(2)
    expect(passphraseStrength('four unrelated words here').level).toBe(3)
  })
})
