// Writes a plan for an article: one edit, with everything it takes to undo it.
import { isDeepStrictEqual } from 'node:util'
import type { Claim } from '../domain/claim.ts'
import { articleId, breachId } from '../domain/ids.ts'
import {
  type ArticleDifference,
  type BreachDifference,
  type ClaimFate,
  isSameReading,
} from '../domain/reextraction.ts'
import { type Deed, record } from '../vault/record.ts'
import { claimRow } from '../vault/tables/claims.ts'
import type { ToldNameRow } from '../vault/tables/rows.ts'
import type { Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { placeBreaches } from './place-breaches.ts'
import { type BreachPlan, type HighlightPlan, isKept, type ReadingPlan } from './plan-reading.ts'
import { differenceOf, rewritten } from './reading-difference.ts'
import { removeIfEmpty } from './regroup.ts'
import { renewCluster } from './renew-cluster.ts'
import { refuseLooseQuotes } from './save-article.ts'
import { namesToStore } from './tellings.ts'

/** Makes an article what its new reading says, and tells what that changed. */
export function applyReading(vault: Vault, plan: ReadingPlan, deed: Deed): ArticleDifference {
  refuseLooseQuotes(plan.read)
  const difference = differenceOf(vault, plan)
  return record(vault, deed, writer => {
    applyArticle(writer, vault, plan)
    if (plan.text !== null) renewCluster(vault, writer, plan.article)
    for (const highlight of plan.highlights) applyHighlight(writer, highlight, deed.at)
    for (const breach of plan.breaches) applyBreach(writer, vault, plan.article, breach, deed.at)
    const placed = placeAdded(writer, vault, plan, deed.at)
    const id = articleId(plan.article)
    const value = { ...difference, breaches: withIds(difference.breaches, placed) }
    return { label: `Read ${id} again: ${inWords(difference)}`, subject: id, value }
  })
}

/** Breaches that are added, in their order, under the ids they were put to. */
function withIds(breaches: readonly BreachDifference[], placed: readonly number[]): BreachDifference[] {
  const left = [...placed]
  return breaches.map(breach => {
    const number = breach.breachId === null ? left.shift() : undefined
    return number === undefined ? breach : { ...breach, breachId: breachId(number) }
  })
}

const fates: Readonly<Record<ClaimFate, string>> = {
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  changed: 'changed',
  kept: 'kept',
  lost: 'without their quotes',
}

function inWords(difference: ArticleDifference): string {
  if (isSameReading(difference)) return 'nothing changed'
  const claims = difference.breaches.flatMap(breach => breach.claims)
  const counts = Object.entries(fates).flatMap(([fate, word]) => {
    const count = claims.filter(claim => claim.fate === fate).length
    return count === 0 ? [] : [`${count} ${word}`]
  })
  if (counts.length === 0)
    return difference.isTextChanged ? 'its text changed' : 'what is known of it changed'
  return `claims: ${counts.join(', ')}`
}

function applyArticle(
  writer: Writer,
  { tables }: Vault,
  { article, changed, text, read }: ReadingPlan,
): void {
  const key = { article_id: article }
  if (Object.keys(changed).length > 0) writer.update('articles', key, changed)
  if (text !== null) writer.update('article_texts', key, { text, signature: Buffer.from(read.signature) })
  const removed = tables.articles.removed(article)
  if (JSON.stringify(removed) !== JSON.stringify(read.removed)) {
    for (const position of removed.keys()) writer.remove('removed_texts', { ...key, position })
    for (const [position, { at, text: taken, reason }] of read.removed.entries())
      writer.insert('removed_texts', { ...key, position, at_offset: at, text: taken, reason })
  }
  const notes = tables.articles.notes(article)
  if (JSON.stringify(notes) !== JSON.stringify(read.notes)) {
    for (const position of notes.keys()) writer.remove('article_notes', { ...key, position })
    for (const [position, note] of read.notes.entries())
      writer.insert('article_notes', { ...key, position, note })
  }
}

function applyBreach(
  writer: Writer,
  vault: Vault,
  article: number,
  { fate, breach, found: told, pairs, gone, fresh }: BreachPlan,
  at: string,
): void {
  if (breach === null) return
  for (const { known, found } of pairs)
    change(writer, known.claim, claimRow(article, breach, rewritten(known, found)))
  for (const known of gone) {
    const { claim, anchor } = known
    if (!isKept(known)) writer.remove('claims', { claim_id: claim.claimId })
    else if (anchor !== null) change(writer, claim, claimRow(article, breach, { ...claim, evidence: anchor }))
    else if (!claim.isLost) writer.update('claims', { claim_id: claim.claimId }, { lost_at: at })
  }
  for (const found of fresh) writer.insert('claims', claimRow(article, breach, found))
  if (told !== null) renewNames(writer, vault, article, breach, namesToStore(article, breach, told))
  if (fate === 'same') return
  renewNames(writer, vault, article, breach, [])
  writer.remove('article_breaches', { article_id: article, breach_id: breach })
  if (fate === 'gone') removeIfEmpty(vault, writer, breach)
}

/** What the article tells of as well is put to the breach it is about, known or new; answers with those. */
function placeAdded(
  writer: Writer,
  vault: Vault,
  { article, read, breaches }: ReadingPlan,
  at: string,
): readonly number[] {
  const added = breaches.flatMap(({ breach, found }) => (breach === null && found !== null ? [found] : []))
  if (added.length === 0) return []
  const telling = { ...read, breaches: added }
  const cluster = vault.tables.clusters.placeOf(article)
  return placeBreaches(vault, writer, { article: telling, number: article, cluster, at }).breaches
}

function applyHighlight(writer: Writer, { highlight, anchor }: HighlightPlan, at: string): void {
  const { highlight_id, lost_at } = highlight
  const now =
    anchor === null
      ? { lost_at: lost_at ?? at }
      : { start_offset: anchor.start, end_offset: anchor.end, quote: anchor.quote, lost_at: null }
  const differs = Object.entries(now).some(
    ([column, value]) => highlight[column as keyof typeof now] !== value,
  )
  if (differs) writer.update('highlights', { highlight_id }, now)
}

/** The names an article gives in what it tells of a breach become these. */
function renewNames(
  writer: Writer,
  { tables }: Vault,
  article: number,
  breach: number,
  names: readonly ToldNameRow[],
): void {
  const left = new Map(names.map(row => [row.name, row]))
  for (const row of tables.toldNames.ofTelling(article, breach)) {
    const { name } = row
    if (isDeepStrictEqual(left.get(name), row)) left.delete(name)
    else writer.remove('told_names', { breach_id: breach, article_id: article, name })
  }
  for (const row of left.values()) writer.insert('told_names', row)
}

/** Writes the columns of a claim that differ. */
function change(writer: Writer, before: Claim, row: ReturnType<typeof claimRow>): void {
  const known = { ...claimRow(row.article_id, row.breach_id, before), lost_at: before.isLost ? '' : null }
  const differing = Object.entries(row).filter(
    ([column, value]) => known[column as keyof typeof row] !== value,
  )
  if (differing.length > 0)
    writer.update('claims', { claim_id: before.claimId }, Object.fromEntries(differing))
}
