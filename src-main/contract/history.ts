import * as z from 'zod'
import { AsOf } from '../domain/as-of.ts'
import { BreachEdit } from '../domain/breach-edit.ts'
import { Edit } from '../domain/edit.ts'
import { FactId } from '../domain/fact-id.ts'
import { ArticleId, BreachId } from '../domain/ids.ts'
import { command } from './command.ts'

/** What undo and redo would do now; null when there is nothing. */
export const UndoState = z.strictObject({ undo: Edit.nullable(), redo: Edit.nullable() })
export type UndoState = z.infer<typeof UndoState>

export const historyCommands = {
  /** The newest edits first; `subject` narrows to one article or breach, `asOf` to those made by then. */
  'history.list': command(
    z.strictObject({
      subject: z.union([ArticleId, BreachId]).optional(),
      asOf: AsOf.optional(),
      limit: z.int().positive().max(1000).default(100),
    }),
    z.array(Edit),
  ),
  /** The edits that touched a breach, newest first, with what it showed before and after; of one fact, if asked. */
  'history.breach': command(
    z.strictObject({
      id: BreachId,
      factId: FactId.optional(),
      asOf: AsOf.optional(),
      limit: z.int().positive().max(1000).default(100),
    }),
    z.array(BreachEdit),
  ),
  'history.state': command(z.strictObject({}), UndoState),
  /** Takes back the last edit (an import whole), answers with what was taken back. */
  'history.undo': command(z.strictObject({}), Edit),
  'history.redo': command(z.strictObject({}), Edit),
}
