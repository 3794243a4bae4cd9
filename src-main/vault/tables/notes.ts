import * as z from 'zod'
import type { Connection } from '../database.ts'
import { Texts } from './plain.ts'
import { HighlightRow, NoteRow } from './rows.ts'

const HighlightRows = z.array(HighlightRow)

/** A note with what is told of it where it is shown. */
const PlacedNote = z.strictObject({
  ...NoteRow.shape,
  /** The article of the highlight it is on. */
  highlighted: z.int().nullable(),
  title: z.string().nullable(),
  breach_name: z.string().nullable(),
})
const PlacedNotes = z.array(PlacedNote)
export type PlacedNote = z.infer<typeof PlacedNote>

const placed = `SELECT notes.*, highlights.article_id AS highlighted, title, name AS breach_name FROM notes
  LEFT JOIN highlights USING (highlight_id)
  LEFT JOIN articles ON articles.article_id = coalesce(notes.article_id, highlights.article_id)
  LEFT JOIN breach_summaries ON breach_summaries.breach_id = notes.breach_id`

export const noteQueries = {
  newest: `${placed} ORDER BY note_id DESC LIMIT ?`,
  one: `${placed} WHERE note_id = ?`,
  ofArticle: `${placed} WHERE notes.article_id = ? ORDER BY note_id`,
  ofBreach: `${placed} WHERE notes.breach_id = ? ORDER BY note_id`,
  ofHighlight: `${placed} WHERE notes.highlight_id = ?`,
  linking: `${placed} WHERE note_id IN (SELECT note_id FROM note_links
    WHERE target IN (SELECT value FROM json_each(?))) ORDER BY note_id`,
  /** Every edit that changed this note, and every time it was taken back or done again. */
  edits: `SELECT edit_id, at, who, changes FROM edits
    WHERE kind IN ('note', 'highlight', 'delete') AND instr(changes, @mark) > 0
    UNION ALL SELECT later.edit_id, later.at, later.who, later.changes
    FROM edits AS first JOIN edits AS later ON later.target = first.edit_id
    WHERE first.kind IN ('note', 'highlight', 'delete') AND instr(later.changes, @mark) > 0 ORDER BY 1`,
}

const NoteEdit = z.strictObject({ edit_id: z.int(), at: z.string(), who: z.string(), changes: z.string() })

/** Notes, and what they point to. */
export function notesTable(db: Connection) {
  const newest = db.prepare(noteQueries.newest)
  const one = db.prepare(noteQueries.one)
  const ofArticle = db.prepare(noteQueries.ofArticle)
  const ofBreach = db.prepare(noteQueries.ofBreach)
  const ofHighlight = db.prepare(noteQueries.ofHighlight)
  const linking = db.prepare(noteQueries.linking)
  const targets = db.prepare('SELECT target FROM note_links WHERE note_id = ? ORDER BY target').pluck()
  const edits = db.prepare(noteQueries.edits)
  const optional = (value: unknown) => PlacedNote.optional().parse(value) ?? null
  const list = (values: unknown[]) => PlacedNotes.parse(values)
  return {
    newest: (limit: number) => list(newest.all(limit)),
    one: (note: number) => optional(one.get(note)),
    ofArticle: (article: number) => list(ofArticle.all(article)),
    /** Those on its facts as well. */
    ofBreach: (breach: number) => list(ofBreach.all(breach)),
    ofHighlight: (highlight: number) => optional(ofHighlight.get(highlight)),
    /** The notes that point to one of these ids. */
    linking: (targets: readonly string[]) => list(linking.all(JSON.stringify(targets))),
    /** The ids a note points to. */
    targets: (note: number) => Texts.parse(targets.all(note)),
    /** The edits that may have changed a note, oldest first. */
    edits: (note: number) => z.array(NoteEdit).parse(edits.all({ mark: `"note_id":${note}` })),
  }
}

export const highlightQueries = {
  lost: 'SELECT * FROM highlights WHERE lost_at IS NOT NULL ORDER BY article_id, highlight_id',
  ofArticle: 'SELECT * FROM highlights WHERE article_id = ? ORDER BY start_offset, highlight_id',
}

/** Stretches of text that analysts marked. */
export function highlightsTable(db: Connection) {
  const one = db.prepare('SELECT * FROM highlights WHERE highlight_id = ?')
  const ofArticle = db.prepare(highlightQueries.ofArticle)
  const lost = db.prepare(highlightQueries.lost)
  return {
    /** Those whose quotes are gone, in the order of their articles. */
    lost: () => HighlightRows.parse(lost.all()),
    one: (highlight: number) => HighlightRow.optional().parse(one.get(highlight)) ?? null,
    /** In the order of the text. */
    ofArticle: (article: number) => HighlightRows.parse(ofArticle.all(article)),
  }
}
