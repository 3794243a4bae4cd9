// Which claim of a new reading is which claim of the one before.
import { analyst, type Claim, type FoundClaim, type Span } from './claim.ts'
import { type FactDefinition, factOf } from './facts.ts'

/** A claim of the vault with what an analyst has to do with it, and its place in the new text. */
export interface KnownClaim {
  readonly claim: Claim
  /** True when a verdict rests on it. */
  readonly isDecided: boolean
  /** Null when its quote is there no longer. */
  readonly anchor: Span | null
}

export interface Pairing {
  readonly pairs: readonly { readonly known: KnownClaim; readonly found: FoundClaim }[]
  /** Claims that the new reading does not have. */
  readonly gone: readonly KnownClaim[]
  /** Claims that only the new reading has. */
  readonly fresh: readonly FoundClaim[]
}

type Fits = (fact: FactDefinition, known: KnownClaim, found: FoundClaim) => boolean

const saysSame: Fits = (fact, { claim }, found) => fact.isSame(claim.value, found.value)
const overlaps: Fits = (_, { anchor }, { evidence }) =>
  anchor !== null && anchor.start < evidence.end && evidence.start < anchor.end
const isThere: Fits = (_, { anchor }, { evidence }) =>
  anchor !== null && anchor.start === evidence.start && anchor.end === evidence.end

/** The surest signs first. Another value in the same place is a correction, unless somebody has decided about it. */
const signs: readonly Fits[] = [
  (...all) => saysSame(...all) && isThere(...all),
  (...all) => saysSame(...all) && overlaps(...all),
  saysSame,
  (fact, known, found) => !known.isDecided && isThere(fact, known, found),
  (fact, known, found) => !known.isDecided && overlaps(fact, known, found),
]

const distance = ({ anchor }: KnownClaim, { evidence }: FoundClaim) =>
  anchor === null ? Number.POSITIVE_INFINITY : Math.abs(anchor.start - evidence.start)

/**
 * Pairs the claims of one breach in one article with those of a new reading, each with one at most. What an analyst
 * added is not the machine's to find again.
 */
export function pairClaims(known: readonly KnownClaim[], found: readonly FoundClaim[]): Pairing {
  const pairs: { known: KnownClaim; found: FoundClaim }[] = []
  const gone = new Set(known)
  const fresh = new Set(found)
  for (const fits of signs)
    for (const one of gone) {
      if (one.claim.foundBy === analyst) continue
      const { factId } = one.claim
      const [nearest] = [...fresh]
        .filter(other => other.factId === factId && fits(factOf(factId), one, other))
        .sort((a, b) => distance(one, a) - distance(one, b))
      if (nearest === undefined) continue
      pairs.push({ known: one, found: nearest })
      gone.delete(one)
      fresh.delete(nearest)
    }
  return { pairs, gone: [...gone], fresh: [...fresh] }
}

/** How much a breach of the new reading has in common with one the article is known to tell of. */
export function likeness(known: readonly KnownClaim[], found: readonly FoundClaim[]): number {
  const shares = (factId?: FoundClaim['factId']) =>
    found.filter(
      one =>
        (factId === undefined || one.factId === factId) &&
        known.some(
          ({ claim }) => claim.factId === one.factId && factOf(one.factId).isSame(claim.value, one.value),
        ),
    ).length
  // Whose breach it is tells more than any one fact about it.
  return shares() + 3 * shares('victim')
}
