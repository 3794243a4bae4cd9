// The claims of one fact by what they say: roundings of one figure, forms of one date and forms of one name are one.
import type { Claim } from './claim.ts'
import type { FactDefinition } from './facts.ts'

/** Claims that say the same, more or less exactly. */
export interface ClaimGroup {
  /** The claim that says it most exactly: all others say the same, or are forms of its value. */
  readonly founder: Claim
  /** In the order of their numbers, the founder among them. */
  readonly claims: readonly Claim[]
}

/** Claims of one value, the most exact first. */
type Bucket = readonly [Claim, ...Claim[]]

/**
 * Groups the claims of one fact. A form joins the group of a value it is a form of, the nearest where there are
 * several, and always by the founder: a chain of roundings never leads from one figure to another. The outcome follows
 * from the values alone; neither the order of the claims nor who says them changes it.
 */
export function groupClaims(fact: FactDefinition, claims: readonly Claim[]): ClaimGroup[] {
  const mostExactFirst = bucketsOf(fact, claims).sort(
    ([a], [b]) => fact.precision(b) - fact.precision(a) || compareValues(a, b),
  )
  const groups: { founder: Claim; claims: Claim[] }[] = []
  for (const bucket of mostExactFirst) {
    const [first] = bucket
    const [nearest] = groups
      .filter(({ founder }) => bucket.some(claim => fact.isFormOf(claim, founder)))
      .sort((a, b) => distance(first, a.founder) - distance(first, b.founder))
    if (nearest === undefined) groups.push({ founder: first, claims: [...bucket] })
    else nearest.claims.push(...bucket)
  }
  for (const group of groups) group.claims.sort((a, b) => a.claimId - b.claimId)
  return groups
}

function bucketsOf(fact: FactDefinition, claims: readonly Claim[]): Bucket[] {
  const buckets = new Map<string, [Claim, ...Claim[]]>()
  for (const claim of claims) {
    const key = JSON.stringify(claim.value)
    const bucket = buckets.get(key)
    if (bucket === undefined) buckets.set(key, [claim])
    else bucket.push(claim)
  }
  for (const bucket of buckets.values())
    bucket.sort((a, b) => fact.precision(b) - fact.precision(a) || a.claimId - b.claimId)
  return [...buckets.values()]
}

/** Any order of values, as long as it is always the same. */
const compareValues = (a: Claim, b: Claim): number => {
  if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value
  const [left, right] = [JSON.stringify(a.value), JSON.stringify(b.value)]
  return left < right ? -1 : Number(left > right)
}

const distance = (a: Claim, b: Claim): number =>
  typeof a.value === 'number' && typeof b.value === 'number' ? Math.abs(a.value - b.value) : 0
