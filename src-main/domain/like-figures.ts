// What the figures of two tellings say about whether they are of one breach.
import { isRoundingOf, lastUnit } from './figure.ts'
import type { MatchReason, ReasonKind } from './likeness.ts'
import type { ToldFigure } from './telling.ts'

/** A figure with three digits or more that were counted: nobody arrives at it by chance. */
export const isCounted = (value: number): boolean => value >= 1000 && value / lastUnit(value) >= 100

/** Two counts of the same people may lie this far apart. */
const nearness = 0.2
/** Beyond this, figures speak of two events, unless more speaks for one: or people were counted who were guessed at before. */
const beyond = 50
const points = { counted: 5, round: 2, rounded: 3, near: 1, other: -2, beyond: -4 }

interface Pair {
  readonly kind: ReasonKind
  readonly points: number
  readonly here: ToldFigure
  readonly there: ToldFigure
}

/** One reason at most: what the two figures most alike say. */
export function figureReasons(here: readonly ToldFigure[], there: readonly ToldFigure[]): MatchReason[] {
  const pairs = here.flatMap(one => there.map(other => compare(one, other)))
  if (pairs.length === 0) return []
  const best = pairs.reduce((a, b) => (b.points > a.points ? b : a))
  const { kind } = best
  return [
    {
      kind,
      here: String(best.here.value),
      there: String(best.there.value),
      factId: null,
      points: best.points,
    },
  ]
}

function compare(here: ToldFigure, there: ToldFigure): Pair {
  const told = (kind: ReasonKind, worth: number): Pair => ({ kind, points: worth, here, there })
  const [a, b] = [here.value, there.value]
  if (a === b) return told('same-figure', isCounted(a) ? points.counted : points.round)
  if (isRoundingOf(a, here.qualifier, b) || isRoundingOf(b, there.qualifier, a))
    return told('rounded-figure', points.rounded)
  const ratio = Math.max(a, b) / Math.max(1, Math.min(a, b))
  if (ratio <= 1 + nearness) return told('near-figure', points.near)
  const isFirstCount = isCounted(Math.max(a, b)) && !isCounted(Math.min(a, b))
  if (hasGrown(here, there) && (ratio <= beyond || isFirstCount)) return told('growth', 0)
  return told('other-figures', ratio > beyond ? points.beyond : points.other)
}

/** Victims are counted up: the larger figure was told later, however far above a first "500" it is. */
function hasGrown(here: ToldFigure, there: ToldFigure): boolean {
  if (here.toldOn === null || there.toldOn === null) return false
  return here.value > there.value ? here.toldOn > there.toldOn : there.toldOn > here.toldOn
}
