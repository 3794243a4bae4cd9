// Which cluster of near-duplicates an article belongs to, and what becomes of a cluster that an article leaves.
import { nearThreshold } from '../domain/near-texts.ts'
import { isAnotherStory, type Particulars, particularsOf } from '../domain/particulars.ts'
import { similarityOf } from '../domain/text-signature.ts'
import { nearTexts } from '../vault/near-texts.ts'
import type { Place } from '../vault/tables/clusters.ts'
import type { ReadableVault, Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'

/** Texts whose names and figures are looked at, the most similar first: one template can have a thousand fillings. */
const mostLookedAt = 16

/**
 * The cluster a text belongs to, that of the most similar article which fits: it must be near to the first article
 * of it, or the cluster would drift from text to text, and tell of the same. `article` is its number once it has one;
 * later ones than that are for them to find.
 */
export function clusterFor(
  vault: Vault,
  { text, signature }: { readonly text: string; readonly signature: Uint8Array },
  article: number | null,
): Place | null {
  const { clusters, articles } = vault.tables
  const apart = article === null ? new Set<number>() : clusters.apartFrom(article)
  const known = new Set<number>()
  let own: Particulars | null = null
  for (const near of nearTexts(vault, signature)) {
    if (near.similarity < nearThreshold || known.size >= mostLookedAt) return null
    const first = clusters.firstOf(near.article) ?? near.article
    if (near.article === article || known.has(first) || (article !== null && first > article)) continue
    known.add(first)
    const similarity = similarityBetween(vault, signature, first)
    if (similarity < nearThreshold || hasAny(vault, first, apart)) continue
    own ??= particularsOf(text)
    if (!isAnotherStory(own, particularsOf(articles.text(first)))) return { first, similarity }
  }
  return null
}

/** Whether one of these articles is in the cluster of a first one. */
const hasAny = (vault: ReadableVault, first: number, articles: ReadonlySet<number>): boolean =>
  articles.size > 0 && membersOf(vault, first).some(member => articles.has(member))

/** How similar a text is to that of an article; 0 where one of them is too short or not signed. */
export function similarityBetween({ tables }: ReadableVault, signature: Uint8Array, article: number): number {
  const other = tables.clusters.signature(article)
  return other === null ? 0 : similarityOf(signature, other)
}

/** Every article of the cluster an article belongs to, itself among them, the first one first. */
export function membersOf({ tables }: ReadableVault, article: number): number[] {
  const first = tables.clusters.firstOf(article) ?? article
  return [first, ...tables.clusters.copiesOf(first).map(copy => copy.article)]
}

export function join(writer: Writer, article: number, { first, similarity }: Place): void {
  writer.insert('near_duplicates', { article_id: article, first_id: first, similarity })
}

/** Takes an article out of its cluster. When it was the first one, the others gather around those who come next. */
export function leave(vault: Vault, writer: Writer, article: number): void {
  const { clusters } = vault.tables
  if (clusters.firstOf(article) !== null) {
    writer.remove('near_duplicates', { article_id: article })
    return
  }
  const copies = clusters.copiesOf(article)
  for (const copy of copies) writer.remove('near_duplicates', { article_id: copy.article })
  const firsts: number[] = []
  for (const copy of copies) {
    const place = placeAmong(vault, copy.article, copy.similarity, firsts)
    if (place === null) firsts.push(copy.article)
    else join(writer, copy.article, place)
  }
}

/** The first of these that an article is near to; an article that was no nearer before was put there by a person. */
function placeAmong(vault: Vault, article: number, before: number, firsts: readonly number[]): Place | null {
  const signature = vault.tables.clusters.signature(article) ?? new Uint8Array(0)
  const apart = vault.tables.clusters.apartFrom(article)
  for (const first of firsts) {
    const similarity = similarityBetween(vault, signature, first)
    const isNear = similarity >= nearThreshold || before < nearThreshold
    if (isNear && !hasAny(vault, first, apart)) return { first, similarity }
  }
  return null
}
