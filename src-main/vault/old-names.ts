// Edits from before names were kept for each article say nothing of them: what the eighth step of the format derived
// leaves with the article that an undo takes away, and is derived again when a redo brings one back.
import * as z from 'zod'
import type { Change } from './changes.ts'
import type { Connection } from './database.ts'
import { ToldNameRow } from './tables/rows.ts'
import { toldNameRow } from './tables/told-names.ts'
import type { RowStore } from './writer.ts'

const Claimed = z.strictObject({
  article_id: z.int(),
  breach_id: z.int(),
  written: z.string(),
  role: z.enum(['victim', 'group', 'supply']),
})

/** True of an edit that puts articles to breaches and says nothing of names. */
export const namesUntold = (changes: readonly Change[]): boolean =>
  changes.some(({ table }) => table === 'article_breaches') &&
  !changes.some(({ table }) => table === 'told_names')

/** The derived names of the edits that say nothing of them. */
export function oldNames(db: Connection, rows: RowStore) {
  const left = db.prepare(
    'SELECT * FROM told_names WHERE article_id = @article_id AND breach_id = @breach_id',
  )
  const claimed = db.prepare(`SELECT article_id, breach_id,
      iif(fact_id = 'victim', value ->> '$', value ->> '$.name') AS written,
      CASE WHEN fact_id = 'victim' THEN 'victim' WHEN value ->> '$.role' IN ('parent', 'subsidiary') THEN 'group'
        ELSE 'supply' END AS role
    FROM claims WHERE breach_id = @breach_id AND article_id = @article_id AND (fact_id = 'victim' OR
      fact_id = 'relatedOrgs' AND value ->> '$.role' IN ('parent', 'subsidiary', 'vendor', 'customer'))
    ORDER BY role = 'victim' DESC, claim_id`)
  return {
    /** Removes what would point at a link that is about to be taken back. */
    before(change: Change): Change[] {
      if (change.did !== 'insert' || change.table !== 'article_breaches') return []
      return left.all(change.key).map(row => {
        const { article_id, breach_id, name } = ToldNameRow.parse(row)
        return rows.remove('told_names', { article_id, breach_id, name })
      })
    },
    /** Derives the names of links that came back without any. */
    after(changes: readonly Change[]): void {
      for (const { key } of changes.filter(isNewLink)) {
        if (left.get(key) !== undefined) continue
        const known = new Set<string>()
        for (const told of z.array(Claimed).parse(claimed.all(key))) {
          const row = toldNameRow(told.article_id, told.breach_id, told)
          if (row === null || known.has(row.name)) continue
          known.add(row.name)
          rows.insert('told_names', { ...row })
        }
      }
    },
  }
}

type Insert = Extract<Change, { did: 'insert' }>
const isNewLink = (change: Change): change is Insert =>
  change.did === 'insert' && change.table === 'article_breaches'
