import * as z from 'zod'
import { DraftPlace, KeptDraft } from '../domain/draft.ts'
import { command } from './command.ts'

/** What is being typed, kept outside the history. Nobody is told of a change: whoever types it knows. */
export const draftCommands = {
  /**
   * The last kept first. A draft about a breach that was merged is about the one it became; one about what was deleted is
   * left out until that is back.
   */
  'drafts.list': command(z.strictObject({}), z.array(KeptDraft)),
  /** Keeps what is typed; what was kept for the same place is replaced. */
  'drafts.keep': command(KeptDraft.omit({ keptAt: true }), z.null()),
  /** Forgets it: it was saved, or is not wanted any more. */
  'drafts.drop': command(DraftPlace, z.null()),
}
