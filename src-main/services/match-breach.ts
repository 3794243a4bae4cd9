// Whether an article tells of a breach the vault already holds. Joining two that differ does more harm than keeping
// one twice, so the same name is not enough: something else must agree, and nothing may contradict.
import type { FoundClaim } from '../domain/claim.ts'
import type { FactId } from '../domain/fact-id.ts'
import { isRoundingOf } from '../domain/figure.ts'
import { agree } from '../domain/partial-date.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { isSameVictim, victimName } from './victim-name.ts'

type Told = Pick<FoundClaim, 'factId' | 'value' | 'qualifier'>

const dateIds = [
  'dates.intrusionStart',
  'dates.intrusionEnd',
  'dates.discovered',
  'dates.disclosed',
  'dates.notified',
] as const satisfies FactId[]

/** Two counts of the same people may lie this far apart. */
const nearness = 0.2
/** A breach is told of in more than one year, but not in years far apart. */
const yearsApart = 2

/** The names an article gives the victim, folded. */
export const victimNamesOf = (claims: readonly Told[]): string[] =>
  [
    ...new Set(
      claims.filter(({ factId }) => factId === 'victim').map(({ value }) => victimName(String(value))),
    ),
  ].filter(name => name !== '')

/** The number of the stored breach that these claims are about; null when it is a new one. */
export function matchBreach({ tables }: ReadableVault, claims: readonly Told[]): number | null {
  const names = victimNamesOf(claims)
  const candidates = new Set<number>()
  for (const name of names)
    for (const known of tables.breaches.named(firstWordOf(name)))
      if (isSameVictim(name, known.name)) candidates.add(known.breach)
  for (const breach of candidates) if (isSameBreach(claims, tables.claims.ofBreach(breach))) return breach
  return null
}

export const firstWordOf = (name: string): string => name.split(' ', 1)[0] ?? name

function isSameBreach(a: readonly Told[], b: readonly Told[]): boolean {
  const signs = [sharesDate(a, b), sharesCount(a, b), sharesYear(a, b)]
  return signs.includes(true) && !signs.includes(false)
}

const valuesOf = (claims: readonly Told[], id: FactId) =>
  claims.filter(({ factId }) => factId === id).map(({ value }) => String(value))

/** True when a day or a month of the story is the same; null says nothing either way. */
function sharesDate(a: readonly Told[], b: readonly Told[]): boolean | null {
  const isPrecise = (date: string) => date.length > 4
  const shares = dateIds.some(id => {
    const others = valuesOf(b, id).filter(isPrecise)
    return valuesOf(a, id).some(date => isPrecise(date) && others.some(other => agree(date, other)))
  })
  return shares ? true : null
}

/** False when both give counts and no two of them are near each other. */
function sharesCount(a: readonly Told[], b: readonly Told[]): boolean | null {
  const counts = (claims: readonly Told[]) => claims.filter(({ factId }) => factId === 'individualsAffected')
  const [left, right] = [counts(a), counts(b)]
  if (left.length === 0 || right.length === 0) return null
  const isNear = (x: number, y: number) => Math.abs(x - y) <= nearness * Math.max(x, y)
  return left.some(x =>
    right.some(
      y =>
        isNear(Number(x.value), Number(y.value)) ||
        isRoundingOf(Number(x.value), x.qualifier, Number(y.value)) ||
        isRoundingOf(Number(y.value), y.qualifier, Number(x.value)),
    ),
  )
}

/** True when the intrusion falls in the same year; false when what is told of lies years apart. */
function sharesYear(a: readonly Told[], b: readonly Told[]): boolean | null {
  const years = (claims: readonly Told[], ids: readonly FactId[]) =>
    ids.flatMap(id => valuesOf(claims, id)).map(date => Number(date.slice(0, 4)))
  const intrusion = ['dates.intrusionStart', 'dates.intrusionEnd'] as const
  const [left, right] = [years(a, intrusion), years(b, intrusion)]
  if (left.length > 0 && right.length > 0) return left.some(year => right.includes(year))
  const [all, others] = [years(a, dateIds), years(b, dateIds)]
  if (all.length === 0 || others.length === 0) return null
  return all.some(year => others.some(other => Math.abs(year - other) < yearsApart)) ? null : false
}
