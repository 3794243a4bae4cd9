// Which rows point to a row: read from the schema, so that a table nobody here has heard of counts as well.
import * as z from 'zod'
import type { RecordedTable } from './tables/rows.ts'
import type { ReadableVault } from './vault.ts'

const Reference = z.strictObject({ child: z.string(), column: z.string() })

/** True when something points at a row, in any table but those left out. */
export function isPointedAt(
  { db }: ReadableVault,
  target: RecordedTable,
  id: number,
  leftOut: ReadonlySet<RecordedTable>,
): boolean {
  const references = z.array(Reference).parse(
    db
      .prepare(`SELECT tables.name AS child, reference."from" AS column
        FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS reference
        WHERE tables.type = 'table' AND reference."table" = ?`)
      .all(target),
  )
  const others: ReadonlySet<string> = leftOut
  return references
    .filter(({ child }) => !others.has(child))
    .some(
      ({ child, column }) => db.prepare(`SELECT 1 FROM ${child} WHERE ${column} = ?`).get(id) !== undefined,
    )
}
