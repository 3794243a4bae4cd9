import { exposedWins } from './exposed-wins.ts'
import { noRepeats } from './no-repeats.ts'
import { oneDateEach } from './one-date-each.ts'
import { oneMisuseVerdict } from './one-misuse-verdict.ts'
import type { Refiner } from './refiner.ts'

/** Applied in this order. */
export const refiners: readonly Refiner[] = [exposedWins, oneDateEach, oneMisuseVerdict, noRepeats]
