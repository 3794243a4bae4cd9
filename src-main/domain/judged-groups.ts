// What is said about one fact, weighed: each value with its strongest claim, and how the values stand to each other.
import { byWeight, standing } from './authority.ts'
import type { Claim } from './claim.ts'
import { type ClaimGroup, groupClaims } from './claim-groups.ts'
import type { FactDefinition } from './facts.ts'
import type { ClaimId } from './ids.ts'
import { dayRange } from './partial-date.ts'
import { firstTold, type SourceOf } from './sources.ts'
import type { SourceKind } from './vocabulary.ts'

/** A value of a fact with the claims that say it. */
export interface JudgedGroup extends ClaimGroup {
  /** The claims that are not rejected, strongest first. */
  readonly live: readonly Claim[]
  /** The weight of the strongest; lower is stronger. */
  readonly standing: number
  /** When the value was first told, and when the last source of its own told it; null when nobody knows. */
  readonly toldOn: string | null
  readonly lastToldOn: string | null
}

type DateOf = (claim: Claim) => string | null

/**
 * The claims of one fact, grouped by what they say, the strongest value first and rejected ones last. Of equals the one
 * that comes first among `claims` stays first.
 */
export function judgeGroups(
  fact: FactDefinition,
  claims: readonly Claim[],
  rejected: ReadonlySet<ClaimId>,
  publishedOn: DateOf,
  sourceOf: SourceOf,
): JudgedGroup[] {
  const toldOn = firstTold(claims, publishedOn, sourceOf)
  const order = byWeight({ publishedOn: toldOn, rank: standing })
  const exactFirst = byWeight({ publishedOn: toldOn, precision: fact.precision })
  return groupClaims(fact, claims)
    .map(group => {
      const live = group.claims.filter(({ claimId }) => !rejected.has(claimId))
      const dates = live
        .map(toldOn)
        .filter(date => date !== null)
        .sort()
      return {
        ...group,
        live: live.sort(exactFirst),
        standing: Math.min(...live.map(standing)),
        toldOn: dates[0] ?? null,
        lastToldOn: dates.at(-1) ?? null,
      }
    })
    .sort((a, b) => {
      if (a.live.length === 0 || b.live.length === 0)
        return b.live.length - a.live.length || a.founder.claimId - b.founder.claimId
      return a.standing - b.standing || order(strongest(a, order), strongest(b, order))
    })
}

/** The claim a value stands by, which need not be the one that says it most exactly. */
const strongest = ({ live, founder }: JudgedGroup, order: (a: Claim, b: Claim) => number): Claim =>
  [...live].sort(order)[0] ?? founder

/** The claim shown for a value: of its forms the most exact, except that the attacker's comes last. */
export const shownOf = ({ live, founder }: JudgedGroup): Claim => live[0] ?? founder

const kindRank: Readonly<Record<SourceKind, number>> = { regulator: 0, company: 1, press: 2, threat_actor: 3 }
const loudest = ({ live }: JudgedGroup) => Math.min(...live.map(({ source }) => kindRank[source.kind]))

const isLater = (a: string | null, b: string | null) =>
  a !== null && b !== null && dayRange(a).first > dayRange(b).last

/**
 * True when a count is the earlier state of another: lower, told by nobody any more once that one was known, and by
 * nobody whose word counts for more. A lower bound leaves room for more, so anybody but the attacker may tell the rest.
 */
export function isOutgrownBy(fact: FactDefinition, earlier: JudgedGroup, later: JudgedGroup): boolean {
  if (fact.control !== 'count' || earlier.live.length === 0 || later.live.length === 0) return false
  const [low, high] = [shownOf(earlier), shownOf(later)]
  if (Number(high.value) <= Number(low.value) || !isLater(later.toldOn, earlier.lastToldOn)) return false
  const isOpen = low.qualifier === 'at_least' && loudest(later) < kindRank.threat_actor
  return isOpen || loudest(later) <= loudest(earlier)
}

/** True when two values of a fact with one value cannot both be right; the same in both directions. */
export function contradicts(fact: FactDefinition, a: JudgedGroup, b: JudgedGroup): boolean {
  if (fact.cardinality === 'many' || a === b || a.live.length === 0 || b.live.length === 0) return false
  if (fact.saysNothing(shownOf(a).value) || fact.saysNothing(shownOf(b).value)) return false
  return !isOutgrownBy(fact, a, b) && !isOutgrownBy(fact, b, a)
}
