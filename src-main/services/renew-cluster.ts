import { nearThreshold } from '../domain/near-texts.ts'
import { nearTexts } from '../vault/near-texts.ts'
import type { Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { clusterFor, join, similarityBetween } from './clusters.ts'

/**
 * After the text of an article changed: looks anew for what it is nearly the same as, and for what is nearly the same
 * as it. What a person said of them stays.
 */
export function renewCluster(vault: Vault, writer: Writer, article: number): void {
  const { clusters } = vault.tables
  const signature = clusters.signature(article) ?? new Uint8Array(0)
  const copies = clusters.copiesOf(article).map(copy => copy.article)
  const later = nearTexts(vault, signature)
    .filter(near => near.similarity >= nearThreshold && near.article > article)
    .map(near => near.article)
  for (const one of new Set([...copies, article, ...later])) settle(vault, writer, one)
}

/** Puts an article into the cluster it belongs to, unless it stands in one with reason or is the first of one. */
function settle(vault: Vault, writer: Writer, article: number): void {
  const { articles, clusters } = vault.tables
  const signature = clusters.signature(article)
  const place = clusters.placeOf(article)
  if (signature === null) return
  if (place !== null) {
    // Where it was no nearer before, a person put it.
    if (place.similarity < nearThreshold) return
    const similarity = similarityBetween(vault, signature, place.first)
    if (similarity === place.similarity) return
    const key = { article_id: article }
    if (similarity >= nearThreshold) {
      writer.update('near_duplicates', key, { similarity })
      return
    }
    writer.remove('near_duplicates', key)
  } else if (clusters.copiesOf(article).length > 0) return
  const now = clusterFor(vault, { text: articles.text(article), signature }, article)
  if (now !== null) join(writer, article, now)
}
