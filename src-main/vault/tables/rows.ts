// The rows of every table whose changes are recorded, as SQLite holds them.
import * as z from 'zod'
import { Origin } from '../../domain/article.ts'
import { FactId } from '../../domain/fact-id.ts'
import { PartialDate } from '../../domain/partial-date.ts'
import { SearchKind, SearchSort } from '../../domain/search/search.ts'
import { RuleTarget } from '../../domain/tag-rule.ts'
import { Certainty, Language, Qualifier, SourceKind } from '../../domain/vocabulary.ts'

const Id = z.int().positive()
const Flag = z.union([z.literal(0), z.literal(1)])

export const ArticleRow = z.strictObject({
  article_id: Id,
  file_name: z.string(),
  title: z.string(),
  byline: z.string().nullable(),
  outlet: z.string().nullable(),
  canonical_url: z.string().nullable(),
  published_on: PartialDate.nullable(),
  published_origin: Origin.nullable(),
  /** JSON: the span of the clean text that gives the date. */
  published_evidence: z.string().nullable(),
  lang: Language.nullable(),
  variety: z.string().nullable(),
  is_breach: Flag,
  reader: z.string(),
  media_type: z.string(),
  charset: z.string(),
  text_sha256: z.string(),
  import_id: z.string(),
  imported_at: z.string(),
  /** JSON: where title, byline, outlet and address were read. */
  origins: z.string(),
  found_in: z.string().nullable(),
  mail_id: Id.nullable(),
  record_file_id: Id.nullable(),
  /** 0 for an article read before versions were counted. */
  engine_version: z.int().nonnegative(),
})
export type ArticleRow = z.infer<typeof ArticleRow>

export const ClaimRow = z.strictObject({
  claim_id: Id,
  article_id: Id,
  breach_id: Id,
  fact_id: FactId,
  /** JSON. */
  value: z.string(),
  qualifier: Qualifier.nullable(),
  source_kind: SourceKind,
  source_name: z.string().nullable(),
  start_offset: z.int(),
  end_offset: z.int(),
  quote: z.string(),
  certainty: Certainty,
  found_by: z.string(),
  /** When its quote was found in its article no longer. */
  lost_at: z.string().nullable(),
})
export type ClaimRow = z.infer<typeof ClaimRow>

export const VerdictRow = z.strictObject({
  verdict_id: Id,
  breach_id: Id,
  fact_id: FactId,
  kind: z.enum(['accept', 'reject', 'override']),
  claim_id: Id.nullable(),
  /** JSON; set for an override only. */
  value: z.string().nullable(),
  reason: z.string().nullable(),
  decided_at: z.string(),
  /** Of an analyst's own value; edits from before these were kept do not name them. */
  qualifier: Qualifier.nullable().default(null),
  source_kind: SourceKind.nullable().default(null),
  source_name: z.string().nullable().default(null),
})
export type VerdictRow = z.infer<typeof VerdictRow>

export const TagRow = z.strictObject({
  tag_id: Id,
  path: z.string(),
  folded_path: z.string(),
  colour: z.string(),
  description: z.string(),
  is_exclusive: Flag,
  /** 1: it stays when nothing carries it. */
  is_kept: Flag,
  /** The path it has in its pack. */
  pack_path: z.string().nullable(),
  /** How its vocabulary spells it. */
  term: z.string().nullable(),
  /** 1: it is not for others to see. */
  is_sensitive: Flag,
})
export type TagRow = z.infer<typeof TagRow>

export const TagRuleRow = z.strictObject({
  rule_id: Id,
  name: z.string(),
  folded_name: z.string(),
  condition: z.string(),
  target: RuleTarget,
  tag_id: Id,
  runs_on_import: Flag,
  made_at: z.string(),
})
export type TagRuleRow = z.infer<typeof TagRuleRow>

export const HighlightRow = z.strictObject({
  highlight_id: Id,
  article_id: Id,
  start_offset: z.int(),
  end_offset: z.int(),
  quote: z.string(),
  colour: z.string(),
  made_at: z.string(),
  made_by: z.string(),
  /** When its quote was found no longer. */
  lost_at: z.string().nullable(),
})
export type HighlightRow = z.infer<typeof HighlightRow>

/** Of the three numbers and the fact, what the note is on: one thing. */
export const NoteRow = z.strictObject({
  note_id: Id,
  article_id: Id.nullable(),
  breach_id: Id.nullable(),
  fact_id: FactId.nullable(),
  highlight_id: Id.nullable(),
  body: z.string(),
  made_at: z.string(),
  made_by: z.string(),
  changed_at: z.string(),
})
export type NoteRow = z.infer<typeof NoteRow>
export const SavedSearchRow = z.strictObject({
  saved_search_id: Id,
  name: z.string(),
  folded_name: z.string(),
  query: z.string(),
  kind: SearchKind,
  sort: SearchSort,
})
export type SavedSearchRow = z.infer<typeof SavedSearchRow>

export const SavedComparisonRow = z.strictObject({
  saved_comparison_id: Id,
  name: z.string(),
  folded_name: z.string(),
  /** JSON. */
  columns: z.string(),
  /** JSON. */
  settings: z.string(),
})
export type SavedComparisonRow = z.infer<typeof SavedComparisonRow>

export const SavedStatisticsRow = z.strictObject({
  saved_statistics_id: Id,
  name: z.string(),
  folded_name: z.string(),
  query: z.string(),
  /** JSON. */
  settings: z.string(),
})
export type SavedStatisticsRow = z.infer<typeof SavedStatisticsRow>
export const ExportNameRow = z.strictObject({ folded_name: z.string(), name: z.string(), is_hidden: Flag })
export type ExportNameRow = z.infer<typeof ExportNameRow>

export const ArticleBreachRow = z.strictObject({
  article_id: Id,
  breach_id: Id,
  /** What the article and the breach had in common when the article joined it by itself. */
  score: z.number().nullable(),
  /** JSON. */
  reasons: z.string().nullable(),
})
export type ArticleBreachRow = z.infer<typeof ArticleBreachRow>

export const NameRole = z.enum(['victim', 'group', 'supply', 'rival'])
export type NameRole = z.infer<typeof NameRole>

export const ToldNameRow = z.strictObject({
  article_id: Id,
  breach_id: Id,
  name: z.string(),
  written: z.string(),
  role: NameRole,
  first_key: z.string(),
  last_key: z.string(),
  initials: z.string().nullable(),
})
export type ToldNameRow = z.infer<typeof ToldNameRow>

export const SuggestionRow = z.strictObject({
  breach_id: Id,
  other_id: Id,
  score: z.number(),
  /** JSON. */
  reasons: z.string(),
})
export type SuggestionRow = z.infer<typeof SuggestionRow>

/** Recorded tables by name: what an insert must say. A number SQLite gives out is left out. */
export interface NewRows {
  readonly articles: Omit<ArticleRow, 'article_id'>
  /** Without a signature the text is signed later. */
  readonly article_texts: { article_id: number; text: string; signature: Buffer | null }
  readonly originals: {
    article_id: number
    sha256: string
    size_bytes: number
    compression: 'zlib'
    bytes: Buffer
  }
  readonly removed_texts: {
    article_id: number
    position: number
    at_offset: number
    text: string
    reason: string
  }
  readonly article_notes: { article_id: number; position: number; note: string }
  readonly record_files: {
    file_name: string
    sha256: string
    size_bytes: number
    compression: 'zlib'
    bytes: Buffer
  }
  readonly breaches: { made_at: string }
  readonly article_breaches: ArticleBreachRow
  readonly told_names: ToldNameRow
  readonly breach_suggestions: SuggestionRow
  readonly different_breaches: { breach_id: number; other_id: number }
  readonly merged_breaches: { breach_id: number; into_id: number }
  readonly claims: Omit<ClaimRow, 'claim_id'>
  readonly verdicts: Omit<VerdictRow, 'verdict_id'>
  readonly tags: Omit<TagRow, 'tag_id'>
  readonly tag_rules: Omit<TagRuleRow, 'rule_id'>
  /** `target` is the id of an article or a breach. */
  readonly rule_taggings: { rule_id: number; target: string }
  readonly highlights: Omit<HighlightRow, 'highlight_id'>
  readonly notes: Omit<NoteRow, 'note_id'>
  /** `target` is the id of whatever the note points to. */
  readonly note_links: { note_id: number; target: string }
  readonly article_tags: { article_id: number; tag_id: number }
  readonly breach_tags: { breach_id: number; tag_id: number }
  readonly near_duplicates: { article_id: number; first_id: number; similarity: number }
  readonly different_articles: { article_id: number; other_id: number }
  readonly settled_duplicates: { article_id: number; first_id: number }
  readonly reviewed_articles: { article_id: number; at: string }
  readonly saved_searches: Omit<SavedSearchRow, 'saved_search_id'>
  readonly saved_comparisons: Omit<SavedComparisonRow, 'saved_comparison_id'>
  readonly saved_statistics: Omit<SavedStatisticsRow, 'saved_statistics_id'>
  readonly export_names: ExportNameRow
}

/** The primary key of each recorded table. */
export const primaryKeys = {
  articles: ['article_id'],
  article_texts: ['article_id'],
  originals: ['article_id'],
  record_files: ['record_file_id'],
  removed_texts: ['article_id', 'position'],
  article_notes: ['article_id', 'position'],
  breaches: ['breach_id'],
  article_breaches: ['article_id', 'breach_id'],
  told_names: ['breach_id', 'article_id', 'name'],
  breach_suggestions: ['breach_id', 'other_id'],
  different_breaches: ['breach_id', 'other_id'],
  merged_breaches: ['breach_id'],
  claims: ['claim_id'],
  verdicts: ['verdict_id'],
  tags: ['tag_id'],
  article_tags: ['article_id', 'tag_id'],
  breach_tags: ['breach_id', 'tag_id'],
  tag_rules: ['rule_id'],
  rule_taggings: ['rule_id', 'target'],
  highlights: ['highlight_id'],
  notes: ['note_id'],
  note_links: ['note_id', 'target'],
  near_duplicates: ['article_id'],
  different_articles: ['article_id', 'other_id'],
  settled_duplicates: ['article_id', 'first_id'],
  reviewed_articles: ['article_id'],
  saved_searches: ['saved_search_id'],
  saved_comparisons: ['saved_comparison_id'],
  saved_statistics: ['saved_statistics_id'],
  export_names: ['folded_name'],
} as const satisfies Record<keyof NewRows, readonly string[]>

export type RecordedTable = keyof typeof primaryKeys
export const recordedTables = Object.keys(primaryKeys) as RecordedTable[]
