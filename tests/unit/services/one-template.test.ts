// Looking up near texts among many that are nearly the same for another reason: one template, filled in again and again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signText } from '../../../src-main/domain/text-signature.ts'
import { clusterFor } from '../../../src-main/services/clusters.ts'
import { nearTexts } from '../../../src-main/vault/near-texts.ts'
import { together } from '../../../src-main/vault/record.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { stories } from '../../helpers/wire-stories.ts'
import { article, newVault, removeFolder, save, temporaryFolder } from '../vault/fixtures.ts'

const syllables = ['Bar', 'Tor', 'Quin', 'Mel', 'Osk', 'Vel', 'Dra', 'Hon', 'Lis', 'Kem', 'Rup', 'Zan']
const nameOf = (number: number) =>
  [1, 12, 144]
    .map(place => syllables[Math.floor(number / place) % 12])
    .join('')
    .toLowerCase()
    .replace(/^./, first => first.toUpperCase())

/** A company's filling of the template, under a headline. */
function filling(number: number, headline: string) {
  const text = stories.en
    .replaceAll('Orvane Dental', nameOf(number))
    .replace(/\d/g, (digit, at) => String((Number(digit) * 7 + (((number + 1) * (at + 13)) % 97)) % 10))
  return article(headline, [], text.split('\n\n').slice(1).join('\n\n'))
}

describe('a text among 800 fillings of one template', () => {
  const parent = temporaryFolder()
  const companies = Array.from({ length: 800 }, (_, number) => number)
  let vault: Vault
  beforeAll(async () => {
    vault = await newVault(parent)
    const saved = together(vault, 'normal', () =>
      companies.map(
        number => save(vault, filling(number, `${nameOf(number)} writes to its patients`)).outcome,
      ),
    )
    expect(new Set(saved)).toEqual(new Set(['imported']))
  })
  afterAll(() => {
    vault.close()
    removeFolder(parent)
  })

  it('finds the one about its own company, however late it came', () => {
    const some = companies.filter(number => number % 40 === 39)
    const found = some.map(number => {
      const copy = filling(number, 'Letters to patients after a break-in, says our desk')
      return clusterFor(vault, copy, null)?.first
    })
    expect(found).toEqual(some.map(number => number + 1))
  })

  it('looks at a bounded number of articles, however many share its words', () => {
    const { text } = filling(500, 'Letters to patients')
    expect(nearTexts(vault, signText(text)).length).toBeLessThanOrEqual(64)
    expect(nearTexts(vault, signText(stories.it))).toEqual([])
    expect(nearTexts(vault, new Uint8Array(0))).toEqual([])
  })
})
