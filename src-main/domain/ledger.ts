// The ledger of a fact: everything that is said about it, value by value, with who said it where and when.
import * as z from 'zod'
import { ArticleSummary } from './article.ts'
import { ClaimRelation, ResolvedFact } from './breach.ts'
import { Claim, FactValue } from './claim.ts'
import { factOf } from './facts.ts'
import { ArticleId, BreachId } from './ids.ts'
import { contradicts, shownOf } from './judged-groups.ts'
import { PartialDate } from './partial-date.ts'
import type { Sources, WeighedFact } from './resolve-fact.ts'
import { firstTeller } from './sources.ts'
import { inForce, type Verdict } from './verdict.ts'
import { Qualifier } from './vocabulary.ts'

/** A claim with the article it stands in. */
export const LedgerClaim = z.strictObject({
  ...Claim.shape,
  relation: ClaimRelation,
  article: ArticleSummary.pick({ title: true, outlet: true, fileName: true, publishedOn: true, lang: true }),
  /** The earlier article it only repeats, word for word or nearly so; null for a witness of its own. */
  repeats: ArticleId.nullable(),
  verdict: z.enum(['accept', 'reject']).nullable(),
})
export type LedgerClaim = z.infer<typeof LedgerClaim>

/** How a value stands to the one in use. `beside`: a fact with many values has it too. */
export const GroupRelation = z.enum([...ClaimRelation.options, 'beside'])
export type GroupRelation = z.infer<typeof GroupRelation>

/** One value with everybody who says it, more or less exactly. */
export const LedgerGroup = z.strictObject({
  /** The value as it is shown: of its forms the most exact. */
  value: FactValue,
  qualifier: Qualifier.nullable(),
  relation: GroupRelation,
  /** How many articles of their own say it: copies of one text count once. */
  sources: z.int().nonnegative(),
  /** When it was first told; null when no date is known. */
  toldOn: PartialDate.nullable(),
  /** The places, in the list of groups, of the values that cannot be right as well. */
  contradicts: z.array(z.int().nonnegative()),
  /** The oldest first. */
  claims: z.array(LedgerClaim).min(1),
})
export type LedgerGroup = z.infer<typeof LedgerGroup>

/** Everything that is said about one fact of a breach, and what was decided. */
export const FactLedger = z.strictObject({
  ...ResolvedFact.pick({ factId: true, values: true, reason: true, state: true, override: true }).shape,
  /** The strongest value first. */
  groups: z.array(LedgerGroup),
  /** The places of the values a count grew through, the lowest first and the one in use last; empty without growth. */
  growth: z.array(z.int().nonnegative()),
})
export type FactLedger = z.infer<typeof FactLedger>

/** The ledger of a breach: a fact it says nothing about is left out. */
export const BreachLedger = z.strictObject({
  breachId: BreachId,
  name: z.string(),
  facts: z.array(FactLedger),
})
export type BreachLedger = z.infer<typeof BreachLedger>

/** What the ledger says of a claim's article. */
export type ArticleOf = (claim: Claim) => LedgerClaim['article']

/** Lays open how a fact was resolved. `verdicts` are those of this fact, oldest first. */
export function ledgerOf(
  { resolved, groups }: WeighedFact,
  verdicts: readonly Verdict[],
  sources: Sources,
  articleOf: ArticleOf,
): FactLedger {
  const fact = factOf(resolved.factId)
  const { accepted, rejected } = inForce(verdicts)
  const tellerOf = firstTeller(resolved.claims, sources.publishedOn, sources.sourceOf)

  const asClaim = (claim: ResolvedFact['claims'][number]): LedgerClaim => {
    const first = tellerOf(claim)
    return {
      ...claim,
      article: articleOf(claim),
      repeats: first === claim.articleId ? null : first,
      verdict: accepted.includes(claim.claimId) ? 'accept' : rejected.has(claim.claimId) ? 'reject' : null,
    }
  }
  const date = (claim: LedgerClaim) => claim.article.publishedOn ?? '9999'
  const asGroup = (group: WeighedFact['groups'][number]): LedgerGroup => {
    const ids = new Set(group.claims.map(({ claimId }) => claimId))
    const claims = resolved.claims.filter(({ claimId }) => ids.has(claimId)).map(asClaim)
    const shown = claims.find(({ relation }) => relation === 'in-use') ?? shownOf(group)
    return {
      value: shown.value,
      qualifier: shown.qualifier,
      relation: relationOf(fact.cardinality === 'many', claims),
      sources: new Set(group.live.map(sources.sourceOf)).size,
      toldOn: group.toldOn,
      contradicts: groups.flatMap((other, place) => (contradicts(fact, group, other) ? [place] : [])),
      claims: claims.sort((a, b) => date(a).localeCompare(date(b)) || a.claimId - b.claimId),
    }
  }
  const { factId, values, reason, state, override } = resolved
  const laid = groups.map(asGroup)
  return { factId, values, reason, state, override, groups: laid, growth: growthOf(laid) }
}

function relationOf(isOneOfMany: boolean, claims: readonly LedgerClaim[]): GroupRelation {
  const relations = claims.map(({ relation }) => relation).filter(relation => relation !== 'rejected')
  if (relations.length === 0) return 'rejected'
  if (isOneOfMany && !relations.includes('differs')) return 'beside'
  if (relations.includes('in-use')) return 'in-use'
  if (relations.includes('differs')) return 'differs'
  return relations.includes('outgrown') ? 'outgrown' : 'agrees'
}

/** The steps a count grew through to the value in use, the lowest first: each was outgrown by the next. */
function growthOf(groups: readonly LedgerGroup[]): number[] {
  const inUse = groups.findIndex(({ relation }) => relation === 'in-use')
  const steps = groups.flatMap(({ relation, value }, place) =>
    relation === 'outgrown' ? [{ place, count: Number(value) }] : [],
  )
  const growth = [inUse]
  for (const { place } of steps.sort((a, b) => b.count - a.count))
    if (!groups[place]?.contradicts.some(other => growth.includes(other))) growth.unshift(place)
  return inUse < 0 || growth.length === 1 ? [] : growth
}
