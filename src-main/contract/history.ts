import * as z from 'zod'
import { Edit } from '../domain/edit.ts'
import { command } from './command.ts'

/** What undo and redo would do now; null when there is nothing. */
export const UndoState = z.strictObject({ undo: Edit.nullable(), redo: Edit.nullable() })
export type UndoState = z.infer<typeof UndoState>

export const historyCommands = {
  /** The newest edits first; `subject` narrows to one article or breach. */
  'history.list': command(
    z.strictObject({ subject: z.string().optional(), limit: z.int().positive().max(1000).default(100) }),
    z.array(Edit),
  ),
  'history.state': command(z.strictObject({}), UndoState),
  /** Takes back the last edit (an import whole), answers with what was taken back. */
  'history.undo': command(z.strictObject({}), Edit),
  'history.redo': command(z.strictObject({}), Edit),
}
