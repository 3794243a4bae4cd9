// Why a breach shows the value it shows, as data: the sentence is made where it is read, in the reader's language.
import * as z from 'zod'
import { FactValue, Source } from './claim.ts'
import { ArticleId } from './ids.ts'
import { Qualifier } from './vocabulary.ts'

/** Who says something, and how exactly. */
const Statement = z.strictObject({ source: Source, qualifier: Qualifier.nullable() })
export type Statement = z.infer<typeof Statement>

/** What decides between statements of equal weight. */
export const TieBreak = z.enum(['more-precise', 'newer', 'first'])
export type TieBreak = z.infer<typeof TieBreak>

export const Reason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-stated') }),
  /** Every claim was rejected. */
  z.strictObject({ kind: z.literal('all-rejected') }),
  /** The analyst's own value, with the analyst's own words. */
  z.strictObject({ kind: z.literal('decided'), because: z.string() }),
  z.strictObject({ kind: z.literal('accepted') }),
  /** The analyst added it from the text of an article. */
  z.strictObject({ kind: z.literal('added'), articleId: ArticleId }),
  /** A fact with many values shows each of them. */
  z.strictObject({ kind: z.literal('listed'), values: z.int().positive() }),
  z.strictObject({ kind: z.literal('alone'), statement: Statement }),
  z.strictObject({ kind: z.literal('weightier'), statement: Statement, rival: Statement }),
  /** It is later and higher than what was said before. */
  z.strictObject({ kind: z.literal('grown'), statement: Statement, from: FactValue }),
  z.strictObject({
    kind: z.literal('preferred'),
    statement: Statement,
    by: TieBreak,
    /** How many statements weigh the same, this one among them. */
    of: z.int().min(2),
  }),
])
export type Reason = z.infer<typeof Reason>
