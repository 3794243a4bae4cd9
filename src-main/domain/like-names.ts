// What the names of two victims say about whether they are one.
import type { MatchReason, ReasonKind } from './likeness.ts'
import type { Telling } from './telling.ts'
import { briefName, compareNames, isCommonName, type NameLikeness, victimName } from './victim-name.ts'

/** A name is the strongest sign there is, and no sign of its own: a body may be breached twice. */
const points = { same: 6, initials: 3, part: 4, other: -8 } as const satisfies Record<NameLikeness, number>
/** A name that many bodies share: "General Hospital", three letters. */
const commonPoints = 3
const groupPoints = 3
const supplyPoints = 2

const kinds = {
  same: 'same-name',
  initials: 'initials',
  part: 'part-of-name',
  other: 'other-name',
} as const satisfies Record<NameLikeness, ReasonKind>

type Named = Pick<Telling, 'names' | 'group' | 'supply'>

/** One reason at most; none where one of the two names nobody. */
export function nameReasons(here: Named, there: Named): MatchReason[] {
  if (here.names.length === 0 || there.names.length === 0) return []
  const own = bestPair(here.names, there.names)
  if (own.likeness !== 'other') return [reason(kinds[own.likeness], own, pointsOf(own, here, there))]
  const inGroup = crossed(here, there, 'group')
  if (inGroup !== null) return [reason('same-group', inGroup, groupPoints)]
  const supplied = crossed(here, there, 'supply')
  if (supplied !== null) return [reason('supplier', supplied, supplyPoints)]
  return [reason('other-name', own, points.other)]
}

interface Pair {
  readonly here: string
  readonly there: string
  readonly likeness: NameLikeness
}

const order: readonly NameLikeness[] = ['same', 'part', 'initials', 'other']

/** The two names that are most alike; the fullest two where none are. */
function bestPair(here: readonly string[], there: readonly string[]): Pair {
  const pairs = here.flatMap(one =>
    there.map(other => ({
      here: one,
      there: other,
      likeness: compareNames(victimName(one), victimName(other)),
    })),
  )
  const best = pairs.reduce((a, b) => (order.indexOf(b.likeness) < order.indexOf(a.likeness) ? b : a))
  return best
}

/** A short form that two bodies share is only a part of both: "Santa Clara" of the clinics north and south of it. */
function pointsOf({ here, there, likeness }: Pair, one: Named, other: Named): number {
  const [full, fullThere] = [victimName(one.names[0] ?? here), victimName(other.names[0] ?? there)]
  if (likeness === 'initials') return points.initials
  const isShortForm = compareNames(full, fullThere) === 'other'
  const name = victimName(here)
  if (isCommonName(name) || (name.length < briefName && isShortForm)) return commonPoints
  return isShortForm ? points.part : points[likeness]
}

/** Whether one names as its victim whom the other names beside its own. */
function crossed(here: Named, there: Named, beside: 'group' | 'supply'): Pair | null {
  const pairs = [
    ...(there[beside].length > 0 ? [bestPair(here.names, there[beside])] : []),
    ...(here[beside].length > 0 ? [bestPair(here[beside], there.names)] : []),
  ]
  return pairs.find(({ likeness }) => likeness === 'same' || likeness === 'part') ?? null
}

const reason = (kind: ReasonKind, { here, there }: Pair, worth: number): MatchReason => ({
  kind,
  here,
  there,
  factId: null,
  points: worth,
})
