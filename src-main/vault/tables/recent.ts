import * as z from 'zod'
import { SearchKind } from '../../domain/search/search.ts'
import type { Connection } from '../database.ts'
import { Whole } from './plain.ts'

const RecentRow = z.strictObject({ what: z.string(), list: SearchKind.nullable() })
export type RecentRow = z.infer<typeof RecentRow>

export type RecentKind = 'search' | 'breach' | 'article' | 'action'

export const recentQueries = {
  latest: 'SELECT what, list FROM recent_things WHERE kind = ? ORDER BY used DESC LIMIT ?',
  last: 'SELECT max(used) FROM recent_things WHERE kind = ?',
  tooOld: `DELETE FROM recent_things WHERE kind = :kind AND used <=
    (SELECT used FROM recent_things WHERE kind = :kind ORDER BY used DESC LIMIT 1 OFFSET :most)`,
}

/** What was used last, each thing once. */
export function recentTable(db: Connection) {
  const latest = db.prepare(recentQueries.latest)
  const last = db.prepare(recentQueries.last).pluck()
  const put = db.prepare(`INSERT INTO recent_things VALUES (:kind, :what, :list, :used)
    ON CONFLICT (kind, what) DO UPDATE SET list = excluded.list, used = excluded.used`)
  const removeOld = db.prepare(recentQueries.tooOld)
  const remove = db.prepare('DELETE FROM recent_things WHERE kind = ? AND what = ?')
  const removeAll = db.prepare('DELETE FROM recent_things WHERE kind = ?')
  return {
    latest: (kind: RecentKind, most: number): RecentRow[] => z.array(RecentRow).parse(latest.all(kind, most)),
    /** Puts a thing first, and lets go of the oldest beyond `most`. */
    note(kind: RecentKind, { what, list }: RecentRow, most: number): void {
      const used = Whole.parse(last.get(kind) ?? 0) + 1
      put.run({ kind, what, list, used })
      removeOld.run({ kind, most })
    },
    forget: (kind: RecentKind, what: string) => void remove.run(kind, what),
    forgetAll: (kind: RecentKind) => void removeAll.run(kind),
  }
}
