import { createHash } from 'node:crypto'
import type { ReadArticle } from '../domain/article.ts'
import { engineVersion } from '../domain/engine-version.ts'
import { type ArticleId, articleId, type BreachId, breachId, numberOf } from '../domain/ids.ts'
import type { ImportOutcomeKind } from '../domain/import.ts'
import { type Problem, ProblemError } from '../domain/problem.ts'
import { type Deed, record } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { clusterFor, join } from './clusters.ts'
import { placeBreaches } from './place-breaches.ts'

/** A file as it is kept: its bytes compressed. */
export interface KeptFile {
  readonly fileName: string
  readonly sha256: string
  readonly sizeBytes: number
  /** With zlib. */
  readonly compressed: Uint8Array
}

/** A file that was read, with everything computed that the vault is to hold. */
export interface Draft extends KeptFile {
  readonly article: ReadArticle
  /** The archive, mailbox or table it lay in, as people see it; null for a file by itself. */
  readonly foundIn: string | null
  /** The table it is a record of. */
  readonly table: KeptFile | null
  /** The mail it was attached to. */
  readonly mailId?: ArticleId | null
}

export interface Saved {
  readonly outcome: ImportOutcomeKind
  readonly articleId: ArticleId
  readonly breachIds: BreachId[]
  /** Why only its original was kept. */
  readonly problem?: Problem
}

/** What the vault already holds under this number, as the outcome of a file that is the same. */
export const duplicateOf = ({ tables }: Vault, article: number): Saved => ({
  outcome: 'duplicate',
  articleId: articleId(article),
  breachIds: tables.breaches.ofArticle(article).map(breachId),
})

/** SQLite takes buffers. */
const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength)

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Stores an article with its claims in one transaction: it is wholly there, or not there. */
export function saveArticle(vault: Vault, draft: Draft, deed: Deed): Saved {
  const { article } = draft
  refuseLooseQuotes(article)
  const textSha256 = sha256(article.text)
  const { articles } = vault.tables
  // Files whose text could not be read are the same only when their bytes are.
  const byText = article.shortfall === null ? articles.byText(textSha256) : null
  const same = articles.byOriginal(draft.sha256) ?? byText
  if (same !== null) return duplicateOf(vault, same)
  const cluster = clusterFor(vault, article, null)

  return record(vault, deed, writer => {
    const number = writer.insert('articles', {
      file_name: draft.fileName,
      title: article.title,
      byline: article.byline,
      outlet: article.outlet,
      canonical_url: article.canonicalUrl,
      published_on: article.publishedOn?.value ?? null,
      published_origin: article.publishedOn?.origin ?? null,
      published_evidence: JSON.stringify(article.publishedOn?.evidence ?? null),
      lang: article.lang,
      variety: article.variety,
      is_breach: article.breaches.length > 0 ? 1 : 0,
      reader: article.reader,
      media_type: article.mediaType,
      charset: article.charset,
      text_sha256: textSha256,
      import_id: deed.group,
      imported_at: deed.at,
      origins: JSON.stringify(article.origins),
      found_in: draft.foundIn,
      mail_id: draft.mailId ? numberOf(draft.mailId) : null,
      record_file_id: draft.table === null ? null : keptTable(vault, writer, draft.table),
      engine_version: engineVersion,
    })
    const signature = Buffer.from(article.signature)
    writer.insert('article_texts', { article_id: number, text: article.text, signature })
    writer.insert('originals', {
      article_id: number,
      sha256: draft.sha256,
      size_bytes: draft.sizeBytes,
      compression: 'zlib',
      bytes: asBuffer(draft.compressed),
    })
    article.removed.forEach(({ at, text, reason }, position) => {
      writer.insert('removed_texts', { article_id: number, position, at_offset: at, text, reason })
    })
    article.notes.forEach((note, position) => {
      writer.insert('article_notes', { article_id: number, position, note })
    })
    const { breaches, merged } = placeBreaches(vault, writer, { article, number, cluster, at: deed.at })
    if (cluster !== null) join(writer, number, cluster)
    const id = articleId(number)
    const { shortfall } = article
    const outcome = cluster === null ? 'imported' : 'near_duplicate'
    const likeness = cluster === null ? '' : `, nearly the same as ${articleId(cluster.first)}`
    const saved: Saved = {
      outcome: shortfall === null ? outcome : 'failed',
      articleId: id,
      breachIds: breaches.map(breachId),
      ...(shortfall !== null && { problem: shortfall }),
    }
    const unions = merged.map(({ from, into }) => `; ${breachId(from)} is a part of ${breachId(into)}`)
    const label = `Imported ${draft.fileName} as ${id}${likeness}${unions.join('')}`
    return { label, subject: id, value: saved }
  })
}

/** The number of a table that is kept; it is stored with the first of its records. */
function keptTable({ tables }: Vault, writer: Writer, table: KeptFile): number {
  const known = tables.articles.recordFile(table.sha256)
  if (known !== null) return known
  return writer.insert('record_files', {
    file_name: table.fileName,
    sha256: table.sha256,
    size_bytes: table.sizeBytes,
    compression: 'zlib',
    bytes: asBuffer(table.compressed),
  })
}

/** The rule every claim lives by: its quote is what the text says at its place. */
export function refuseLooseQuotes({ text, breaches }: ReadArticle): void {
  for (const { claims } of breaches)
    for (const { evidence, foundBy } of claims)
      if (text.slice(evidence.start, evidence.end) !== evidence.quote)
        throw new ProblemError(
          'reader-failed',
          `A quote found by ${foundBy} is not where it was said to be in the text.`,
        )
}
