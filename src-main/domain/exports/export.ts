// What can be taken out of a vault, in which form, and what is held back.
import * as z from 'zod'
import { FactId } from '../fact-id.ts'
import { ArticleId, BreachId } from '../ids.ts'
import { Problem } from '../problem.ts'
import { Brief } from './brief-shape.ts'
import { TlpLevel } from './tlp.ts'

/** The forms of a file. `md`, `html`, `docx` and `pdf` are briefs, for people; `json` can be read back into a vault. */
export const ExportFormat = z.enum(['csv', 'xlsx', 'json', 'md', 'html', 'docx', 'pdf'])
export type ExportFormat = z.infer<typeof ExportFormat>

/** Forms whose text flows: they hold so many breaches at most, for they are made in memory and read by people. */
export const briefFormats: readonly ExportFormat[] = ['md', 'html', 'docx', 'pdf']
export const mostInBrief = 200

/** Of what is told. */
export const ExportScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('breaches'), ids: z.array(BreachId).min(1).max(1000) }),
  /** Breaches side by side, in this order. */
  z.strictObject({ kind: z.literal('comparison'), ids: z.array(BreachId).min(2).max(6) }),
  /** All that a query finds, in the language of the search box. */
  z.strictObject({ kind: z.literal('search'), query: z.string().max(10_000) }),
  z.strictObject({ kind: z.literal('vault') }),
])
export type ExportScope = z.infer<typeof ExportScope>

/** What becomes of tags marked sensitive: not written, or whatever carries them stays behind. */
export const SensitiveTags = z.enum(['hide', 'leave-out', 'show'])
export type SensitiveTags = z.infer<typeof SensitiveTags>

/** What is held back before anything is written. */
export const Redaction = z.strictObject({
  /**
   * Names of people become [person 1], [person 2] …, the same person the same number all through a file. `listed`: those
   * of the vault's list; `replace`: those the rules find as well; `keep`: none.
   */
  people: z.enum(['keep', 'listed', 'replace']).default('listed'),
  /** Names to replace beside those of the vault's list, for this file only. */
  alsoHide: z.array(z.string().trim().min(2).max(200)).max(1000).default([]),
  sensitiveTags: SensitiveTags.default('hide'),
  /** Facts that are not told. */
  facts: z.array(FactId).default([]),
  /** Articles that are not told of; facts are resolved anew from the others. */
  articles: z.array(ArticleId).max(10_000).default([]),
  /** A marking to print although nothing carries it; what is stricter in the vault is printed all the same. */
  marking: TlpLevel.nullable().default(null),
  /** Says that what is marked TLP:RED may leave. */
  isRedAllowed: z.boolean().default(false),
})
export type Redaction = z.infer<typeof Redaction>

/** A file to be. */
export const ExportRequest = z.strictObject({
  scope: ExportScope,
  format: ExportFormat,
  /** Of a CSV: one row for each breach, or one for each claim. The other forms hold both. */
  table: z.enum(['breaches', 'claims']).default('breaches'),
  /** Of a brief: whether the notes of the analysts on the breaches are in it. They are for the desk unless somebody says so. */
  withNotes: z.boolean().default(false),
  redaction: Redaction.prefault({}),
})
export type ExportRequest = z.infer<typeof ExportRequest>

/** A name the analyst said something about, for every export of the vault. */
export const ExportName = z.strictObject({
  name: z.string(),
  /** True: it is always replaced. False: the rules take it for a person, and it is none. */
  isHidden: z.boolean(),
})
export type ExportName = z.infer<typeof ExportName>

/** A name that is replaced. */
export const ReplacedName = z.strictObject({
  name: z.string(),
  /** `[person 1]`. */
  replacement: z.string(),
  /** How often it stands in what is written. */
  times: z.int().positive(),
  /** Why: the rule by its name, or `list` for a name the analyst gave. */
  foundBy: z.string(),
  /** The first place, before and after. */
  before: z.string(),
  after: z.string(),
})
export type ReplacedName = z.infer<typeof ReplacedName>

const Marked = z.strictObject({ id: z.union([ArticleId, BreachId]), level: TlpLevel })

/** The most of a kind that a preview names; the totals count all. */
export const mostPreviewed = 200

/** What would be written, before it is. */
export const ExportPreview = z.strictObject({
  /** A name for the file, with its ending. */
  fileName: z.string(),
  breaches: z.int().nonnegative(),
  articles: z.int().nonnegative(),
  /** Of a brief with more breaches than it may tell: of those it may. */
  claims: z.int().nonnegative(),
  /** What is printed on every page, sheet and file; null when nothing is marked. */
  marking: TlpLevel.nullable(),
  /** What is marked so that the marking is as strict as it is. */
  markedBy: z.array(Marked),
  /** Why nothing would be written; null when it would. */
  refusal: Problem.nullable(),
  /** Whether a vault can be made of it: of JSON from which no names were taken out. */
  isRestorable: z.boolean(),
  names: z.strictObject({ total: z.int().nonnegative(), first: z.array(ReplacedName) }),
  /** How many notes on the breaches a brief would tell, or could. */
  notes: z.int().nonnegative(),
  leftOut: z.strictObject({
    breaches: z.strictObject({ total: z.int().nonnegative(), first: z.array(BreachId) }),
    articles: z.strictObject({ total: z.int().nonnegative(), first: z.array(ArticleId) }),
    facts: z.array(FactId),
    /** Sensitive tags that something told of carries, and that are not written. */
    tags: z.array(z.string()),
  }),
  /** The beginning of what is written: rows of the table, or the text of the brief as Markdown. */
  sample: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('rows'),
      head: z.array(z.string()),
      rows: z.array(z.array(z.string())),
    }),
    z.strictObject({
      kind: z.literal('text'),
      text: z.string(),
      /** The beginning of the brief, for drawing it. */
      brief: Brief,
      /** Whether there is more of it. */
      isCut: z.boolean(),
    }),
  ]),
})
export type ExportPreview = z.infer<typeof ExportPreview>

/** A file that was written. */
export const WrittenExport = z.strictObject({
  path: z.string(),
  sizeBytes: z.int().nonnegative(),
  sha256: z.string(),
  breaches: z.int().nonnegative(),
  claims: z.int().nonnegative(),
  marking: TlpLevel.nullable(),
  names: z.int().nonnegative(),
  isRestorable: z.boolean(),
})
export type WrittenExport = z.infer<typeof WrittenExport>
