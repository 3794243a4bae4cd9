import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { matchesOf } from '../../../src-main/services/match-breach.ts'
import { tellingOf } from '../../../src-main/services/tellings.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { article, breachAt, claim, newVault, removeFolder, save, temporaryFolder } from '../vault/fixtures.ts'

describe('an article that tells of a known breach', () => {
  const parent = temporaryFolder()
  let vault: Vault
  beforeAll(async () => {
    vault = await newVault(parent)
    save(vault, article('First', [breachAt('Connexin Software, Inc.', 2_216_365, '2022-08-26')]))
  })
  afterAll(() => {
    vault.close()
    removeFolder(parent)
  })
  const match = (claims: ReturnType<typeof claim>[]) =>
    matchesOf(vault, tellingOf({ names: [], rivals: [], claims }, { title: 'News', publishedOn: null })).at(0)
  const matched = (...claims: ReturnType<typeof claim>[]) => {
    const best = match(claims)
    return best?.likeness.judgement === 'same' ? best.breach : null
  }
  const named = claim('victim', 'Connexin', 'Connexin')
  const people = (value: number) => claim('individualsAffected', value, 'people', { qualifier: 'about' })

  it('joins it when a date of the story is the same', () =>
    expect(matched(named, claim('dates.discovered', '2022-08', 'in August'))).toBe(1))
  it('joins it when the counts are near each other', () => expect(matched(named, people(2_200_000))).toBe(1))
  it('does not join it for the name alone', () => expect(matched(named)).toBeNull())
  it('does not join it for a year alone', () =>
    expect(matched(named, claim('dates.discovered', '2022', 'in 2022'))).toBeNull())
  it('does not join it against the counts', () =>
    expect(matched(named, people(300), claim('dates.discovered', '2022-08-26', 'then'))).toBeNull())
  it('does not join it years later', () =>
    expect(matched(named, people(2_200_000), claim('dates.discovered', '2025-01-02', 'then'))).toBeNull())
  it('does not join another company', () =>
    expect(matched(claim('victim', 'Connexis', 'Connexis'), people(2_216_365))).toBeNull())
  it('does not join an article that names no victim', () => expect(matched(people(2_216_365))).toBeNull())

  it('keeps two breaches of one article apart, whatever they share', () => {
    const told = breachAt('Twice', 500, '2024-01-01')
    const { breachIds } = save(vault, article('Two breaches', [told, told]))
    expect(new Set(breachIds).size).toBe(2)
  })
})

describe('a breach among very many whose names begin with the same word', () => {
  const parent = temporaryFolder()
  let vault: Vault
  beforeAll(async () => {
    vault = await newVault(parent)
    for (const letter of 'abcdefghijklmnopqrst')
      for (const other of 'aeo')
        save(vault, article(`${letter}${other}`, [breachAt(`North ${letter}${other}rvale Dental`, 500)]))
    save(vault, article('Short', [breachAt('North Westley', 712, '2024-03-04')]))
    save(vault, article('Long', [breachAt('North Wingate Eye Associates', 713, '2024-05-06')]))
  })
  afterAll(() => {
    vault.close()
    removeFolder(parent)
  })
  const matched = (...claims: ReturnType<typeof claim>[]) =>
    matchesOf(vault, tellingOf({ names: [], rivals: [], claims }, { title: 'News', publishedOn: null })).map(
      ({ breach }) => breach,
    )

  it('is found by a shorter form of its name', () =>
    expect(
      matched(claim('victim', 'North Wingate', ''), claim('dates.discovered', '2024-05-06', '')),
    ).toEqual([62]))
  it('is found by a longer form of its name', () =>
    expect(
      matched(
        claim('victim', 'North Westley Eye Clinic Partners', ''),
        claim('dates.discovered', '2024-03-04', ''),
      ),
    ).toEqual([61]))
})
