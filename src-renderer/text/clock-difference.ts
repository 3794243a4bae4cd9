import type { Difference } from '../../src-main/domain/comparison.ts'
import { type DayRange, daysBetween } from '../../src-main/domain/day-numbers.ts'
import type { ClockReading } from '../../src-main/domain/run-clock.ts'

const isTold = ({ answer }: ClockReading) => answer === 'met' || answer === 'missed'
const isSilent = ({ answer }: ClockReading) => answer === 'does-not-apply'

/** How an answer of a clock stands to that of the reference: one that does not apply says nothing. */
export function clockDifference(reading: ClockReading, reference: ClockReading): Difference {
  if (reading.answer === reference.answer) {
    const isSame = JSON.stringify(reading.margin) === JSON.stringify(reference.margin)
    return isSame || !isTold(reading) ? 'same' : 'differs'
  }
  if (isSilent(reading)) return 'not-stated'
  return isSilent(reference) ? 'only-here' : 'differs'
}

/** How many days more were left, or less; null where one of them is not counted, or does not count. */
export const clockDelta = (reading: ClockReading, reference: ClockReading): DayRange | null =>
  reading.margin === null || reference.margin === null || !isTold(reading) || !isTold(reference)
    ? null
    : daysBetween(reference.margin, reading.margin)
