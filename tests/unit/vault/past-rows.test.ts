import { afterAll, beforeAll, expect, it } from 'vitest'
import { pastRows } from '../../../src-main/vault/past-rows.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { article, breachAt, newVault, removeFolder, save, temporaryFolder } from './fixtures.ts'

const parent = temporaryFolder()
let vault: Vault
beforeAll(async () => {
  vault = await newVault(parent)
  save(vault, article('Breach at Teal', [breachAt('Teal', 5)]))
})
afterAll(() => {
  vault.close()
  removeFolder(parent)
})

const key = { claim_id: 2 }
const quote = (text: string) => ({ quote: text })

it('takes back what one edit did to one row twice, the last first', () => {
  const past = pastRows(vault.db)
  past.takeBack([
    { did: 'update', table: 'claims', key, before: quote('first'), after: quote('second') },
    { did: 'update', table: 'claims', key, before: quote('second'), after: quote('5 people') },
  ])
  expect(past.row('claims', key)?.quote).toBe('first')
  expect(past.rows('claims', 'breach_id', 1).map(row => row.quote)).toContain('first')
})

it('finds a row where it was before it moved, and no longer where it is', () => {
  const past = pastRows(vault.db)
  expect(past.rows('claims', 'breach_id', 1)).toHaveLength(3)
  past.takeBack([{ did: 'update', table: 'claims', key, before: { breach_id: 9 }, after: { breach_id: 1 } }])
  expect(past.rows('claims', 'breach_id', 1)).toHaveLength(2)
  expect(past.rows('claims', 'breach_id', 9).map(row => row.claim_id)).toEqual([2])
})

it('knows of a row that is gone only what the edit that removed it says', () => {
  const past = pastRows(vault.db)
  const row = { claim_id: 77, breach_id: 1, quote: 'was here' }
  expect(past.row('claims', row)).toBeNull()
  past.takeBack([{ did: 'remove', table: 'claims', row }])
  expect(past.row('claims', { claim_id: 77 })).toEqual(row)
  past.takeBack([{ did: 'insert', table: 'claims', key: { claim_id: 77 } }])
  expect(past.row('claims', { claim_id: 77 })).toBeNull()
  expect(past.rows('claims', 'breach_id', 1)).toHaveLength(3)
})
