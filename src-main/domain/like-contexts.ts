// What place, attacker and line of business say about whether two tellings are of one breach.
import { fold } from './fold.ts'
import type { MatchReason, ReasonKind } from './likeness.ts'
import { isFormOfName } from './name-forms.ts'
import type { Telling } from './telling.ts'

type Context = Pick<Telling, 'countries' | 'sectors' | 'actors'>

/** A gang has many victims; two gangs seldom have one. */
const actorPoints = { same: 2, other: -2 }

/**
 * A victim is always in its own country and in its own business: with the same name these tell nothing, without it a
 * little. Other countries weigh less under one name, which may be at home in several.
 */
export function contextReasons(here: Context, there: Context, isSameName: boolean): MatchReason[] {
  return [
    ...compare(here.countries, there.countries, ['same-country', 'other-country'], {
      same: isSameName ? 0 : 1,
      other: isSameName ? -1.5 : -3,
    }),
    ...compare(here.actors, there.actors, ['same-actor', 'other-actor'], actorPoints, isOneActor),
    ...compare(here.sectors, there.sectors, ['same-sector', 'other-sector'], {
      same: isSameName ? 0 : 0.5,
      other: -1,
    }),
  ]
}

/** "Kestrel" and "Kestrel Null" are one gang. */
const isOneActor = (a: string, b: string) => isFormOfName(a, b) || isFormOfName(b, a)

function compare(
  here: readonly string[],
  there: readonly string[],
  [same, other]: readonly [ReasonKind, ReasonKind],
  points: { readonly same: number; readonly other: number },
  isOne = (a: string, b: string) => fold(a) === fold(b),
): MatchReason[] {
  const [one, another] = [here[0], there[0]]
  if (one === undefined || another === undefined) return []
  const told = (kind: ReasonKind, a: string, b: string, worth: number): MatchReason[] =>
    worth === 0 ? [] : [{ kind, here: a, there: b, factId: null, points: worth }]
  for (const value of here) {
    const alike = there.find(other => isOne(value, other))
    if (alike !== undefined) return told(same, value, alike, points.same)
  }
  return told(other, one, another, points.other)
}
