// Vaults as earlier steps of the format left them, made by taking the later steps back.
import type { Vault } from '../../src-main/vault/vault.ts'

/** As it was before breaches were grouped: the names of victims by breach, and nothing said of pairs. */
export function withoutGrouping({ db }: Pick<Vault, 'db'>): void {
  db.exec(`
    DROP TABLE told_names;
    DROP TABLE breach_suggestions;
    DROP TABLE different_breaches;
    DROP TABLE merged_breaches;
    DROP INDEX claims_by_figure;
    ALTER TABLE article_breaches DROP COLUMN score;
    ALTER TABLE article_breaches DROP COLUMN reasons;
    CREATE TABLE breach_names (
      breach_id INTEGER NOT NULL REFERENCES breaches,
      name TEXT NOT NULL,
      first_word TEXT NOT NULL,
      PRIMARY KEY (breach_id, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX breach_names_by_first_word ON breach_names (first_word, breach_id);
    INSERT OR IGNORE INTO breach_names SELECT breach_id, name_of(value ->> '$'), '' FROM claims
      WHERE fact_id = 'victim';
    DROP TRIGGER edits_stay;
    PRAGMA user_version = 7`)
  const edits = db.prepare('SELECT edit_id AS id, changes FROM edits').all() as {
    id: number
    changes: string
  }[]
  const rewrite = db.prepare('UPDATE edits SET changes = ? WHERE edit_id = ?')
  for (const { id, changes } of edits) rewrite.run(JSON.stringify(JSON.parse(changes).map(asOnce)), id)
  db.exec(`CREATE TRIGGER edits_stay BEFORE UPDATE ON edits BEGIN
    SELECT RAISE(ABORT, 'the history is never rewritten');
  END`)
}

/** A change as the recorder noted it then. */
function asOnce(change: { did: string; table: string; key?: Image; row?: Image }) {
  if (change.table === 'told_names') {
    const { breach_id, name } = change.key ?? change.row ?? {}
    const { did } = change
    return did === 'insert'
      ? { did, table: 'breach_names', key: { breach_id, name } }
      : { did, table: 'breach_names', row: { breach_id, name, first_word: '' } }
  }
  if (change.table !== 'article_breaches' || change.row === undefined) return change
  const { score: _, reasons: __, ...row } = change.row
  return { ...change, row }
}

type Image = Record<string, unknown>
