// The breaches an article tells of, each put to the one it is about, known or new.
import type { FoundBreach, ReadArticle } from '../domain/article.ts'
import { likenessOf } from '../domain/like-breaches.ts'
import type { Likeness } from '../domain/likeness.ts'
import { claimRow } from '../vault/tables/claims.ts'
import type { Place } from '../vault/tables/clusters.ts'
import type { Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { contradictEachOther } from './exclusive-tags.ts'
import { type Match, matchesOf, type SharedTexts } from './match-breach.ts'
import { isTouched, mergeInto } from './regroup.ts'
import { suggest, toldTogether } from './suggestions.ts'
import { namesToStore, storedTellings, tellingOf } from './tellings.ts'

interface Placing {
  readonly article: Pick<ReadArticle, 'title' | 'publishedOn' | 'breaches'>
  readonly number: number
  /** The cluster of near-duplicates it belongs to. */
  readonly cluster: Place | null
  readonly at: string
}

/** Where what an article tells went. */
interface Placed {
  /** The numbers of its breaches, in the order of the article. */
  readonly breaches: readonly number[]
  /** Breaches that it showed to be a part of another. */
  readonly merged: readonly { readonly from: number; readonly into: number }[]
}

/** Stores what an article tells of each breach. */
export function placeBreaches(vault: Vault, writer: Writer, placing: Placing): Placed {
  const { article, number } = placing
  const shared = article.breaches.length === 1 ? sharedTexts(vault, placing.cluster) : new Map()
  const seen = { title: article.title, publishedOn: article.publishedOn?.value ?? null }
  const told = article.breaches.map((found, position) => ({
    found,
    position,
    matches: matchesOf(vault, tellingOf(found, seen), shared),
  }))
  // Two breaches told of in one article are two: of those that fit one, the one that fits it best joins it.
  const taken = new Set(vault.tables.breaches.ofArticle(number))
  const merged: Placed['merged'][number][] = []
  const placed = new Map<number, number>()
  const score = ({ matches }: { readonly matches: readonly Match[] }) => matches[0]?.likeness.score ?? 0
  for (const { found, position, matches } of [...told].sort((a, b) => score(b) - score(a))) {
    const free = stillThere(vault, matches).filter(({ breach }) => !taken.has(breach))
    const [best] = free
    const joins = best?.likeness.judgement === 'same' ? best : null
    const breach = joins?.breach ?? writer.insert('breaches', { made_at: placing.at })
    link(writer, number, breach, joins?.likeness ?? null)
    tell(writer, number, breach, found)
    const others = free.filter(match => match !== joins)
    const bridge = joinBridged(vault, writer, breach, joins === null ? [] : others)
    suggest(vault, writer, bridge.into, joins === null ? others : bridge.left)
    merged.push(...bridge.merged)
    taken.add(bridge.into)
    placed.set(position, bridge.into)
  }
  return { breaches: told.flatMap(({ position }) => placed.get(position) ?? []), merged }
}

/** The matches by what they are now: another breach of the same article may have brought two of them together. */
function stillThere({ tables }: Vault, matches: readonly Match[]): Match[] {
  const now = matches.map(match => ({ ...match, breach: tables.grouping.resolve(match.breach) }))
  return now.filter(({ breach }, at) => now.findIndex(match => match.breach === breach) === at)
}

/**
 * An article may be the first to show that two breaches are one: what order they come in must not matter. Those that
 * no person has touched are merged, when they fit each other as well as the article fits both; the others are asked
 * about.
 */
function joinBridged(vault: Vault, writer: Writer, breach: number, others: readonly Match[]) {
  const left: Match[] = []
  const merged: Placed['merged'][number][] = []
  let into = breach
  for (const match of others) {
    const pair = isOne(vault, into, match) ? untouchedFirst(vault, into, match.breach) : null
    if (pair === null) {
      left.push(match)
      continue
    }
    mergeInto(vault, writer, pair.from, pair.into)
    merged.push(pair)
    into = pair.into
  }
  return { left, merged, into }
}

/** Which of two breaches becomes a part of the other: the later one, unless a person has touched only that. */
function untouchedFirst(vault: Vault, a: number, b: number): { from: number; into: number } | null {
  const [earlier, later] = [Math.min(a, b), Math.max(a, b)]
  if (!isTouched(vault, later)) return { from: later, into: earlier }
  return isTouched(vault, earlier) ? null : { from: earlier, into: later }
}

function isOne(vault: Vault, breach: number, { breach: other, likeness }: Match): boolean {
  const isDecided = vault.tables.grouping.differentFrom(breach).has(other)
  if (likeness.judgement !== 'same' || isDecided || toldTogether(vault, breach, other)) return false
  if (contradictEachOther(vault, breach, other)) return false
  const [one, another] = storedTellings(vault, [breach, other])
  return one !== undefined && another !== undefined && likenessOf(one, another).judgement === 'same'
}

/** The breach of the text that this one is nearly the same as, if it tells of one alone. */
function sharedTexts({ tables }: Vault, cluster: Place | null): SharedTexts {
  if (cluster === null) return new Map()
  const breaches = tables.breaches.ofArticle(cluster.first)
  return new Map(breaches.length === 1 ? breaches.map(breach => [breach, cluster.similarity]) : [])
}

function link(writer: Writer, article: number, breach: number, likeness: Likeness | null): void {
  writer.insert('article_breaches', {
    article_id: article,
    breach_id: breach,
    score: likeness?.score ?? null,
    reasons: likeness === null ? null : JSON.stringify(likeness.reasons),
  })
}

function tell(writer: Writer, article: number, breach: number, found: FoundBreach): void {
  for (const claim of found.claims) writer.insert('claims', claimRow(article, breach, claim))
  for (const row of namesToStore(article, breach, found)) writer.insert('told_names', row)
}
