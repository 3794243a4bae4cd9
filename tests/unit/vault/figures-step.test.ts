import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { breachId } from '../../../src-main/domain/ids.ts'
import { ComparisonSettings } from '../../../src-main/domain/saved-comparison.ts'
import { StatisticsSettings } from '../../../src-main/domain/statistics.ts'
import { saveComparison } from '../../../src-main/services/saved-comparisons.ts'
import { verifyVault } from '../../../src-main/services/verify-vault.ts'
import { statisticsOf } from '../../../src-main/vault/figures/statistics-of.ts'
import { migrationsFolder } from '../../../src-main/vault/migrate.ts'
import { openVault } from '../../../src-main/vault/open-vault.ts'
import { asFormat } from '../../helpers/old-format.ts'
import { deskOf } from './desk-of.ts'
import {
  article,
  breachAt,
  claim,
  newVault,
  passphrase,
  removeFolder,
  save,
  temporaryFolder,
} from './fixtures.ts'

it('a vault from before saved comparisons keeps what it has, and its breaches are found by clock and source', async () => {
  const parent = temporaryFolder()
  let vault = await newVault(parent)
  const told = [
    claim('country', 'US', 'in the United States'),
    claim('sector', 'healthcare', 'a clinic'),
    claim('dates.notified', '2024-09-01', 'told in September'),
  ]
  save(vault, article('Alder', [[...breachAt('Alder', 900), ...told]]))
  save(vault, article('Rowan', [breachAt('Rowan', 700)]))
  const missed = () =>
    statisticsOf(vault, 'clock:hipaa-individuals/missed source:press', StatisticsSettings.parse({}))
  expect(missed().found).toBe(1)

  const step = readdirSync(migrationsFolder).findIndex(name => name.endsWith('-saved-figures.sql'))
  // Their searches were filled without clocks and sources.
  vault.db.exec("DELETE FROM breach_values WHERE field IN ('clock', 'source', 'qualifier')")
  expect(missed().whole).toBe(2)
  asFormat(vault, step)
  vault.close()
  vault = await openVault(vault.folder, passphrase)
  expect(missed().found).toBe(1)
  const saved = saveComparison(deskOf(vault), {
    name: 'Both',
    columns: { kind: 'breaches', ids: [breachId(1), breachId(2)] },
    settings: ComparisonSettings.parse({}),
  })
  expect(saved).toHaveLength(1)
  expect(verifyVault(vault).faults).toEqual([])
  vault.close()
  removeFolder(parent)
})
