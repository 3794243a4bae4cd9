import * as z from 'zod'
import { FactId } from './fact-id.ts'
import { ArticleId, BreachId, EditId, HighlightId, NoteId } from './ids.ts'
import { TagColour, TagTarget } from './tag.ts'

/** The most characters of a note. */
const longestNote = 100_000

/** Markdown as it is kept: with `\n` at the ends of lines and nothing the vault could not give back. */
export const NoteBody = z
  .string()
  .max(longestNote)
  .transform(text => text.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\0', '').trimEnd())
  .refine(text => text.trim() !== '', 'write something')

/** What a note is on: one thing. A breach without a fact is the breach as a whole. */
export const NoteOn = z.union([
  z.strictObject({ articleId: ArticleId }),
  z.strictObject({ breachId: BreachId, factId: FactId.nullable().default(null) }),
  z.strictObject({ highlightId: HighlightId }),
])
export type NoteOn = z.infer<typeof NoteOn>

/** What can be pointed to from a note. */
export const LinkTarget = z.union([ArticleId, BreachId, NoteId, HighlightId])
export type LinkTarget = z.infer<typeof LinkTarget>

/** What a note points to. */
export const NoteLink = z.strictObject({
  target: LinkTarget,
  /** The fact of the breach that is meant; null for the whole. */
  factId: FactId.nullable(),
  /** What it is called; null when there is no such thing, or not any more. */
  name: z.string().nullable(),
  /** The article or the breach where it is read; null when there is no such thing. */
  at: TagTarget.nullable(),
})
export type NoteLink = z.infer<typeof NoteLink>

/** Something a note can point to, for completion. */
export const LinkChoice = z.strictObject({
  target: LinkTarget,
  name: z.string(),
  /** What tells it from others of the name: where it stands, who published it. */
  detail: z.string().nullable(),
})
export type LinkChoice = z.infer<typeof LinkChoice>

export const Note = z.strictObject({
  noteId: NoteId,
  on: NoteOn,
  /** The article or the breach where it is read, and what that is called. */
  at: z.strictObject({ id: TagTarget, name: z.string() }),
  body: z.string(),
  links: z.array(NoteLink),
  madeAt: z.string(),
  madeBy: z.string(),
  changedAt: z.string(),
})
export type Note = z.infer<typeof Note>

/** A note seen from what it points to. */
export const BackLink = z.strictObject({
  note: Note,
  /** The fact it points to; null for the whole. */
  factId: FactId.nullable(),
  /** The line it does so in. */
  line: z.string(),
})
export type BackLink = z.infer<typeof BackLink>

/** How a note was at one time. */
export const NoteVersion = z.strictObject({
  editId: EditId,
  at: z.string(),
  who: z.string(),
  /** Null: it was removed. */
  body: z.string().nullable(),
})
export type NoteVersion = z.infer<typeof NoteVersion>

/** A stretch of an article's clean text that somebody marked; `text.slice(start, end) === quote` unless it is lost. */
export const Highlight = z.strictObject({
  highlightId: HighlightId,
  articleId: ArticleId,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
  colour: TagColour,
  /** True when the article was read again and its text has the quote no longer; its place counts in a text that is gone. */
  isLost: z.boolean(),
  note: Note.nullable(),
  madeAt: z.string(),
  madeBy: z.string(),
})
export type Highlight = z.infer<typeof Highlight>

/** The colour of a highlight nobody chose one for. */
export const plainHighlight = '#e0b341'
