import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { breachId } from '../../../src-main/domain/ids.ts'
import { giveVerdict } from '../../../src-main/services/give-verdict.ts'
import { reviewCounts } from '../../../src-main/services/review-queue.ts'
import { migrationsFolder } from '../../../src-main/vault/migrate.ts'
import { openVault } from '../../../src-main/vault/open-vault.ts'
import { asFormat } from '../../helpers/old-format.ts'
import { deskOf } from './desk-of.ts'
import { article, breachAt, newVault, passphrase, removeFolder, save, temporaryFolder } from './fixtures.ts'

it('a vault from before the review knows what waits in it as soon as it is opened', async () => {
  const parent = temporaryFolder()
  let vault = await newVault(parent)
  for (const [name, people] of [
    ['Alder', 501],
    ['Rowan', 900],
  ] as const)
    save(vault, article(`Breach at ${name}`, [breachAt(name, people)]))
  const [claim] = vault.tables.claims.ofBreach(2)
  if (claim === undefined) throw new Error('nothing is claimed')
  giveVerdict(deskOf(vault), {
    breachId: breachId(2),
    factId: claim.factId,
    decision: { kind: 'accept', claimId: claim.claimId },
  })
  const before = reviewCounts(vault)
  expect(before).toMatchObject({ all: 5, placeholder: 1, unreviewed: 5 })

  asFormat(
    vault,
    readdirSync(migrationsFolder).findIndex(name => name.endsWith('-review.sql')),
  )
  vault.close()
  vault = await openVault(vault.folder, passphrase)
  expect(reviewCounts(vault)).toEqual(before)
  vault.close()
  removeFolder(parent)
})
