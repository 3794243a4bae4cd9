import * as z from 'zod'
import { KeptDraft } from '../../domain/draft.ts'
import type { Connection } from '../database.ts'

export const draftQueries = {
  all: 'SELECT about, part, body, kept_at AS keptAt FROM drafts ORDER BY kept_at DESC, about, part',
  keep: `INSERT INTO drafts (about, part, body, kept_at) VALUES (@about, @part, @body, @keptAt)
    ON CONFLICT DO UPDATE SET body = excluded.body, kept_at = excluded.kept_at`,
  drop: 'DELETE FROM drafts WHERE about = ? AND part = ?',
}

/** What was typed and not saved; outside the history. */
export function draftsTable(db: Connection) {
  const all = db.prepare(draftQueries.all)
  const keep = db.prepare(draftQueries.keep)
  const drop = db.prepare(draftQueries.drop)
  return {
    all: () => z.array(KeptDraft).parse(all.all()),
    keep: (draft: KeptDraft): void => void keep.run(draft),
    drop: (about: string, part: string): void => void drop.run(about, part),
  }
}
