// A vault, or some breaches of one, as a JSON file. `breaches` tells them to whoever reads the file; `rows` are the rows
// of the vault, from which a vault is made again with the same ids. The JSON Schema in resources/ is made from this.
import * as z from 'zod'
import { FactId } from '../fact-id.ts'
import { ToldBreach } from './exported-breach.ts'
import {
  article,
  breach,
  bytes,
  claim,
  decimal,
  type FileColumn,
  formerBreach,
  highlight,
  mail,
  note,
  orNull,
  structure,
  tag,
  text,
  whole,
  yesNo,
} from './file-columns.ts'
import { TlpLevel } from './tlp.ts'

/** Raised whenever a file of the version before would be read wrongly. */
export const vaultFileVersion = 1
export const vaultFileFormat = 'breachdesk-vault'

/** Of a table of the vault: its columns, what its rows are, and whether it is about more than the breaches chosen. */
export interface FileTable {
  readonly columns: Readonly<Record<string, FileColumn>>
  readonly says: string
  /** True: it is in the file of a whole vault only. */
  readonly isOfVault: boolean
}

const table = (says: string, columns: FileTable['columns'], isOfVault = false): FileTable => ({
  columns,
  says,
  isOfVault,
})

/** Every table of the vault whose changes are recorded, by its name there, in the order of the file. */
export const fileTables = {
  breaches: table('One breach.', { breach_id: breach, made_at: text }),
  merged_breaches: table('A breach that was merged into another; its id opens what it became.', {
    breach_id: formerBreach,
    into_id: breach,
  }),
  different_breaches: table('Two breaches said not to be the same.', { breach_id: breach, other_id: breach }),
  record_files: table('A table of articles as it came, kept once for all its records.', {
    record_file_id: whole,
    file_name: text,
    sha256: text,
    size_bytes: whole,
    compression: text,
    bytes,
  }),
  articles: table('One article, without its text.', {
    article_id: article,
    file_name: text,
    title: text,
    byline: orNull(text),
    outlet: orNull(text),
    canonical_url: orNull(text),
    published_on: orNull(text),
    published_origin: orNull(text),
    published_evidence: orNull(structure),
    lang: orNull(text),
    variety: orNull(text),
    is_breach: yesNo,
    reader: text,
    media_type: text,
    charset: text,
    text_sha256: text,
    import_id: text,
    imported_at: text,
    origins: structure,
    found_in: orNull(text),
    mail_id: mail,
    record_file_id: orNull(whole),
    engine_version: whole,
  }),
  article_texts: table('The clean text of an article; every offset counts in it, in UTF-16 code units.', {
    article_id: article,
    text,
  }),
  originals: table('The file an article came in; its bytes are packed with zlib (RFC 1950), in base 64.', {
    article_id: article,
    sha256: text,
    size_bytes: whole,
    compression: text,
    bytes,
  }),
  removed_texts: table('Text taken off an article.', {
    article_id: article,
    position: whole,
    at_offset: whole,
    text,
    reason: text,
  }),
  article_notes: table('What a person should know about the reading of an article.', {
    article_id: article,
    position: whole,
    note: text,
  }),
  article_breaches: table('An article tells of a breach; why it was put there, when it was by itself.', {
    article_id: article,
    breach_id: breach,
    score: orNull(decimal),
    reasons: orNull(structure),
  }),
  told_names: table('A name under which an article tells of a breach.', {
    article_id: article,
    breach_id: breach,
    name: text,
    written: text,
    role: text,
    first_key: text,
    last_key: text,
    initials: orNull(text),
  }),
  breach_suggestions: table('Two breaches that may be the same.', {
    breach_id: breach,
    other_id: breach,
    score: decimal,
    reasons: structure,
  }),
  claims: table('A claim: one value for one fact, with the stretch of the text it rests on.', {
    claim_id: claim,
    article_id: article,
    breach_id: breach,
    fact_id: text,
    value: structure,
    qualifier: orNull(text),
    source_kind: text,
    source_name: orNull(text),
    start_offset: whole,
    end_offset: whole,
    quote: text,
    certainty: text,
    found_by: text,
    lost_at: orNull(text),
  }),
  verdicts: table('What an analyst decided about a claim, or about a fact as a whole.', {
    verdict_id: whole,
    breach_id: breach,
    fact_id: text,
    kind: text,
    claim_id: orNull(claim),
    value: orNull(structure),
    reason: orNull(text),
    decided_at: text,
    qualifier: orNull(text),
    source_kind: orNull(text),
    source_name: orNull(text),
  }),
  tags: table('A tag at its place in the tree.', {
    tag_id: tag,
    path: text,
    folded_path: text,
    colour: text,
    description: text,
    is_exclusive: yesNo,
    is_kept: yesNo,
    pack_path: orNull(text),
    term: orNull(text),
    is_sensitive: yesNo,
  }),
  article_tags: table('An article carries a tag.', { article_id: article, tag_id: tag }),
  breach_tags: table('A breach carries a tag.', { breach_id: breach, tag_id: tag }),
  tag_rules: table(
    'What is so and so carries this tag.',
    {
      rule_id: whole,
      name: text,
      folded_name: text,
      condition: text,
      target: text,
      tag_id: tag,
      runs_on_import: yesNo,
      made_at: text,
    },
    true,
  ),
  rule_taggings: table('A rule has tagged something once.', { rule_id: whole, target: text }, true),
  highlights: table('A stretch of a text that somebody marked.', {
    highlight_id: highlight,
    article_id: article,
    start_offset: whole,
    end_offset: whole,
    quote: text,
    colour: text,
    made_at: text,
    made_by: text,
    lost_at: orNull(text),
  }),
  notes: table('A note, in Markdown, on one thing.', {
    note_id: note,
    article_id: orNull(article),
    breach_id: orNull(breach),
    fact_id: orNull(text),
    highlight_id: orNull(highlight),
    body: text,
    made_at: text,
    made_by: text,
    changed_at: text,
  }),
  note_links: table('What a note points to; it need not be there.', { note_id: note, target: text }),
  near_duplicates: table('An article that is nearly the same as an earlier one.', {
    article_id: article,
    first_id: article,
    similarity: decimal,
  }),
  different_articles: table('Two articles said not to be the same.', {
    article_id: article,
    other_id: article,
  }),
  settled_duplicates: table('Two near-duplicates said to be the same.', {
    article_id: article,
    first_id: article,
  }),
  reviewed_articles: table('An article a person is done with.', { article_id: article, at: text }),
  saved_searches: table(
    'A query under a name.',
    { saved_search_id: whole, name: text, folded_name: text, query: text, kind: text, sort: text },
    true,
  ),
  saved_comparisons: table(
    'Columns that are compared again and again; `columns` and `settings` are JSON.',
    { saved_comparison_id: whole, name: text, folded_name: text, columns: text, settings: text },
    true,
  ),
  saved_statistics: table(
    'A query whose breaches are counted again and again; `settings` are JSON.',
    { saved_statistics_id: whole, name: text, folded_name: text, query: text, settings: text },
    true,
  ),
  export_names: table(
    'What an analyst said about a name, for exports.',
    { folded_name: text, name: text, is_hidden: yesNo },
    true,
  ),
} as const satisfies Record<string, FileTable>

export type FileTableName = keyof typeof fileTables
export const fileTableNames = Object.keys(fileTables) as FileTableName[]

/** `article_id` is written `articleId`, as everywhere outside the vault. */
export const writtenName = (column: string): string =>
  column.replace(/_([a-z])/g, (_whole, letter: string) => letter.toUpperCase())

const rowSchema = ({ columns, says }: FileTable) =>
  z
    .strictObject(
      Object.fromEntries(Object.entries(columns).map(([name, { schema }]) => [writtenName(name), schema])),
    )
    .describe(says)

const schemas = new Map(fileTableNames.map(name => [name, rowSchema(fileTables[name])]))

/** What a row of a table looks like in the file. */
export function fileRow(name: FileTableName): ReturnType<typeof rowSchema> {
  const schema = schemas.get(name)
  if (schema === undefined) throw new Error(`the file has no table ${name}`)
  return schema
}

/** What stands at the beginning of the file. */
export const VaultFileHead = z.strictObject({
  format: z.literal(vaultFileFormat),
  version: z.literal(vaultFileVersion),
  /** True: nothing was held back, and `rows` hold the whole vault. */
  isWhole: z.boolean(),
  /** True: a vault can be made of it. False: names or facts were taken out, and there are no `rows`. */
  isRestorable: z.boolean(),
  /** How far it may be passed on (Traffic Light Protocol 2.0); null when nothing is marked. */
  marking: TlpLevel.nullable(),
  heldBack: z.strictObject({
    names: z.boolean(),
    facts: z.array(FactId),
    articles: z.int().nonnegative(),
    breaches: z.int().nonnegative(),
    sensitiveTags: z.boolean(),
  }),
  /** The last number given out in each table of a whole vault: ids are never given twice. */
  numbering: z.record(z.string(), z.int().nonnegative()),
})
export type VaultFileHead = z.infer<typeof VaultFileHead>

/** The whole file. */
export const VaultFile = z.strictObject({
  ...VaultFileHead.shape,
  breaches: z.array(ToldBreach).describe('Every breach with what is told of it, for reading.'),
  rows: z
    .strictObject(Object.fromEntries(fileTableNames.map(name => [writtenName(name), z.array(fileRow(name))])))
    .optional()
    .describe('The rows of the vault, for making one again; missing when anything was taken out of texts.'),
})
