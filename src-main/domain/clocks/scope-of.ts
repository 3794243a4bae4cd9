// Whether a clock binds the victim of a breach, as far as its facts show.
import * as z from 'zod'
import type { ResolvedFact } from '../breach.ts'
import { dayNumber, daysOf } from '../day-numbers.ts'
import type { FactId } from '../fact-id.ts'
import { dateIn } from '../lags.ts'
import { peopleFigure } from '../people-range.ts'
import { Organisation } from '../value-forms.ts'
import type { Clock } from './clock.ts'

/** Why a clock does not bind, or why nobody can tell. `value` is what the breach says, as the catalogue writes it. */
export const ScopeReason = z.enum([
  'other-country',
  'country-not-stated',
  'other-sector',
  'sector-not-stated',
  'may-be-covered',
  'not-yet-in-force',
  'no-longer-in-force',
  'may-not-be-in-force',
  'too-few-people',
  'too-many-people',
  'people-not-stated',
  'people-near-threshold',
  'no-vendor',
])
export type ScopeReason = z.infer<typeof ScopeReason>

export interface Scope {
  readonly applies: 'yes' | 'maybe' | 'no'
  readonly reasons: readonly { readonly kind: ScopeReason; readonly value: string | null }[]
}

type Facts = readonly ResolvedFact[]
type Finding = { readonly applies: 'maybe' | 'no'; readonly kind: ScopeReason; readonly value: string | null }

const valuesOf = (facts: Facts, id: FactId) =>
  facts.find(({ factId }) => factId === id)?.values.map(({ value }) => value) ?? []
const textOf = (facts: Facts, id: FactId): string | null => {
  const [value] = valuesOf(facts, id)
  return typeof value === 'string' ? value : null
}
const maybe = (kind: ScopeReason, value: string | null = null): Finding => ({ applies: 'maybe', kind, value })
const no = (kind: ScopeReason, value: string | null = null): Finding => ({ applies: 'no', kind, value })

/** Whether a clock binds; of several reasons the ones that rule it out come alone. */
export function scopeOf(clock: Clock, facts: Facts): Scope {
  const findings = [
    ...places(clock, facts),
    ...sectors(clock, facts),
    ...people(clock, facts),
    ...vendors(clock, facts),
  ]
  const against = findings.filter(({ applies }) => applies === 'no')
  const told = against.length > 0 ? against : findings
  const [first] = told
  return {
    applies: first === undefined ? 'yes' : first.applies,
    reasons: told.map(({ kind, value }) => ({ kind, value })),
  }
}

function places({ scope, startsAt }: Clock, facts: Facts): Finding[] {
  const country = textOf(facts, 'country')
  if (country === null) return [maybe('country-not-stated')]
  const place = scope.places.find(({ countries }) => countries.includes(country))
  if (place === undefined) return [no('other-country', country)]
  const start = dateIn(facts, startsAt)
  if (start === null) return []
  const days = daysOf(start.value)
  const [since, until] = [
    dayNumber(place.since),
    place.until === undefined ? Number.POSITIVE_INFINITY : dayNumber(place.until),
  ]
  if (days.most < since) return [no('not-yet-in-force', place.since)]
  if (days.least > until) return [no('no-longer-in-force', place.until ?? null)]
  return days.least < since || days.most > until ? [maybe('may-not-be-in-force', place.since)] : []
}

function sectors({ scope }: Clock, facts: Facts): Finding[] {
  if (scope.sectors === undefined) return []
  const sector = textOf(facts, 'sector')
  if (sector !== null && scope.sectors.some(one => one === sector)) return []
  const exposed = valuesOf(facts, 'dataTypes.exposed')
  if (scope.orWithData?.some(type => exposed.includes(type)) === true)
    return [maybe('may-be-covered', sector)]
  return sector === null ? [maybe('sector-not-stated')] : [no('other-sector', sector)]
}

function people({ scope }: Clock, facts: Facts): Finding[] {
  if (scope.people === undefined) return []
  const { least = 0, most = Number.POSITIVE_INFINITY } = scope.people
  const figure = peopleFigure(facts)
  if (figure === null) return [maybe('people-not-stated')]
  const highest = figure.most ?? Number.POSITIVE_INFINITY
  const value = String(figure.value)
  if (highest < least) return [no('too-few-people', value)]
  if (figure.least > most) return [no('too-many-people', value)]
  return figure.least < least || highest > most ? [maybe('people-near-threshold', value)] : []
}

function vendors({ scope }: Clock, facts: Facts): Finding[] {
  if (scope.ofVendors !== true) return []
  const hasCustomers = valuesOf(facts, 'relatedOrgs').some(value => {
    const organisation = Organisation.safeParse(value)
    return organisation.success && organisation.data.role === 'customer'
  })
  return hasCustomers ? [] : [no('no-vendor')]
}
