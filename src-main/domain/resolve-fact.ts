import { reasonFor, standing } from './authority.ts'
import type { ClaimRelation, ResolvedFact, ResolvedValue, ReviewState } from './breach.ts'
import { analyst, type Claim } from './claim.ts'
import { type FactDefinition, facts } from './facts.ts'
import { type ClaimId, numberOf } from './ids.ts'
import { contradicts, isOutgrownBy, type JudgedGroup, judgeGroups, shownOf } from './judged-groups.ts'
import type { Reason } from './reason.ts'
import { firstTold, type SourceOf, saidOnce } from './sources.ts'
import type { Decision, Verdict } from './verdict.ts'
import { type InForce, inForce } from './verdict.ts'

type Override = Extract<Decision, { kind: 'override' }>

/** What is known about the articles behind the claims. */
export interface Sources {
  /** The date of a claim's article; null when unknown. */
  publishedOn(claim: Claim): string | null
  /** Articles of one source count once. */
  readonly sourceOf: SourceOf
}

/** A fact, resolved, with the values that were weighed. */
export interface WeighedFact {
  readonly resolved: ResolvedFact
  /** What is said, the strongest value first; `isOutgrown` where a later, higher count has taken its place. */
  readonly groups: readonly (JudgedGroup & { readonly isOutgrown: boolean })[]
}

const asValue = ({ value, qualifier, source, claimId }: Claim): ResolvedValue => ({
  value,
  qualifier,
  source,
  claimId,
})

const inTextOrder = (a: Claim, b: Claim) =>
  numberOf(a.articleId) - numberOf(b.articleId) ||
  a.evidence.start - b.evidence.start ||
  a.claimId - b.claimId

/** The claim accepted last among these. */
const acceptedOf = (claims: readonly Claim[], accepted: readonly ClaimId[]): Claim | undefined => {
  const id = accepted.findLast(one => claims.some(({ claimId }) => claimId === one))
  return claims.find(({ claimId }) => claimId === id)
}

/** The claims shown: what was accepted last, else the strongest value that was not outgrown, or every value. */
function choose(fact: FactDefinition, groups: WeighedFact['groups'], { accepted }: InForce): Claim[] {
  const live = groups.filter(group => group.live.length > 0)
  if (fact.cardinality === 'many')
    return live.map(group => acceptedOf(group.live, accepted) ?? shownOf(group)).sort(inTextOrder)
  const known = live.filter(group => !fact.saysNothing(shownOf(group).value))
  const best = known.find(group => !group.isOutgrown) ?? live[0]
  const chosen =
    acceptedOf(
      live.flatMap(group => group.live),
      accepted,
    ) ??
    (best && shownOf(best))
  return chosen === undefined ? [] : [chosen]
}

/**
 * Decides one fact of a breach: the analyst's verdict if there is one, else the most authoritative value (every
 * different value where the fact has many), with the reason and each claim's relation to the outcome.
 * `verdicts` are those of this fact, oldest first.
 */
export function resolveFact(
  fact: FactDefinition,
  told: readonly Claim[],
  verdicts: readonly Verdict[],
  { publishedOn, sourceOf }: Sources,
): WeighedFact {
  // What comes of it must not hang on the order in which somebody asks for the claims.
  const claims = [...told].sort((a, b) => a.claimId - b.claimId)
  const decided = inForce(verdicts)
  const { accepted, rejected, override } = decided
  const judged = judgeGroups(fact, claims, rejected, publishedOn, sourceOf)
  const groups = judged.map(group => ({
    ...group,
    isOutgrown: judged.some(other => isOutgrownBy(fact, group, other)),
  }))
  const chosen = choose(fact, groups, decided)
  const values = override === null ? chosen.map(asValue) : ownValues(override)
  const inUse = new Set(values.map(value => value.claimId))
  const groupInUse = groups.find(group => group.live.some(({ claimId }) => inUse.has(claimId)))

  const relationIn = (group: WeighedFact['groups'][number], claim: Claim): ClaimRelation => {
    if (rejected.has(claim.claimId)) return 'rejected'
    if (inUse.has(claim.claimId)) return 'in-use'
    if (group === groupInUse || fact.saysNothing(claim.value)) return 'agrees'
    if (values.some(value => fact.isFormOf(claim, value))) return 'agrees'
    if (fact.cardinality === 'many' && override === null) return 'agrees'
    return group.isOutgrown && (groupInUse === undefined || !contradicts(fact, group, groupInUse))
      ? 'outgrown'
      : 'differs'
  }
  const related = groups.flatMap(group =>
    [...group.live, ...group.claims.filter(({ claimId }) => rejected.has(claimId))].map(claim => ({
      ...claim,
      relation: relationIn(group, claim),
    })),
  )
  const isAccepted = chosen.length > 0 && chosen.every(({ claimId }) => accepted.includes(claimId))
  const isContested = related.some(({ relation }) => relation === 'differs')
  const resolved = {
    factId: fact.id,
    values,
    reason: reasonOf(fact, decided, isAccepted, chosen, claims, groups, { publishedOn, sourceOf }),
    state: stateOf(fact, override !== null, isAccepted, isContested),
    claims: related.sort((a, b) => Number(b.relation === 'in-use') - Number(a.relation === 'in-use')),
    override: override === null ? null : { reason: override.reason, decidedAt: override.decidedAt },
  }
  return { resolved, groups }
}

function ownValues(override: Override): ResolvedValue[] {
  const values = Array.isArray(override.value) ? override.value : [override.value]
  const { qualifier = null, source = null } = override
  return values.map(value => ({ value, qualifier, source, claimId: null }))
}

function stateOf(
  fact: FactDefinition,
  isOverridden: boolean,
  isAccepted: boolean,
  isContested: boolean,
): ReviewState {
  if (isOverridden) return 'overridden'
  if (isAccepted) return 'accepted'
  return fact.cardinality === 'one' && isContested ? 'conflict' : 'unreviewed'
}

function reasonOf(
  fact: FactDefinition,
  { override, rejected }: InForce,
  isAccepted: boolean,
  chosen: readonly Claim[],
  claims: readonly Claim[],
  groups: WeighedFact['groups'],
  { publishedOn, sourceOf }: Sources,
): Reason {
  if (override !== null) return { kind: 'decided', because: override.reason }
  const [first] = chosen
  if (first === undefined) return { kind: claims.length === 0 ? 'not-stated' : 'all-rejected' }
  if (isAccepted && chosen.every(({ foundBy }) => foundBy === analyst))
    return { kind: 'added', articleId: first.articleId }
  if (isAccepted) return { kind: 'accepted' }
  if (fact.cardinality === 'many') return { kind: 'listed', values: chosen.length }

  const toldOn = firstTold(claims, publishedOn, sourceOf)
  const said = saidOnce(
    claims.filter(({ claimId }) => !rejected.has(claimId)),
    sourceOf,
  ).filter(claim => !fact.isSame(claim.value, first.value) && !fact.saysNothing(claim.value))
  const own = groups.find(({ live }) => live.includes(first))
  const outgrown = groups.filter(group => group.isOutgrown).flatMap(({ live }) => live)
  const rivals = said.filter(claim => own?.live.includes(claim) !== true && !outgrown.includes(claim))
  if (own !== undefined && rivals.length > 0) {
    // A value weighs what the strongest of its claims weighs, whichever of them is shown.
    const rank = (claim: Claim) => (claim === first ? own.standing : standing(claim))
    return reasonFor(first, rivals, { publishedOn: toldOn, rank })
  }
  const [before] = said
    .filter(claim => outgrown.includes(claim))
    .sort((a, b) => Number(b.value) - Number(a.value))
  if (before !== undefined)
    return {
      kind: 'grown',
      statement: { source: first.source, qualifier: first.qualifier },
      from: before.value,
    }
  return reasonFor(first, said, { publishedOn: toldOn, precision: fact.precision })
}

/** Every fact of the catalogue for one breach, in catalogue order. */
export function resolveBreach(
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
  sources: Sources,
): WeighedFact[] {
  return facts.map(fact =>
    resolveFact(
      fact,
      claims.filter(claim => claim.factId === fact.id),
      verdicts.filter(verdict => verdict.factId === fact.id),
      sources,
    ),
  )
}
