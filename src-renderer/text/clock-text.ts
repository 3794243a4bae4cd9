// What a clock says, in the language of the screen.

import type { ClockRule } from '../../src-main/domain/comparison-of.ts'
import { FactId } from '../../src-main/domain/fact-id.ts'
import type { ClockReading, ClockReason, ClockReasonKind } from '../../src-main/domain/run-clock.ts'
import { words } from '../languages/words.ts'
import { daysWords, reversed } from './day-words.ts'
import { factLabel, responseWord, sectorWord } from './fact-words.ts'
import { formatCount, formatCountry } from './format.ts'
import { formatDate } from './format-date.ts'

const texts = words.clocks

const people = (value: string) => formatCount(Number(value))
/** What a date is of: a fact, or a response that has none. */
const what = (value: string) => {
  const fact = FactId.safeParse(value).data
  return fact === undefined ? responseWord(value) : factLabel(fact)
}

/** How the value of a reason is written; as it is where it is not named. */
const writings: Readonly<Partial<Record<ClockReasonKind, (value: string) => string>>> = {
  'other-country': formatCountry,
  'other-sector': sectorWord,
  'may-be-covered': sectorWord,
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

/** The rule in the language of the screen; as the catalogue has it, where the language lacks it. */
export const ruleWords = (rule: ClockRule) => texts.rules[rule.clockId] ?? rule

/** What a clock is headed. */
export const clockName = ({ clockId, label }: Pick<ClockRule, 'clockId' | 'label'>): string =>
  texts.rules[clockId]?.label ?? label

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
