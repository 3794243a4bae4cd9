import { clocks as rulesOfLaw } from '../../../src-main/domain/clocks/index.ts'
import type { ClockAnswer, ClockReasonKind } from '../../../src-main/domain/run-clock.ts'

const answers: Readonly<Record<ClockAnswer, string>> = {
  met: 'Met',
  missed: 'Missed',
  'cannot-be-told': 'Cannot be told',
  'does-not-apply': 'Does not apply',
}

/** `value` is what the reason speaks of, as people write it; empty where it speaks of nothing. */
const reasons: Readonly<Record<ClockReasonKind, (value: string) => string>> = {
  'other-country': value => `It does not hold in ${value}.`,
  'country-not-stated': () => 'The country is not stated.',
  'other-sector': value => `It does not bind this sector: ${value}.`,
  'sector-not-stated': () => 'The sector is not stated.',
  'may-be-covered': value =>
    value === ''
      ? 'Health data were exposed, but the sector is not stated: whether the rule binds the victim is not known.'
      : `Health data were exposed, but whether the rule binds the victim is not known. Its sector: ${value}.`,
  'not-yet-in-force': value => `It was not yet in force: it is from ${value}.`,
  'no-longer-in-force': value => `It was no longer in force: it was until ${value}.`,
  'may-not-be-in-force': value =>
    `The date does not tell whether it was in force, which it is from ${value}.`,
  'too-few-people': value => `It takes more people than ${value}.`,
  'too-many-people': value => `It takes fewer people than ${value}.`,
  'people-not-stated': () => 'It hangs on the number of people, which is not stated.',
  'people-near-threshold': value => `It hangs on the number of people, and ${value} is not exact enough.`,
  'no-vendor': () => 'It binds vendors; no customers are told of.',
  'told-in-time': value => `Done by ${value}.`,
  'told-late': value => `Done too late: ${value}.`,
  'start-not-stated': value => `“${value}” has no date.`,
  'end-not-stated': value => `“${value}” is not told.`,
  'end-without-date': value =>
    value === '' ? 'It is told as done, its date is not.' : `“${value}” is told, its date is not.`,
  'no-date-in-catalogue': () => 'When customers were told is no fact of the catalogue.',
  'dates-too-coarse': () => 'The dates are not exact enough.',
  'day-is-not-enough': () =>
    'The day alone does not settle it: hours, holidays or the size of the body decide.',
  'told-before-start': value => `Done before the clock began: ${value}. One of the dates is wrong.`,
}

interface RuleWords {
  readonly label: string
  readonly jurisdiction: string
  readonly rule: string
  readonly unless: string
}

/** By the id of the clock. */
const rules: Readonly<Record<string, RuleWords>> = Object.fromEntries(
  rulesOfLaw.map(({ id, label, jurisdiction, rule, unless }) => [id, { label, jurisdiction, rule, unless }]),
)

/** What legal clocks say. */
export const clocks = {
  rules,
  answers,
  reasons,
  daysLeft: (days: string) => `Met, ${days} left`,
  daysLate: (days: string) => `Missed by ${days}`,
  ifItApplies: { met: 'If it applies: met', missed: 'If it applies: missed', 'cannot-be-told': '' },
  deadline: (day: string) => `Deadline: ${day}`,
  deadlineBetween: (first: string, last: string) => `Deadline: between ${first} and ${last}`,
  rule: 'The rule',
  /** The law, and where it is law. */
  source: (source: string, jurisdiction: string) => `${source}, ${jurisdiction}`,
  unless: (exception: string) => `Not looked at: ${exception}`,
  notice:
    'Counted from what the articles say. This is not legal advice, and no finding that a law was kept or broken.',
}
