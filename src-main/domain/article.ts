import * as z from 'zod'
import { FoundClaim } from './claim.ts'
import { ArticleId, BreachId } from './ids.ts'
import { PartialDate } from './partial-date.ts'
import { Problem } from './problem.ts'
import { Language } from './vocabulary.ts'

/** A file as it came: its base name and its bytes. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Where a piece of bibliographic information was read, most trusted first. */
export const Origin = z.enum([
  'json-ld',
  'meta',
  'mail-header',
  /** The fields of a table or of a JSON object: what its columns say. */
  'record',
  /** What a PDF or an office document says of itself. */
  'document-info',
  'markup',
  'text',
  'file-name',
])
export type Origin = z.infer<typeof Origin>

/** Where the bibliographic information of an article was read; left out for what is not known. */
export const Origins = z.strictObject({
  title: Origin.optional(),
  byline: Origin.optional(),
  outlet: Origin.optional(),
  canonicalUrl: Origin.optional(),
})
export type Origins = z.infer<typeof Origins>

/** Text taken off the article: never lost, always shown on demand. `at` is the place in the clean text where it stood. */
export const RemovedText = z.strictObject({
  at: z.int().nonnegative(),
  text: z.string().min(1),
  /** Why: `site-navigation`, `aggregator-line`, `doubled-byline`, `related-links`… */
  reason: z.string().min(1),
})
export type RemovedText = z.infer<typeof RemovedText>

/** The publication date with the place it was read from. */
export const PublishedOn = z.strictObject({
  value: PartialDate,
  origin: Origin,
  /** Only when the date stands in the clean text itself. */
  evidence: z
    .strictObject({ start: z.int().nonnegative(), end: z.int().positive(), quote: z.string() })
    .nullable(),
})
export type PublishedOn = z.infer<typeof PublishedOn>

/** One breach as one article tells it. */
export const FoundBreach = z.strictObject({
  /** Every form in which the article names the victim, as written; empty when it names none. */
  names: z.array(z.string()),
  /** Other bodies that the article may be about, the likeliest first: a reader can take one for the other. */
  rivals: z.array(z.string()),
  claims: z.array(FoundClaim),
})
export type FoundBreach = z.infer<typeof FoundBreach>

/** What the pipeline makes of one file: everything needed to store it, and nothing that needs a vault. */
export const ReadArticle = z.strictObject({
  /** The reader that understood the file: `plain-text`, `markdown`, `html`. */
  reader: z.string(),
  mediaType: z.string(),
  charset: z.string(),
  title: z.string().min(1),
  byline: z.string().nullable(),
  outlet: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  publishedOn: PublishedOn.nullable(),
  origins: Origins,
  /** Null when the text is in none of the languages we read. */
  lang: Language.nullable(),
  /** The variety of the language as a BCP 47 tag, `pt-BR`; null where nothing in the text tells. */
  variety: z.string().nullable(),
  /** The clean text; every offset counts in it. */
  text: z.string().min(1),
  /** What the text is compared by; empty for one too short to be compared. */
  signature: z.instanceof(Uint8Array),
  removed: z.array(RemovedText),
  /** What a person should know about the reading: repaired charset, mixed languages… */
  notes: z.array(z.string()),
  /** Empty: the article reports no breach. */
  breaches: z.array(FoundBreach),
  /** Why an article is kept although its text could not be read: pictures of pages need OCR. Null when it was read. */
  shortfall: Problem.nullable(),
})
export type ReadArticle = z.infer<typeof ReadArticle>

/** What the columns of a table stand for. */
export const ColumnRole = z.enum(['title', 'text', 'url', 'date', 'author', 'outlet'])
export type ColumnRole = z.infer<typeof ColumnRole>

/** Which column of a table is what; `text` is the one that must be known. Used for every table that has these columns. */
export const ColumnMapping = z.strictObject({
  /** The columns a table must have for it. */
  columns: z.array(z.string()).min(1),
  /** The name of the column for each role that has one. */
  roles: z.partialRecord(ColumnRole, z.string()),
})
export type ColumnMapping = z.infer<typeof ColumnMapping>

/** A table as somebody needs to see it who says which column is what. */
export const TableColumns = z.strictObject({
  columns: z.array(z.string()),
  /** What the names of the columns say by themselves. */
  roles: z.partialRecord(ColumnRole, z.string()),
  /** The beginnings of the cells of the first rows, in the order of the columns. */
  sample: z.array(z.array(z.string())),
})
export type TableColumns = z.infer<typeof TableColumns>

/** A file inside another: an attachment, an entry of an archive, a record of a table. */
export const Member = z.strictObject({
  /** Shown to people, and told apart by; never the name of a file on the disk. */
  name: z.string().min(1),
  /** As the container declares it. */
  sizeBytes: z.int().nonnegative(),
})
export type Member = z.infer<typeof Member>

/** What the pipeline makes of one file: an article, or files of its own, or, as a mail with attachments, both. */
export const ReadFile = z.strictObject({
  article: ReadArticle.nullable(),
  members: z.array(Member),
  /** True when the members are records, which are no files by themselves. */
  isTable: z.boolean(),
})
export type ReadFile = z.infer<typeof ReadFile>

/** An article in the vault, without its text and its original bytes. */
export const ArticleSummary = z.strictObject({
  articleId: ArticleId,
  fileName: z.string(),
  title: z.string(),
  outlet: z.string().nullable(),
  publishedOn: PartialDate.nullable(),
  lang: Language.nullable(),
  variety: z.string().nullable(),
  isBreach: z.boolean(),
  importedAt: z.string(),
  breachIds: z.array(BreachId),
  tags: z.array(z.string()),
  /** The first article of the cluster of near-duplicates it belongs to; null when it is nearly the same as none. */
  cluster: ArticleId.nullable(),
})
export type ArticleSummary = z.infer<typeof ArticleSummary>
