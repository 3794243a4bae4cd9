// Looking up near texts among many that are nearly the same for another reason: one template, filled in again and again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signText } from '../../../src-main/domain/text-signature.ts'
import { nearTexts } from '../../../src-main/vault/near-texts.ts'
import { together } from '../../../src-main/vault/record.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { stories } from '../../helpers/wire-stories.ts'
import { article, newVault, removeFolder, save, temporaryFolder } from './fixtures.ts'

const syllables = ['Bar', 'Tor', 'Quin', 'Mel', 'Osk', 'Vel', 'Dra', 'Hon', 'Lis', 'Kem', 'Rup', 'Zan']
const nameOf = (number: number) =>
  `${syllables[number % 12]}${syllables[Math.floor(number / 12) % 12]?.toLowerCase()} Works`

/** A company's filling of the template, under a headline. */
function filling(number: number, headline: string) {
  const text = stories.en
    .replaceAll('Orvane Dental', nameOf(number))
    .replace(/\d/g, digit => String((Number(digit) * 7 + number * 3 + Math.floor(number / 10)) % 10))
  return article(headline, [], text.split('\n\n').slice(1).join('\n\n'))
}

describe('a text among 120 fillings of one template', () => {
  const parent = temporaryFolder()
  const companies = Array.from({ length: 120 }, (_, number) => number)
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

  it.each([1, 40, 85, 119])('finds the copy of its own company first: %i', number => {
    const copy = filling(number, 'Letters to patients after a break-in, says our desk')
    const [best, next] = nearTexts(vault, signText(copy.text))
    expect(best?.article).toBe(number + 1)
    expect(best?.similarity).toBeGreaterThan(next?.similarity ?? 0)
  })

  it('looks at a bounded number of articles, however many share its words', () => {
    const { text } = filling(500, 'Letters to patients')
    expect(nearTexts(vault, signText(text)).length).toBeLessThanOrEqual(64)
    expect(nearTexts(vault, signText(stories.it))).toEqual([])
    expect(nearTexts(vault, new Uint8Array(0))).toEqual([])
  })
})
