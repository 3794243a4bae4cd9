import * as z from 'zod'
import { EditId } from './ids.ts'

/** What was done, in the words of the history. */
export const EditKind = z.enum([
  'import',
  'reextract',
  'verdict',
  'withdraw',
  'claim',
  'unclaim',
  'tag',
  'untag',
  'tag-tree',
  'tag-pack',
  'tag-rule',
  'note',
  'highlight',
  'not-same',
  'same',
  'near-duplicates',
  'reviewed',
  'save-search',
  'rename-search',
  'forget-search',
  'save-comparison',
  'rename-comparison',
  'forget-comparison',
  'save-statistics',
  'rename-statistics',
  'forget-statistics',
  'export-name',
  'restore',
  'suggest',
  'start-breach',
  'merge',
  'split',
  'move',
  'delete',
  'undo',
  'redo',
])
export type EditKind = z.infer<typeof EditKind>

/** One line of the append-only history. */
export const Edit = z.strictObject({
  editId: EditId,
  /** ISO 8601, UTC. */
  at: z.string(),
  who: z.string(),
  kind: EditKind,
  /** One sentence for people: `Overrode people affected of B-0001: 914,000`. */
  label: z.string(),
  /** The article or breach it is about; null when it is about several. */
  subject: z.string().nullable(),
  isUndone: z.boolean(),
})
export type Edit = z.infer<typeof Edit>
