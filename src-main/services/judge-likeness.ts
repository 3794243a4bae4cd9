// What an analyst says about articles that are nearly the same; remembered, so that no import says otherwise again.
import type { ArticleDetail } from '../contract/index.ts'
import { type ArticleId, articleId } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { record } from '../vault/record.ts'
import type { ReadableVault, Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { join, leave, membersOf, similarityBetween } from './clusters.ts'
import { type Desk, deedOf } from './desk.ts'
import { getArticle } from './read-articles.ts'
import { existing } from './read-clusters.ts'

/** Says that an article is not the same as another, or as all others of its cluster; it leaves the cluster. */
export function notTheSame(desk: Desk, id: ArticleId, other: ArticleId | undefined): ArticleDetail {
  const vault = desk.session.vault()
  const article = existing(vault, id)
  const others = other === undefined ? othersOf(vault, id, article) : [existing(vault, other)]
  refuseItself(id, others.includes(article))
  const deed = deedOf(desk, 'not-same')
  record(vault, deed, writer => {
    const members = membersOf(vault, article)
    if (others.some(one => members.includes(one))) leave(vault, writer, article)
    const known = vault.tables.clusters.apartFrom(article)
    for (const one of others) if (!known.has(one)) writer.insert('different_articles', pairOf(article, one))
    const label = `Said that ${id} is not the same as ${others.map(articleId).join(', ')}`
    return { label, subject: id, value: null }
  })
  return getArticle(vault, id)
}

function othersOf(vault: ReadableVault, id: ArticleId, article: number): number[] {
  const others = membersOf(vault, article).filter(member => member !== article)
  if (others.length > 0) return others
  throw new ProblemError('invalid-input', `${id} is nearly the same as no other article.`)
}

/** Says that an article is the same as another after all; it joins the cluster of that one. */
export function theSame(desk: Desk, id: ArticleId, other: ArticleId): ArticleDetail {
  const vault = desk.session.vault()
  const [article, target] = [existing(vault, id), existing(vault, other)]
  refuseItself(id, article === target)
  const deed = deedOf(desk, 'same')
  record(vault, deed, writer => {
    const apart = vault.tables.clusters.apartFrom(article)
    const members = membersOf(vault, target)
    for (const member of members)
      if (apart.has(member)) writer.remove('different_articles', pairOf(article, member))
    if (!members.includes(article)) moveTo(vault, writer, article, target)
    settle(vault, writer, article, target)
    return { label: `Said that ${id} is the same as ${other}`, subject: id, value: null }
  })
  return getArticle(vault, id)
}

/** Remembers that a person looked: whichever of the two the other is a copy of, it is asked about no more. */
function settle(vault: Vault, writer: Writer, article: number, target: number): void {
  const { clusters, review } = vault.tables
  const first = clusters.firstOf(article)
  const [copy, of] = first === null ? [target, article] : [article, first]
  if (!review.settled(copy).has(of)) writer.insert('settled_duplicates', { article_id: copy, first_id: of })
}

/** Of two articles in no cluster the earlier one is the first. */
function moveTo(vault: Vault, writer: Writer, article: number, target: number): void {
  leave(vault, writer, article)
  const [first = target, ...copies] = membersOf(vault, target)
  const isLater = copies.length === 0 && first > article
  const [joining, joined] = isLater ? [first, article] : [article, first]
  const signature = vault.tables.clusters.signature(joining) ?? new Uint8Array(0)
  join(writer, joining, { first: joined, similarity: similarityBetween(vault, signature, joined) })
}

const pairOf = (a: number, b: number) => ({ article_id: Math.min(a, b), other_id: Math.max(a, b) })

function refuseItself(id: ArticleId, isItself: boolean): void {
  if (isItself) throw new ProblemError('invalid-input', `Name another article than ${id} itself.`)
}
