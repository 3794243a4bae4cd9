import type { UndoState } from '../contract/index.ts'
import { type AsOf, lastMomentOf } from '../domain/as-of.ts'
import type { Edit } from '../domain/edit.ts'
import { ArticleId, type BreachId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { redo, undo, undoState } from '../vault/undo.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { authorOf, type Desk } from './desk.ts'

interface Wanted {
  readonly subject?: ArticleId | BreachId | undefined
  readonly asOf?: AsOf | undefined
  readonly limit: number
}

/** The newest edits first; with a subject, those about it alone. */
export function listHistory({ tables }: ReadableVault, { subject, asOf, limit }: Wanted): Edit[] {
  const last = asOf === undefined ? tables.edits.lastId() : tables.edits.lastUntil(lastMomentOf(asOf))
  const edits =
    subject === undefined ? tables.edits.newest(limit, last) : tables.edits.about(subject, limit, last)
  if (edits.length === 0 && subject !== undefined) refuseUnknown(tables, subject)
  return edits.map(({ group: _, ...edit }) => edit)
}

/** What was done to an article is told after it was deleted, but there must have been one. */
function refuseUnknown({ articles, edits }: ReadableVault['tables'], subject: ArticleId | BreachId): void {
  const article = ArticleId.safeParse(subject)
  if (!article.success || articles.row(numberOf(article.data)) !== null) return
  if (edits.about(subject, 1).length === 0)
    throw new ProblemError('not-found', `There is no article ${subject}.`)
}

export const historyState = (vault: ReadableVault): UndoState => undoState(vault)

/** Takes back the last edit, an import whole. */
export function undoLast(desk: Desk): Edit {
  const undone = undo(desk.session.vault(), authorOf(desk))
  if (undone === null) throw new ProblemError('nothing-to-undo', 'There is nothing to take back.')
  return undone
}

/** Does again what was taken back last. */
export function redoLast(desk: Desk): Edit {
  const redone = redo(desk.session.vault(), authorOf(desk))
  if (redone === null) throw new ProblemError('nothing-to-redo', 'There is nothing to do again.')
  return redone
}
