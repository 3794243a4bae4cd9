import * as z from 'zod'
import { ArticleSummary, Origin, Origins, RemovedText } from '../domain/article.ts'
import { Claim } from '../domain/claim.ts'
import { NearArticle } from '../domain/cluster.ts'
import { Explanation } from '../domain/explanation.ts'
import { ArticleId } from '../domain/ids.ts'
import { command, hostCommand, maxNames } from './command.ts'

/** An article as the reader shows it. */
export const ArticleDetail = z.strictObject({
  ...ArticleSummary.shape,
  byline: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  publishedOrigin: Origin.nullable(),
  origins: Origins,
  /** The archive, mailbox or table it lay in; null for a file by itself. */
  foundIn: z.string().nullable(),
  /** The mail it was attached to. */
  mail: ArticleSummary.nullable(),
  /** What was attached to it. */
  attached: z.array(ArticleSummary),
  sha256: z.string(),
  sizeBytes: z.int(),
  reader: z.string(),
  charset: z.string(),
  /** The version of the rules it was read with; 0 when that was not counted yet. */
  engineVersion: z.int(),
  text: z.string(),
  removed: z.array(RemovedText),
  notes: z.array(z.string()),
  claims: z.array(Claim),
  /** Claims kept from an earlier reading whose quotes the text has no longer; their places mean nothing in it. */
  lostClaims: z.array(Claim),
  /** The other articles of its cluster, each with its similarity to this one. */
  nearlyTheSame: z.array(NearArticle),
})
export type ArticleDetail = z.infer<typeof ArticleDetail>

/** A file as it came. */
export const OriginalFile = z.strictObject({
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.instanceof(Uint8Array),
})
export type OriginalFile = z.infer<typeof OriginalFile>

/** The most characters of an original that are given at once. */
const maxSourcePage = 200_000

/** A page of the file an article came in, as text. */
export const SourcePage = z.strictObject({
  mediaType: z.string(),
  charset: z.string(),
  /** How many characters there are; null for a file that is no text, of which nothing is shown. */
  total: z.int().nonnegative().nullable(),
  from: z.int().nonnegative(),
  text: z.string(),
})
export type SourcePage = z.infer<typeof SourcePage>

const Titled = ArticleSummary.pick({ articleId: true, title: true })

/** What an article is called, and the first of the articles that are nearly the same. */
export const ArticleTitle = z.strictObject({
  ...Titled.shape,
  /** Null when it is that first one itself, or is nearly the same as none. */
  nearlySameAs: Titled.nullable(),
})
export type ArticleTitle = z.infer<typeof ArticleTitle>

export const articleCommands = {
  /** The file an article came in, bit for bit. It leaves the vault: whoever asks says where to. */
  'articles.original': hostCommand(z.strictObject({ id: ArticleId }), OriginalFile),
  /** The rows of these articles in a list, in the order asked for; those that are gone are left out. */
  'articles.summaries': command(
    z.strictObject({ ids: z.array(ArticleId).max(maxNames) }),
    z.array(ArticleSummary),
  ),
  /** The same as the text it is made of, a page at a time, for reading it where it is. */
  'articles.source': command(
    z.strictObject({
      id: ArticleId,
      from: z.int().nonnegative().default(0),
      length: z.int().positive().max(maxSourcePage).default(50_000),
    }),
    SourcePage,
  ),
  /** What these articles are called; those that are gone are left out. */
  'articles.titles': command(
    z.strictObject({ ids: z.array(ArticleId).max(maxNames) }),
    z.array(ArticleTitle),
  ),
  /** Takes articles out of the inbox, or puts back into it what was taken out by this. */
  'articles.setReviewed': command(
    z.strictObject({ ids: z.array(ArticleId).min(1), isReviewed: z.boolean() }),
    z.null(),
  ),
  'articles.get': command(z.strictObject({ id: ArticleId }), ArticleDetail),
  /** Reads the original again and tells every candidate for every fact, breach by breach. */
  'articles.explain': command(z.strictObject({ id: ArticleId }), z.array(Explanation)),
}
