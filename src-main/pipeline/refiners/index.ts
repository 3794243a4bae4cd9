import { anotherStory } from './another-story.ts'
import { exposedWins } from './exposed-wins.ts'
import { datesInOrder, firstDateOf, rangesFirst } from './incident-dates.ts'
import { noRepeats } from './no-repeats.ts'
import { oneMisuseVerdict } from './one-misuse-verdict.ts'
import type { Refiner } from './refiner.ts'

/** Applied in this order. */
export const refiners: readonly Refiner[] = [
  anotherStory,
  exposedWins,
  rangesFirst,
  // The order of the events is judged by their first dates, and may take some of these away.
  firstDateOf('dates.intrusionStart', 'dates.discovered'),
  datesInOrder,
  firstDateOf('dates.discovered', 'dates.disclosed', 'dates.notified', 'dates.intrusionStart'),
  oneMisuseVerdict,
  noRepeats,
]
