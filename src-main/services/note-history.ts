// How a note came to be what it is, read from the history of the vault: nothing else keeps its versions.
import { EditId, type NoteId, numberOf } from '../domain/ids.ts'
import type { NoteVersion } from '../domain/note.ts'
import { ProblemError } from '../domain/problem.ts'
import { type Change, deserialise, type SqlValue } from '../vault/changes.ts'
import type { ReadableVault } from '../vault/vault.ts'

/** The versions of a note, the earliest first, of one that was removed as well. */
export function noteHistory({ tables }: ReadableVault, id: NoteId): NoteVersion[] {
  const number = numberOf(id)
  const versions: NoteVersion[] = []
  /** The history names an inserted row by its key alone: its text is told by what comes next. */
  let untold: number | null = null
  const tell = (body: SqlValue | undefined) => {
    const version = untold === null ? undefined : versions[untold]
    if (untold !== null && version !== undefined) versions[untold] = { ...version, body: String(body) }
    untold = null
  }
  for (const { edit_id, at, who, changes } of tables.notes.edits(number)) {
    const editId = EditId.parse(edit_id)
    for (const change of deserialise(changes)) {
      if (!isAbout(change, number)) continue
      if (change.did === 'insert') {
        untold = versions.length
        versions.push({ editId, at, who, body: null })
      } else if (change.did === 'remove') {
        tell(change.row.body)
        versions.push({ editId, at, who, body: null })
      } else if (change.after.body !== undefined) {
        tell(change.before.body)
        versions.push({ editId, at, who, body: String(change.after.body) })
      }
    }
  }
  if (untold !== null) tell(tables.notes.one(number)?.body)
  if (versions.length === 0) throw new ProblemError('not-found', `There never was a note ${id}.`)
  return versions
}

function isAbout(change: Change, number: number): boolean {
  if (change.table !== 'notes') return false
  return (change.did === 'remove' ? change.row : change.key).note_id === number
}
