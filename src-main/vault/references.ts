// Which rows point to a row: read from the schema, so that a table nobody here has heard of counts as well.
import * as z from 'zod'
import type { Connection } from './database.ts'

const Reference = z.strictObject({ child: z.string(), column: z.string() })

/** True when a row of any table but those named points to the row of this number. */
export function isReferredTo(
  db: Connection,
  table: string,
  number: number,
  except: readonly string[],
): boolean {
  const references = z.array(Reference).parse(
    db
      .prepare(`SELECT tables.name AS child, reference."from" AS column
        FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS reference
        WHERE tables.type = 'table' AND reference."table" = ?`)
      .all(table),
  )
  return references
    .filter(({ child }) => !except.includes(child))
    .some(
      ({ child, column }) =>
        db.prepare(`SELECT 1 FROM ${child} WHERE ${column} = ?`).get(number) !== undefined,
    )
}
