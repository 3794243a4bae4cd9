// What a clock says, in the language of the screen.
import { FactId } from '../../src-main/domain/fact-id.ts'
import { factOf } from '../../src-main/domain/facts.ts'
import type { ClockReading, ClockReason, ClockReasonKind } from '../../src-main/domain/run-clock.ts'
import { wordFor } from '../../src-main/domain/wording.ts'
import { words } from '../languages/words.ts'
import { daysWords, reversed } from './day-words.ts'
import { formatCount, formatCountry } from './format.ts'
import { formatDate } from './format-date.ts'

const texts = words.clocks

const word = (value: string) => wordFor(value).toLowerCase()
const people = (value: string) => formatCount(Number(value))
/** What a date is of: a fact, or a response that has none. */
const what = (value: string) => {
  const fact = FactId.safeParse(value).data
  return fact === undefined ? wordFor(value) : factOf(fact).label
}

/** How the value of a reason is written; as it is where it is not named. */
const writings: Readonly<Partial<Record<ClockReasonKind, (value: string) => string>>> = {
  'other-country': formatCountry,
  'other-sector': word,
  'may-be-covered': word,
  'not-yet-in-force': formatDate,
  'no-longer-in-force': formatDate,
  'may-not-be-in-force': formatDate,
  'too-few-people': people,
  'too-many-people': people,
  'people-near-threshold': people,
  'told-in-time': formatDate,
  'told-late': formatDate,
  'start-not-stated': what,
  'end-not-stated': what,
  'end-without-date': what,
  'told-before-start': formatDate,
}

/** One sentence for a reason. */
export function clockReason({ kind, value }: ClockReason): string {
  const written = value === null || value === '' ? '' : (writings[kind]?.(value) ?? value)
  return texts.reasons[kind](written)
}

/** `Missed by 18 days`, `Met, 23 days left`, `Cannot be told`. */
export function clockAnswer({ answer, margin }: ClockReading): string {
  if (answer === 'met' && margin !== null) return texts.daysLeft(daysWords(margin))
  if (answer === 'missed' && margin !== null) return texts.daysLate(daysWords(reversed(margin)))
  return texts.answers[answer]
}

/** The day the clock runs out, as far as it is known; empty without a start. */
export function clockDeadline({ deadline }: ClockReading): string {
  if (deadline === null) return ''
  const [first, last] = [formatDate(deadline.first), formatDate(deadline.last)]
  return first === last ? texts.deadline(last) : texts.deadlineBetween(first, last)
}
