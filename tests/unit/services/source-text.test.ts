import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleId } from '../../../src-main/domain/ids.ts'
import { sourcePage } from '../../../src-main/services/source-text.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { article, breachAt, newVault, removeFolder, save, temporaryFolder } from '../vault/fixtures.ts'

let folder: string
let vault: Vault
beforeAll(async () => {
  folder = temporaryFolder()
  vault = await newVault(folder)
  save(vault, article('Breach at Ash', [breachAt('Ash', 400)]))
  save(vault, { ...article('Breach at Birch', [breachAt('Birch', 500)]), mediaType: 'application/pdf' })
})
afterAll(() => {
  vault.close()
  removeFolder(folder)
})

const page = (from: number, length: number, id = 1) => sourcePage(vault, { id: articleId(id), from, length })

describe('the original as text', () => {
  it('comes in pages that put together are the whole', async () => {
    const whole = await page(0, 100_000)
    expect(whole.total).toBe(whole.text.length)
    const [first, second] = [await page(0, 7), await page(7, 100_000)]
    expect(first.text).toHaveLength(7)
    expect(first.text + second.text).toBe(whole.text)
  })

  it('is not shown for a file that is no text', async () =>
    expect(await page(0, 100, 2)).toMatchObject({ mediaType: 'application/pdf', total: null, text: '' }))

  it('says that there is no such article', () =>
    expect(page(0, 100, 9)).rejects.toThrow('There is no article A-0009.'))
})
