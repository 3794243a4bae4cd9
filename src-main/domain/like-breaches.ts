// Whether two tellings are of one breach: every sign gathered and weighed.
import { contextReasons } from './like-contexts.ts'
import { dateReasons } from './like-dates.ts'
import { figureReasons } from './like-figures.ts'
import { nameReasons } from './like-names.ts'
import { type Likeness, type MatchReason, weigh } from './likeness.ts'
import type { Telling } from './telling.ts'

/** What two tellings have in common; `sharedText` is how much of the texts themselves is the same, 0 when little is. */
export function likenessOf(here: Telling, there: Telling, sharedText = 0): Likeness {
  const names = nameReasons(here, there)
  const reasons: MatchReason[] = [
    ...names,
    ...sharedTextReasons(sharedText),
    ...dateReasons(here, there),
    ...figureReasons(here.figures, there.figures),
    ...contextReasons(here, there, names[0]?.kind === 'same-name'),
  ]
  return weigh(reasons)
}

const sharedTextReasons = (similarity: number): MatchReason[] => {
  if (similarity === 0) return []
  const percent = `${Math.round(100 * similarity)} %`
  return [{ kind: 'shared-text', here: percent, there: percent, factId: null, points: 5 }]
}
