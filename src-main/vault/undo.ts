// Undo and redo read the history and add to it; they hold no state of their own, so they work after a restart.
import { randomUUID } from 'node:crypto'
import type { Edit } from '../domain/edit.ts'
import { type Change, deserialise, serialise } from './changes.ts'
import { namesUntold, oldNames } from './old-names.ts'
import { type Deed, recorderOf } from './record.ts'
import type { GroupedEdit } from './tables/edits.ts'
import type { ReadableVault, Vault } from './vault.ts'

type Author = Pick<Deed, 'at' | 'who'>

/** A run of edits as one: the one the run begins with, in the words of the whole run. */
function asOne(first: GroupedEdit | undefined, size: number, isUndone: boolean): Edit | null {
  if (first === undefined) return null
  const { group: _, ...edit } = first
  // A note that was saved again and again in one sitting is still one note.
  if (edit.kind === 'note') return { ...edit, isUndone }
  const did = edit.kind === 'reextract' ? 'Read again' : 'Imported'
  const several = { label: `${did} ${size} articles`, subject: null }
  return { ...edit, isUndone, ...(size > 1 && several) }
}

interface UndoState {
  readonly undo: Edit | null
  readonly redo: Edit | null
}

/** The state after the edit of this number; asked for again and again while nothing changes. */
const known = new WeakMap<ReadableVault, { readonly after: number; readonly state: UndoState }>()

/** What undo and redo would do now. A group counts as one. */
export function undoState(vault: ReadableVault): UndoState {
  const { edits } = vault.tables
  const after = edits.lastId()
  const last = known.get(vault)
  if (last?.after === after) return last.state
  const next = edits.nextUndo()
  const again = edits.redoable()
  const state = { undo: asOne(next?.edit, next?.size ?? 0, false), redo: asOne(again[0], again.length, true) }
  known.set(vault, { after, state })
  return state
}

/** Takes back the last edit with its group; null when there is nothing to take back. */
export function undo(vault: Vault, author: Author): Edit | null {
  const run = vault.tables.edits.undoable()
  replay(vault, author, run, 'undo')
  return asOne(run[0], run.length, true)
}

/** Does again what the last undo took back; null when there is nothing, or something new was done since. */
export function redo(vault: Vault, author: Author): Edit | null {
  const run = vault.tables.edits.redoable()
  replay(vault, author, run, 'redo')
  return asOne(run[0], run.length, false)
}

function replay(vault: Vault, author: Author, run: readonly GroupedEdit[], kind: 'undo' | 'redo'): void {
  const { rows, transaction, append, refresh } = recorderOf(vault)
  const derived = oldNames(vault.db, rows)
  const { edits } = vault.tables
  const group = randomUUID()
  const verb = kind === 'undo' ? 'Took back' : 'Did again'
  transaction('full', () => {
    const touched: Change[] = []
    for (const { editId, label, subject } of run) {
      const stored = deserialise(kind === 'undo' ? edits.changesOf(editId) : edits.lastUndoOf(editId))
      const names = namesUntold(stored) ? derived : null
      const changes = stored
        .reverse()
        .flatMap(change => [...(names?.before(change) ?? []), rows.invert(change)])
      names?.after(changes)
      touched.push(...changes)
      append(
        {
          ...author,
          kind,
          label: `${verb}: ${label}`,
          subject,
          group,
          target: editId,
          changes: serialise(changes),
        },
        changes,
      )
    }
    refresh(touched)
  })
}
