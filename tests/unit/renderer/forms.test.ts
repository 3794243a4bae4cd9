import { describe, expect, it } from 'vitest'
import { factOf } from '../../../src-main/domain/facts.ts'
import { countries, countryCode } from '../../../src-renderer/text/countries.ts'
import { type Draft, emptyDraft, parseDraft } from '../../../src-renderer/text/drafts.ts'
import { passphraseStrength } from '../../../src-renderer/text/passphrase-strength.ts'

const draft = (part: Partial<Draft>): Draft => ({
  ...emptyDraft,
  ...part,
})

describe('parseDraft', () => {
  it('takes a count, and says what to write instead of words', () => {
    expect(parseDraft(factOf('individualsAffected'), draft({ text: '2,200,000' }))).toMatchObject({
      ok: true,
      value: 2200000,
      qualifier: 'exact',
    })
    expect(parseDraft(factOf('individualsAffected'), draft({ text: '0' })).ok).toBe(false)
    const refused = parseDraft(factOf('individualsAffected'), draft({ text: 'many' }))
    expect(refused).toEqual({ ok: false, sentence: expect.stringContaining('whole number') })
  })

  it('takes a date as precise as it is, and only real days', () => {
    expect(parseDraft(factOf('dates.discovered'), draft({ text: '2024-03' }))).toMatchObject({
      ok: true,
      value: '2024-03',
    })
    expect(parseDraft(factOf('dates.discovered'), draft({ text: '2024-02-30' }))).toEqual({
      ok: false,
      sentence: 'This day does not exist.',
    })
  })

  it('takes a country in small letters', () => {
    expect(parseDraft(factOf('country'), draft({ text: 'es' }))).toMatchObject({ ok: true, value: 'ES' })
    expect(parseDraft(factOf('country'), draft({ text: 'Atlantis' })).ok).toBe(false)
  })

  it.each([
    'Spain',
    'España',
    'espagne',
    'Spanien',
    'Spagna',
    'Espanha',
  ])('takes a country by its name: %s', text =>
    expect(parseDraft(factOf('country'), draft({ text }))).toMatchObject({ ok: true, value: 'ES' }))

  it('knows every country once, by the name it has today', () => {
    const all = countries()
    expect(all.length).toBeGreaterThan(240)
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    expect(['Germany', 'Russia', 'Brazil', 'Czechia', 'Kosovo'].map(countryCode)).toEqual([
      'DE',
      'RU',
      'BR',
      'CZ',
      'XK',
    ])
    for (const old of ['DD', 'SU', 'YU', 'EU', 'ZZ']) expect(countryCode(old)).toBeNull()
  })

  it('takes how exact a figure is from its words, unless it was chosen, and who says it', () => {
    const people = factOf('individualsAffected')
    expect(parseDraft(people, draft({ text: 'más de 910 mil' }))).toEqual({
      ok: true,
      value: 910000,
      qualifier: 'at_least',
      source: null,
    })
    const chosen = draft({ text: '2,2 M', qualifier: 'up_to', speaker: 'regulator', speakerName: ' AEPD ' })
    expect(parseDraft(people, chosen)).toEqual({
      ok: true,
      value: 2200000,
      qualifier: 'up_to',
      source: { kind: 'regulator', name: 'AEPD' },
    })
  })

  it('takes yes and no, and tells no from nothing', () => {
    expect(parseDraft(factOf('ransomPaid'), draft({ text: 'no' }))).toMatchObject({ ok: true, value: false })
    expect(parseDraft(factOf('ransomPaid'), draft({})).ok).toBe(false)
  })

  it('takes ticked words in the order of the list, and none as none', () => {
    expect(parseDraft(factOf('dataTypes.exposed'), draft({ picked: ['email', 'name'] }))).toMatchObject({
      ok: true,
      value: ['name', 'email'],
    })
    expect(parseDraft(factOf('dataTypes.exposed'), draft({}))).toMatchObject({ ok: true, value: [] })
  })

  it('wants a name for every organisation', () => {
    const fbi = { name: ' FBI ', role: 'law_enforcement' }
    expect(parseDraft(factOf('relatedOrgs'), draft({ organisations: [fbi] }))).toMatchObject({
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
