import * as z from 'zod'
import { EditKind } from '../domain/edit.ts'
import { hashOf } from './record.ts'
import type { ReadableVault } from './vault.ts'

const Line = z.strictObject({
  editId: z.int(),
  at: z.string(),
  who: z.string(),
  kind: EditKind,
  label: z.string(),
  subject: z.string().nullable(),
  group: z.string(),
  target: z.int().nullable(),
  changes: z.string(),
  previousHash: z.string(),
  hash: z.string(),
})

const Ends = z.strictObject({ last: z.int().nullable(), given: z.int().nullable() })

/** True when lines were cut off at the end: a chain that was shortened holds, but the numbers given out tell. */
export function isHistoryShort({ db }: ReadableVault): boolean {
  const { last, given } = Ends.parse(
    db
      .prepare(`SELECT (SELECT max(edit_id) FROM edits) AS last,
        (SELECT seq FROM sqlite_sequence WHERE name = 'edits') AS given`)
      .get(),
  )
  return (last ?? 0) !== (given ?? 0)
}

/**
 * The number of the first edit that touched a breach and cannot be found under it; null when all can. Which breaches
 * an edit touched is no part of its hash: it follows from the rows it says it changed.
 */
export function firstHiddenEdit({ db }: ReadableVault): number | null {
  const hidden = db.prepare(`SELECT min(edit_id) FROM (
    SELECT edit_id, breach.value AS breach_id FROM edits, json_each(edits.changes) AS change,
      json_each(json_array(change.value ->> '$.key.breach_id', change.value ->> '$.row.breach_id',
        change.value ->> '$.before.breach_id', change.value ->> '$.after.breach_id')) AS breach
      WHERE breach.value IS NOT NULL
    EXCEPT SELECT edit_id, breach_id FROM edit_breaches)`)
  return z.int().nullable().parse(hidden.pluck().get())
}

/** The number of the first edit whose hash does not follow from it and the edit before; null when all do. */
export function firstBrokenEdit({ db }: ReadableVault): number | null {
  const lines =
    db.prepare(`SELECT edit_id AS editId, at, who, kind, label, subject, group_id AS "group", target,
    changes, previous_hash AS previousHash, hash FROM edits ORDER BY edit_id`)
  let previous = ''
  for (const value of lines.iterate()) {
    const line = Line.parse(value)
    if (line.previousHash !== previous || hashOf(line) !== line.hash) return line.editId
    previous = line.hash
  }
  return null
}
