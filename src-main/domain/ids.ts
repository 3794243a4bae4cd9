import * as z from 'zod'

// Permanent, short, readable aloud: an analyst says "B-0412" on the phone. Never reused.
export const ArticleId = z
  .string()
  .regex(/^A-\d{4,}$/)
  .brand('ArticleId')
export type ArticleId = z.infer<typeof ArticleId>

export const BreachId = z
  .string()
  .regex(/^B-\d{4,}$/)
  .brand('BreachId')
export type BreachId = z.infer<typeof BreachId>

export const ClaimId = z.int().positive().brand('ClaimId')
export type ClaimId = z.infer<typeof ClaimId>

export const VerdictId = z.int().positive().brand('VerdictId')
export type VerdictId = z.infer<typeof VerdictId>

export const TagId = z.int().positive().brand('TagId')
export type TagId = z.infer<typeof TagId>

export const RuleId = z.int().positive().brand('RuleId')
export type RuleId = z.infer<typeof RuleId>

export const NoteId = z
  .string()
  .regex(/^N-\d{4,}$/)
  .brand('NoteId')
export type NoteId = z.infer<typeof NoteId>

export const HighlightId = z
  .string()
  .regex(/^H-\d{4,}$/)
  .brand('HighlightId')
export type HighlightId = z.infer<typeof HighlightId>

export const EditId = z.int().positive().brand('EditId')
export type EditId = z.infer<typeof EditId>

const padded = (number: number) => String(number).padStart(4, '0')

/** `7` becomes `A-0007`. */
export const articleId = (number: number): ArticleId => ArticleId.parse(`A-${padded(number)}`)
/** `7` becomes `B-0007`. */
export const breachId = (number: number): BreachId => BreachId.parse(`B-${padded(number)}`)
/** `7` becomes `N-0007`. */
export const noteId = (number: number): NoteId => NoteId.parse(`N-${padded(number)}`)
/** `7` becomes `H-0007`. */
export const highlightId = (number: number): HighlightId => HighlightId.parse(`H-${padded(number)}`)
/** `A-0007` or `B-0007` becomes `7`. */
export const numberOf = (id: ArticleId | BreachId | NoteId | HighlightId): number => Number(id.slice(2))
