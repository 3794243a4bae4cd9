import { createHash } from 'node:crypto'
import type { ReadArticle } from '../domain/article.ts'
import { type ArticleId, articleId, type BreachId, breachId } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { type Deed, record } from '../vault/record.ts'
import { claimRow } from '../vault/tables/claims.ts'
import type { Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { clusterFor, join } from './clusters.ts'
import { firstWordOf, matchBreach, victimNamesOf } from './match-breach.ts'

/** A file that was read, with everything computed that the vault is to hold. */
export interface Draft {
  readonly fileName: string
  readonly sha256: string
  readonly sizeBytes: number
  /** The original bytes, compressed. */
  readonly compressed: Buffer
  readonly article: ReadArticle
}

export interface Saved {
  readonly outcome: 'imported' | 'duplicate' | 'near_duplicate'
  readonly articleId: ArticleId
  readonly breachIds: BreachId[]
}

/** What the vault already holds under this number, as the outcome of a file that is the same. */
export const duplicateOf = ({ tables }: Vault, article: number): Saved => ({
  outcome: 'duplicate',
  articleId: articleId(article),
  breachIds: tables.breaches.ofArticle(article).map(breachId),
})

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Stores an article with its claims in one transaction: it is wholly there, or not there. */
export function saveArticle(vault: Vault, draft: Draft, deed: Deed): Saved {
  const { article } = draft
  refuseLooseQuotes(article)
  const textSha256 = sha256(article.text)
  const same = vault.tables.articles.byOriginal(draft.sha256) ?? vault.tables.articles.byText(textSha256)
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
    })
    const signature = Buffer.from(article.signature)
    writer.insert('article_texts', { article_id: number, text: article.text, signature })
    writer.insert('originals', {
      article_id: number,
      sha256: draft.sha256,
      size_bytes: draft.sizeBytes,
      compression: 'zlib',
      bytes: draft.compressed,
    })
    article.removed.forEach(({ at, text, reason }, position) => {
      writer.insert('removed_texts', { article_id: number, position, at_offset: at, text, reason })
    })
    article.notes.forEach((note, position) => {
      writer.insert('article_notes', { article_id: number, position, note })
    })
    const breachIds = article.breaches.map(({ claims }) =>
      breachId(saveBreach(vault, writer, number, claims, deed.at)),
    )
    if (cluster !== null) join(writer, number, cluster)
    const id = articleId(number)
    const outcome = cluster === null ? 'imported' : 'near_duplicate'
    const likeness = cluster === null ? '' : `, nearly the same as ${articleId(cluster.first)}`
    const saved: Saved = { outcome, articleId: id, breachIds: [...new Set(breachIds)] }
    return { label: `Imported ${draft.fileName} as ${id}${likeness}`, subject: id, value: saved }
  })
}

type Claims = ReadArticle['breaches'][number]['claims']

/** Adds the claims to the breach they are about, known or new; answers with its number. */
function saveBreach(vault: Vault, writer: Writer, article: number, claims: Claims, at: string): number {
  const { breaches } = vault.tables
  const matched = matchBreach(vault, claims)
  // Two breaches told of in one article are two.
  const isFree = matched !== null && !breaches.ofArticle(article).includes(matched)
  const breach = isFree ? matched : writer.insert('breaches', { made_at: at })
  writer.insert('article_breaches', { article_id: article, breach_id: breach })
  for (const claim of claims) writer.insert('claims', claimRow(article, breach, claim))
  const known = new Set(breaches.names(breach))
  for (const name of victimNamesOf(claims))
    if (!known.has(name))
      writer.insert('breach_names', { breach_id: breach, name, first_word: firstWordOf(name) })
  return breach
}

/** The rule every claim lives by: its quote is what the text says at its place. */
function refuseLooseQuotes({ text, breaches }: ReadArticle): void {
  for (const { claims } of breaches)
    for (const { evidence, foundBy } of claims)
      if (text.slice(evidence.start, evidence.end) !== evidence.quote)
        throw new ProblemError(
          'reader-failed',
          `A quote found by ${foundBy} is not where it was said to be in the text.`,
        )
}
