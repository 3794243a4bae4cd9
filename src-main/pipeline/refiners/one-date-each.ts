// Of several dates for one event the first counts: the first alert, the first statement, the first letter.
import type { FoundClaim } from '../../domain/claim.ts'
import type { FactId } from '../../domain/fact-id.ts'
import type { Refiner } from './refiner.ts'

const firstCounts: readonly FactId[] = [
  'dates.discovered',
  'dates.disclosed',
  'dates.notified',
  'dates.intrusionStart',
]

/** Drops later dates of an event, dates that only a notice's own date implies, and dates out of their order. */
export const oneDateEach: Refiner = {
  id: 'one-date-each',
  refine: claims => {
    const incident = ['dates.intrusionStart', 'dates.discovered'] as const
    const kept = incident.reduce(keepFirst, preferRanges(claims))
    const began = earliest(kept, 'dates.intrusionStart')
    const found = earliest(kept, 'dates.discovered') ?? began
    const isInOrder = ({ factId, value }: FoundClaim) => {
      if (factId === 'dates.disclosed' || factId === 'dates.notified') return !isBefore(String(value), found)
      if (factId === 'dates.intrusionEnd' || factId === 'dates.discovered')
        return !isBefore(String(value), began)
      return true
    }
    return firstCounts.reduce(keepFirst, kept.filter(isInOrder))
  },
}

const valuesOf = (claims: readonly FoundClaim[], id: FactId) =>
  claims.filter(({ factId }) => factId === id).map(({ value }) => String(value))

const earliest = (claims: readonly FoundClaim[], id: FactId) => valuesOf(claims, id).sort()[0]

const isBefore = (a: string, b: string | undefined) =>
  b !== undefined && a.slice(0, b.length) < b.slice(0, a.length)

/** A range that gives both ends of the intrusion is worth more than a date on its own. */
function preferRanges(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const isStay = ({ factId }: FoundClaim) =>
    factId === 'dates.intrusionStart' || factId === 'dates.intrusionEnd'
  const isRange = ({ foundBy }: FoundClaim) => foundBy.startsWith('incident-range')
  const isSure = (claim: FoundClaim) => isRange(claim) && claim.certainty === 'stated'
  const isBest = [isSure, isRange].find(isGood => claims.some(claim => isStay(claim) && isGood(claim)))
  return isBest === undefined ? claims : claims.filter(claim => !isStay(claim) || isBest(claim))
}

function keepFirst(claims: readonly FoundClaim[], id: FactId): readonly FoundClaim[] {
  const own = claims.filter(({ factId }) => factId === id)
  const stated = own.filter(({ certainty }) => certainty === 'stated')
  const first = (stated.length > 0 ? stated : own).map(({ value }) => String(value)).sort()[0]
  if (first === undefined) return claims
  const precise = own
    .map(({ value }) => String(value))
    .find(value => value.length > first.length && value.startsWith(first))
  const isKept = (claim: FoundClaim) =>
    (claim.value === first || claim.value === precise) &&
    (stated.length === 0 || claim.certainty === 'stated')
  return claims.filter(claim => claim.factId !== id || isKept(claim))
}
