// Looking up texts by what they are near to, and signing those that came before there were signatures.
import { similarityOf } from '../domain/text-signature.ts'
import { recorderOf } from './record.ts'
import type { Vault } from './vault.ts'

/** An article with how much of its text is the same as the one asked about. */
export interface NearText {
  readonly article: number
  readonly similarity: number
}

/** The articles a text may be near to, the most similar first. */
export function nearTexts(vault: Vault, signature: Uint8Array): NearText[] {
  const { clusters } = vault.tables
  return recorderOf(vault)
    .rows.near.candidates(signature)
    .map(article => {
      const other = clusters.signature(article)
      return { article, similarity: other === null ? 0 : similarityOf(signature, other) }
    })
    .sort((a, b) => b.similarity - a.similarity || a.article - b.article)
}

/** A text that got its signature. */
export interface SignedText {
  readonly article: number
  readonly signature: Uint8Array
}

/** Keeps signatures of texts that had none. No edit: what is derived from a text is no part of the history. */
export function keepSignatures(vault: Vault, texts: readonly SignedText[]): void {
  const { db, rows, transaction } = recorderOf(vault)
  const keep = db.prepare(
    'UPDATE article_texts SET signature = @signature WHERE article_id = @article AND signature IS NULL',
  )
  transaction('normal', () => {
    for (const { article, signature } of texts)
      if (keep.run({ article, signature }).changes > 0) rows.near.add(article, signature)
  })
}
