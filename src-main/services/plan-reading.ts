// What a new reading of an article would change, worked out before anything is written.
import { createHash } from 'node:crypto'
import { findAnchor } from '../domain/anchor.ts'
import type { FoundBreach, ReadArticle } from '../domain/article.ts'
import { analyst, type Span } from '../domain/claim.ts'
import { engineVersion } from '../domain/engine-version.ts'
import { numberOf } from '../domain/ids.ts'
import { type KnownClaim, likeness, type Pairing, pairClaims } from '../domain/pair-claims.ts'
import type { BreachFate } from '../domain/reextraction.ts'
import type { ArticleRow, HighlightRow } from '../vault/tables/rows.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { isTouched } from './regroup.ts'

/** What becomes of one breach in the article. */
export interface BreachPlan extends Pairing {
  readonly fate: BreachFate
  /** Null for a breach that is added. */
  readonly breach: number | null
  /** What the new reading tells of it; null where it tells nothing. */
  readonly found: FoundBreach | null
}

/** What becomes of an article. */
export interface ReadingPlan {
  readonly article: number
  readonly row: ArticleRow
  /** The columns of its row that differ. */
  readonly changed: Partial<ArticleRow>
  /** Null when its text stays as it is. */
  readonly text: string | null
  readonly read: ReadArticle
  readonly breaches: readonly BreachPlan[]
  readonly highlights: readonly HighlightPlan[]
}

/** A highlight with its place in the new text; null when its quote is there no longer. */
export interface HighlightPlan {
  readonly highlight: HighlightRow
  readonly anchor: Span | null
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Compares a new reading with what the vault holds of the article. */
export function planReading(vault: ReadableVault, row: ArticleRow, read: ReadArticle): ReadingPlan {
  const article = row.article_id
  const before = vault.tables.articles.text(article)
  return {
    article,
    row,
    changed: changedColumns(row, read),
    text: before === read.text ? null : read.text,
    read,
    breaches: breachPlans(vault, article, before, read),
    highlights: before === read.text ? [] : highlightPlans(vault, article, before, read.text),
  }
}

function highlightPlans(
  { tables }: ReadableVault,
  article: number,
  before: string,
  now: string,
): HighlightPlan[] {
  return tables.highlights.ofArticle(article).map(highlight => {
    const { start_offset: start, end_offset: end, quote, lost_at } = highlight
    return { highlight, anchor: findAnchor({ start, end, quote }, lost_at === null ? before : '', now) }
  })
}

function changedColumns(row: ArticleRow, read: ReadArticle): Partial<ArticleRow> {
  const now: Partial<ArticleRow> = {
    title: read.title,
    byline: read.byline,
    outlet: read.outlet,
    canonical_url: read.canonicalUrl,
    published_on: read.publishedOn?.value ?? null,
    published_origin: read.publishedOn?.origin ?? null,
    published_evidence: JSON.stringify(read.publishedOn?.evidence ?? null),
    lang: read.lang,
    variety: read.variety,
    is_breach: read.breaches.length > 0 ? 1 : 0,
    reader: read.reader,
    media_type: read.mediaType,
    charset: read.charset,
    text_sha256: sha256(read.text),
    origins: JSON.stringify(read.origins),
    engine_version: engineVersion,
  }
  const differing = Object.entries(now).filter(([column, value]) => row[column as keyof ArticleRow] !== value)
  return Object.fromEntries(differing)
}

function breachPlans(vault: ReadableVault, article: number, before: string, read: ReadArticle): BreachPlan[] {
  const known = knownClaims(vault, article, before, read.text)
  const open = new Set(vault.tables.breaches.ofArticle(article))
  const left = new Set(read.breaches)
  const plans: BreachPlan[] = []
  const pair = (breach: number, found: FoundBreach) => {
    plans.push({ fate: 'same', breach, found, ...pairClaims(known.get(breach) ?? [], found.claims) })
    open.delete(breach)
    left.delete(found)
  }
  const byLikeness = [...open]
    .flatMap(breach =>
      read.breaches.map(found => ({ breach, found, alike: likeness(known.get(breach) ?? [], found.claims) })),
    )
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike)
  for (const { breach, found } of byLikeness) if (open.has(breach) && left.has(found)) pair(breach, found)
  for (const rest of open) {
    const whole = plans.find(plan => isSplitOff(vault, rest, plan))
    if (whole === undefined) continue
    plans.splice(plans.indexOf(whole), 1, ...splitPlans(whole, rest, known.get(rest) ?? []))
    open.delete(rest)
  }
  const [[breach, ...others], [found, ...more]] = [[...open], [...left]]
  // One of each left over: the article tells of the same breach in other words.
  if (breach !== undefined && found !== undefined && others.length + more.length === 0) pair(breach, found)
  for (const rest of open) plans.push(withoutFound(vault, article, rest, known.get(rest) ?? []))
  for (const found of left)
    plans.push({ fate: 'added', breach: null, found, pairs: [], gone: [], fresh: found.claims })
  return plans
}

/** Whether a person said that a breach is not the one of a plan: then what an article tells as one stays split. */
const isSplitOff = ({ tables }: ReadableVault, breach: number, plan: BreachPlan): boolean =>
  plan.breach !== null && plan.found !== null && tables.grouping.differentFrom(breach).has(plan.breach)

/** What was split off a breach keeps what it has; the rest stays with the breach. */
function splitPlans(whole: BreachPlan, breach: number, known: readonly KnownClaim[]): BreachPlan[] {
  const { fresh, ...own } = pairClaims(known, whole.fresh)
  return [
    { ...whole, fresh },
    { fate: 'same', breach, found: null, ...own, fresh: [] },
  ]
}

/** The claims of an article by breach, each with its place in the new text. */
function knownClaims(
  { tables }: ReadableVault,
  article: number,
  before: string,
  now: string,
): Map<number, KnownClaim[]> {
  const known = new Map<number, KnownClaim[]>()
  for (const claim of tables.claims.ofArticle(article)) {
    const breach = numberOf(claim.breachId)
    const isDecided = tables.verdicts.ofClaim(claim.claimId).length > 0
    const anchor = findAnchor(claim.evidence, claim.isLost ? '' : before, now)
    known.set(breach, [...(known.get(breach) ?? []), { claim, isDecided, anchor }])
  }
  return known
}

/** True for a claim that stays whatever the rules find: an analyst added it, or decided about it. */
export const isKept = ({ claim, isDecided }: KnownClaim): boolean => isDecided || claim.foundBy === analyst

/** Whether a person put the article there: nothing that was read in it is about the breach. */
const isPutByHand = (
  { tables }: ReadableVault,
  article: number,
  breach: number,
  known: readonly KnownClaim[],
): boolean => known.length === 0 && tables.toldNames.ofTelling(article, breach).length === 0

/** A breach the article tells of no longer. It keeps its article while anything of an analyst's would be lost with it. */
function withoutFound(
  vault: ReadableVault,
  article: number,
  breach: number,
  known: readonly KnownClaim[],
): BreachPlan {
  const plan = { breach, found: null, pairs: [], gone: known, fresh: [] }
  if (known.some(isKept) || isPutByHand(vault, article, breach, known)) return { ...plan, fate: 'same' }
  const others = vault.tables.articles.ofBreach(breach).filter(one => numberOf(one.articleId) !== article)
  if (others.length > 0) return { ...plan, fate: 'left' }
  const { grouping } = vault.tables
  const isNamed = grouping.mergedInto(breach).length + grouping.differentFrom(breach).size > 0
  const isNeeded = isNamed || isTouched(vault, breach)
  return { ...plan, fate: isNeeded ? 'same' : 'gone' }
}
