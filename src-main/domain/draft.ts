import * as z from 'zod'
import { ArticleId, BreachId, HighlightId, NoteId } from './ids.ts'

/** Which form of a thing something was typed in. */
export const DraftPlace = z.strictObject({
  about: z.union([ArticleId, BreachId, HighlightId, NoteId, z.literal('rules')]),
  /** A word of the screen's own: `fact:individualsAffected`, `note`, `rule:` and the name of a rule. */
  part: z.string().min(1).max(200),
})
export type DraftPlace = z.infer<typeof DraftPlace>

/** What was typed somewhere and not saved yet. Only the form it was typed in knows how to read it. */
export const KeptDraft = z.strictObject({
  ...DraftPlace.shape,
  body: z.string().max(200_000),
  keptAt: z.string(),
})
export type KeptDraft = z.infer<typeof KeptDraft>
