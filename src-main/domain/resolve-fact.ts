import { byAuthority, reasonFor } from './authority.ts'
import type { ClaimRelation, ResolvedFact, ResolvedValue, ReviewState } from './breach.ts'
import type { Claim } from './claim.ts'
import { type FactDefinition, facts } from './facts.ts'
import { isRoundingOf } from './figure.ts'
import { agree } from './partial-date.ts'
import { eachArticle, firstTold, type SourceOf, saidOnce } from './sources.ts'
import type { Decision, Verdict } from './verdict.ts'

type Accept = Extract<Decision, { kind: 'accept' | 'reject' }>
type Override = Extract<Decision, { kind: 'override' }>

/** The verdicts in force on one fact: later ones replace earlier ones. */
interface InForce {
  readonly accepted: ReadonlySet<number>
  readonly rejected: ReadonlySet<number>
  readonly override: (Override & { decidedAt: string }) | null
}

function inForce(verdicts: readonly Verdict[]): InForce {
  const byClaim = new Map<number, Accept['kind']>()
  let override: InForce['override'] = null
  for (const { decision, decidedAt } of verdicts) {
    if (decision.kind === 'override') override = { ...decision, decidedAt }
    else {
      byClaim.set(decision.claimId, decision.kind)
      if (decision.kind === 'accept') override = null
    }
  }
  const withKind = (kind: Accept['kind']) =>
    new Set([...byClaim].filter(([, k]) => k === kind).map(([id]) => id))
  return { accepted: withKind('accept'), rejected: withKind('reject'), override }
}

/** True when the claim says the same as `value`, or the same less precisely. */
function supports(fact: FactDefinition, claim: Claim, value: ResolvedValue['value']): boolean {
  if (fact.isSame(claim.value, value)) return true
  if (fact.control === 'count') return isRoundingOf(Number(claim.value), claim.qualifier, Number(value))
  if (fact.control === 'date') return agree(String(claim.value), String(value))
  return false
}

const asValue = (claim: Claim): ResolvedValue => ({
  value: claim.value,
  qualifier: claim.qualifier,
  source: claim.source,
  claimId: claim.claimId,
})

/** Accepted claims first; among the rest the order of authority. */
function choose(fact: FactDefinition, ordered: readonly Claim[], accepted: ReadonlySet<number>): Claim[] {
  const preferred = [...ordered].sort(
    (a, b) => Number(accepted.has(b.claimId)) - Number(accepted.has(a.claimId)),
  )
  if (fact.cardinality === 'one') return preferred.slice(0, 1)
  const chosen: Claim[] = []
  for (const claim of preferred)
    if (!chosen.some(other => fact.isSame(other.value, claim.value))) chosen.push(claim)
  return chosen.sort((a, b) => a.articleId.localeCompare(b.articleId) || a.evidence.start - b.evidence.start)
}

/**
 * Decides one fact of a breach: the analyst's verdict if there is one, else the most authoritative claim (every
 * different value where the fact has many), with the reason in words and each claim's relation to the outcome.
 * `verdicts` are those of this fact, oldest first; `publishedOn` gives the date of a claim's article. Articles of one
 * source count once.
 */
export function resolveFact(
  fact: FactDefinition,
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
  publishedOn: (claim: Claim) => string | null,
  sourceOf: SourceOf = eachArticle,
): ResolvedFact {
  const { accepted, rejected, override } = inForce(verdicts)
  const ordered = [...claims].sort(byAuthority(firstTold(claims, publishedOn, sourceOf)))
  const standing = ordered.filter(claim => !rejected.has(claim.claimId))
  const chosen = choose(fact, standing, accepted)
  const values = override === null ? chosen.map(asValue) : ownValues(override)
  const inUse = new Set(values.map(value => value.claimId))

  const relation = (claim: Claim): ClaimRelation => {
    if (rejected.has(claim.claimId)) return 'rejected'
    if (inUse.has(claim.claimId)) return 'in-use'
    return values.some(({ value }) => supports(fact, claim, value)) ? 'agrees' : 'differs'
  }
  const related = ordered.map(claim => ({ ...claim, relation: relation(claim) }))
  const rivals = related.filter(claim => claim.relation === 'differs')
  const isAccepted = chosen.length > 0 && chosen.every(claim => accepted.has(claim.claimId))

  return {
    factId: fact.id,
    values,
    reason: reason(fact, override, isAccepted, chosen, saidOnce(standing, sourceOf)),
    state: stateOf(fact, override !== null, isAccepted, rivals),
    claims: related,
    override: override === null ? null : { reason: override.reason, decidedAt: override.decidedAt },
  }
}

function ownValues(override: Override): ResolvedValue[] {
  const values = Array.isArray(override.value) ? override.value : [override.value]
  return values.map(value => ({ value, qualifier: null, source: null, claimId: null }))
}

function stateOf(
  fact: FactDefinition,
  isOverridden: boolean,
  isAccepted: boolean,
  rivals: readonly Claim[],
): ReviewState {
  if (isOverridden) return 'overridden'
  if (isAccepted) return 'accepted'
  return fact.cardinality === 'one' && rivals.length > 0 ? 'conflict' : 'unreviewed'
}

function reason(
  fact: FactDefinition,
  override: Override | null,
  isAccepted: boolean,
  chosen: readonly Claim[],
  standing: readonly Claim[],
): string {
  if (override !== null) return `You decided: ${override.reason}`
  const [first] = chosen
  if (first === undefined) return 'Not stated.'
  if (isAccepted) return 'You accepted it.'
  if (fact.cardinality === 'many')
    return chosen.length === 1 ? 'Stated once.' : `${chosen.length} values stated.`
  const others = standing.filter(claim => !fact.isSame(claim.value, first.value))
  return reasonFor(first, others)
}

/** Every fact of the catalogue for one breach, in catalogue order. */
export function resolveBreach(
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
  publishedOn: (claim: Claim) => string | null,
  sourceOf: SourceOf = eachArticle,
): ResolvedFact[] {
  return facts.map(fact =>
    resolveFact(
      fact,
      claims.filter(claim => claim.factId === fact.id),
      verdicts.filter(verdict => verdict.factId === fact.id),
      publishedOn,
      sourceOf,
    ),
  )
}
