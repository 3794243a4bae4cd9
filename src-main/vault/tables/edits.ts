import * as z from 'zod'
import { type Edit, EditKind } from '../../domain/edit.ts'
import { EditId } from '../../domain/ids.ts'
import type { Connection } from '../database.ts'
import { Text, Texts, Whole } from './plain.ts'

const EditRow = z.strictObject({
  edit_id: z.int(),
  at: z.string(),
  who: z.string(),
  kind: EditKind,
  label: z.string(),
  subject: z.string().nullable(),
  group_id: z.string(),
  is_undone: z.int(),
})
type EditRow = z.infer<typeof EditRow>

const TouchingRow = z.strictObject({ ...EditRow.shape, changes: z.string() })

const Group = z.strictObject({ size: z.int(), first: z.int(), last: z.int() })

/** An edit with the group it was made in; the changes stay in the table until they are needed. */
export interface GroupedEdit extends Edit {
  readonly group: string
}

/** An edit as it is appended. */
export interface NewEdit {
  readonly at: string
  readonly who: string
  readonly kind: EditKind
  readonly label: string
  readonly subject: string | null
  readonly group: string
  readonly target: number | null
  readonly changes: string
  readonly previousHash: string
  readonly hash: string
}

const asEdit = (row: EditRow): GroupedEdit => ({
  editId: EditId.parse(row.edit_id),
  at: row.at,
  who: row.who,
  kind: row.kind,
  label: row.label,
  subject: row.subject,
  isUndone: row.is_undone === 1,
  group: row.group_id,
})

const isUndone = `coalesce((SELECT kind FROM edits AS later WHERE later.target = edits.edit_id
  ORDER BY later.edit_id DESC LIMIT 1), '') = 'undo'`
const columns = `edit_id, at, who, kind, label, subject, group_id, ${isUndone} AS is_undone`

export const editQueries = {
  newest: `SELECT ${columns} FROM edits WHERE edit_id <= ? ORDER BY edit_id DESC LIMIT ?`,
  byPeople: `SELECT ${columns} FROM edits WHERE kind NOT IN ('import', 'reextract') AND edit_id <= ?
    ORDER BY edit_id DESC LIMIT ?`,
  byImports: `SELECT ${columns} FROM edits WHERE kind IN ('import', 'reextract') AND edit_id <= ?
    ORDER BY edit_id DESC LIMIT ?`,
  about: `SELECT ${columns} FROM edits WHERE subject = ? AND edit_id <= ? ORDER BY edit_id DESC LIMIT ?`,
  /** Those that touched a breach, whatever they were about, the newest first. */
  ofBreach: `SELECT ${columns}, changes FROM edit_breaches JOIN edits USING (edit_id)
    WHERE breach_id = @breach AND edit_id > @after ORDER BY edit_id DESC`,
  /** Those that may have removed a tag; imports, which are most of the history, never do. */
  aboutTag: `SELECT changes FROM edits WHERE kind NOT IN ('import', 'reextract')
    AND changes LIKE '%"table":"tags"%' AND changes LIKE @tag ORDER BY edit_id DESC`,
  /** What the latest taggings changed, without those of very many things at once. */
  taggings:
    "SELECT changes FROM edits WHERE kind = 'tag' AND length(changes) < ? ORDER BY edit_id DESC LIMIT ?",
  lastUntil: 'SELECT edit_id FROM edits WHERE at <= ? ORDER BY edit_id DESC LIMIT 1',
  standing: `SELECT ${columns} FROM edits WHERE target IS NULL AND NOT is_undone ORDER BY edit_id DESC`,
  takenBack: `SELECT ${columns} FROM edits WHERE target IS NULL AND is_undone AND edit_id IN (
    SELECT target FROM edits WHERE kind = 'undo'
    AND edit_id > coalesce((SELECT edit_id FROM edits WHERE target IS NULL ORDER BY edit_id DESC LIMIT 1), 0)
  ) ORDER BY edit_id`,
  group: 'SELECT count(*) AS size, min(edit_id) AS first, max(edit_id) AS last FROM edits WHERE group_id = ?',
  undone: `SELECT 1 FROM edits WHERE target BETWEEN ? AND ? LIMIT 1`,
}

/** The history. An original is an edit that is neither an undo nor a redo. */
export function editsTable(db: Connection) {
  const append = db.prepare(`INSERT INTO edits
    (at, who, kind, label, subject, group_id, target, changes, previous_hash, hash)
    VALUES (@at, @who, @kind, @label, @subject, @group, @target, @changes, @previousHash, @hash)`)
  const touch = db.prepare('INSERT OR IGNORE INTO edit_breaches (breach_id, edit_id) VALUES (@breach, @edit)')
  const last = db.prepare('SELECT hash FROM edits ORDER BY edit_id DESC LIMIT 1').pluck()
  const newest = db.prepare(editQueries.newest)
  const byPeople = db.prepare(editQueries.byPeople)
  const byImports = db.prepare(editQueries.byImports)
  const about = db.prepare(editQueries.about)
  const ofBreach = db.prepare(editQueries.ofBreach)
  const aboutTag = db.prepare(editQueries.aboutTag).pluck()
  const lastUntil = db.prepare(editQueries.lastUntil).pluck()
  const standing = db.prepare(editQueries.standing)
  const takenBack = db.prepare(editQueries.takenBack)
  const group = db.prepare(editQueries.group)
  const undone = db.prepare(editQueries.undone)
  const lastId = db.prepare('SELECT max(edit_id) FROM edits').pluck()
  const taggings = db.prepare(editQueries.taggings).pluck()
  const changesOf = db.prepare('SELECT changes FROM edits WHERE edit_id = ?').pluck()
  const lastUndoOf = db
    .prepare(`SELECT changes FROM edits WHERE target = ? AND kind = 'undo' ORDER BY edit_id DESC LIMIT 1`)
    .pluck()

  const read = (rows: unknown[]) => rows.map(row => asEdit(EditRow.parse(row)))
  /** The rows up to the first that belongs to another group. */
  const firstGroup = (rows: Iterable<unknown>): GroupedEdit[] => {
    const run: GroupedEdit[] = []
    for (const row of rows) {
      const edit = asEdit(EditRow.parse(row))
      if (run[0] !== undefined && run[0].group !== edit.group) break
      run.push(edit)
    }
    return run
  }

  const firstOf = (statement: typeof standing): GroupedEdit | null => {
    for (const row of statement.iterate()) return asEdit(EditRow.parse(row))
    return null
  }

  return {
    /** Adds a line, to be found under the breaches it touched. */
    append(edit: NewEdit, breaches: Iterable<number>): void {
      const id = Number(append.run(edit).lastInsertRowid)
      for (const breach of breaches) touch.run({ breach, edit: id })
    },
    lastHash: (): string => Text.parse(last.get() ?? ''),
    /** The edits up to one, newest first. */
    newest: (limit: number, last = Number.MAX_SAFE_INTEGER) => read(newest.all(last, limit)),
    /** The same, only what people did, or only what imports and readings did. */
    madeBy: {
      people: (limit: number, last: number) => read(byPeople.all(last, limit)),
      imports: (limit: number, last: number) => read(byImports.all(last, limit)),
    },
    about: (subject: string, limit: number, last = Number.MAX_SAFE_INTEGER) =>
      read(about.all(subject, last, limit)),
    /** The edits after one that touched a breach, newest first, each with its changes; read one by one. */
    *ofBreach(breach: number, after = 0): Generator<{ edit: GroupedEdit; changes: string }> {
      for (const row of ofBreach.iterate({ breach, after })) {
        const { changes, ...edit } = TouchingRow.parse(row)
        yield { edit: asEdit(edit), changes }
      }
    },
    /** The changes of edits that may have removed a tag, newest first. */
    aboutTag: (tag: number) => Texts.parse(aboutTag.all({ tag: `%"tag_id":${tag}%` })),
    /** The last edit made at or before a moment; 0 when there was none. */
    lastUntil: (at: string) => Whole.parse(lastUntil.get(at) ?? 0),
    lastId: () => Whole.parse(lastId.get() ?? 0),
    /** The edit an undo would begin with, and how many of its group go with it, without reading them all. */
    nextUndo(): { edit: GroupedEdit; size: number } | null {
      const edit = firstOf(standing)
      if (edit === null) return null
      const { size, first, last } = Group.parse(group.get(edit.group))
      const isOneRun =
        last - first + 1 === size && last === edit.editId && undone.get(first, last) === undefined
      return { edit, size: isOneRun ? size : firstGroup(standing.iterate()).length }
    },
    /** What an undo would take back, newest first: the last edit, with the run of its group. */
    undoable: () => firstGroup(standing.iterate()),
    /** What a redo would do again, oldest first; nothing once a new edit was made. */
    redoable: () => firstGroup(takenBack.iterate()),
    taggings: (limit: number, longest: number) => Texts.parse(taggings.all(longest, limit)),
    changesOf: (id: number) => Text.parse(changesOf.get(id)),
    lastUndoOf: (id: number) => Text.parse(lastUndoOf.get(id)),
  }
}
