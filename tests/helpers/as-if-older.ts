// Changes a closed vault as older rules had left it: `node as-if-older.ts VAULT PASSPHRASE PEOPLE FACT`. The first article
// has another title and another number of people then, and the claim for FACT, accepted, has lost its words. A program of
// its own, because the runner of the specs cannot load SQLite.
import { openVault } from '../../src-main/vault/open-vault.ts'
import { record } from '../../src-main/vault/record.ts'

const [folder = '', passphrase = '', people = '', lost = ''] = process.argv.slice(2)
const vault = await openVault(folder, passphrase)
try {
  const claims = vault.tables.claims.ofBreach(1)
  const figure = claims.find(({ factId }) => factId === 'individualsAffected')
  const quoted = claims.find(({ factId }) => factId === lost)
  if (figure === undefined || quoted === undefined) throw new Error('the article says something else')
  const deed = { at: '2026-01-02T03:04:05.000Z', who: 'older rules', durability: 'full' as const }
  record(vault, { ...deed, kind: 'reextract', group: 'older' }, writer => {
    writer.update('articles', { article_id: 1 }, { title: 'As it was called before', engine_version: 0 })
    writer.update('claims', { claim_id: figure.claimId }, { value: people })
    writer.insert('verdicts', {
      breach_id: 1,
      fact_id: quoted.factId,
      kind: 'accept',
      claim_id: quoted.claimId,
      value: null,
      reason: null,
      qualifier: null,
      source_kind: null,
      source_name: null,
      decided_at: deed.at,
    })
    const gone = { quote: 'words that were edited away', lost_at: deed.at }
    writer.update('claims', { claim_id: quoted.claimId }, gone)
    return { label: 'Read again by older rules', subject: 'A-0001', value: null }
  })
} finally {
  vault.close()
}
