// Of several dates for one event the first counts: the first alert, the first statement, the first letter.
import type { FoundClaim } from '../../domain/claim.ts'
import type { FactId } from '../../domain/fact-id.ts'
import type { Refiner } from './refiner.ts'

const isStay = ({ factId }: FoundClaim) =>
  factId === 'dates.intrusionStart' || factId === 'dates.intrusionEnd'
const isRange = ({ foundBy }: FoundClaim) => foundBy.startsWith('incident-range')
const isStatedRange = (claim: FoundClaim) => isRange(claim) && claim.certainty === 'stated'

/** A range that gives both ends of the intrusion is worth more than a date on its own. */
export const rangesFirst: Refiner = {
  id: 'ranges-first',
  because: 'range-says-more',
  refine: claims => {
    const isBest = [isStatedRange, isRange].find(isGood =>
      claims.some(claim => isStay(claim) && isGood(claim)),
    )
    return isBest === undefined ? claims : claims.filter(claim => !isStay(claim) || isBest(claim))
  },
}

/** Keeps the first date of each of the events named. */
export const firstDateOf = (...events: readonly FactId[]): Refiner => ({
  id: 'first-date',
  because: 'later-date',
  refine: claims => events.reduce(keepFirst, claims),
})

function keepFirst<C extends FoundClaim>(claims: readonly C[], id: FactId): readonly C[] {
  const own = withoutDistant(claims.filter(({ factId }) => factId === id))
  const stated = own.filter(({ certainty }) => certainty === 'stated')
  const first = (stated.length > 0 ? stated : own).map(({ value }) => String(value)).sort()[0]
  if (first === undefined) return claims
  const precise = own
    .map(({ value }) => String(value))
    .find(value => value.length > first.length && value.startsWith(first))
  const isKept = (claim: C) =>
    own.includes(claim) &&
    (claim.value === first || claim.value === precise) &&
    (stated.length === 0 || claim.certainty === 'stated')
  return claims.filter(claim => claim.factId !== id || isKept(claim))
}

/** A month long before a day told for the same event is that of another story. */
function withoutDistant<C extends FoundClaim>(claims: readonly C[]): readonly C[] {
  const days = claims.map(({ value }) => String(value)).filter(value => value.length === 10)
  const years = days.map(day => Number(day.slice(0, 4)))
  return claims.filter(({ value }) => {
    const date = String(value)
    return date.length === 10 || years.length === 0 || years.some(year => year - Number(date.slice(0, 4)) < 2)
  })
}

/** Nothing ends, is noticed, published or told before it has begun. */
export const datesInOrder: Refiner = {
  id: 'dates-in-order',
  because: 'out-of-order',
  refine: claims => {
    const began = earliest(claims, 'dates.intrusionStart')
    const noticed = earliest(claims, 'dates.discovered') ?? began
    return claims.filter(({ factId, value }) => {
      if (factId === 'dates.disclosed' || factId === 'dates.notified')
        return !isBefore(String(value), noticed)
      if (factId === 'dates.intrusionEnd' || factId === 'dates.discovered')
        return !isBefore(String(value), began)
      return true
    })
  },
}

const earliest = (claims: readonly FoundClaim[], id: FactId) =>
  claims
    .filter(({ factId }) => factId === id)
    .map(({ value }) => String(value))
    .sort()[0]

const isBefore = (a: string, b: string | undefined) =>
  b !== undefined && a.slice(0, b.length) < b.slice(0, a.length)
