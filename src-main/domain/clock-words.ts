// The English sentences for clocks. A screen in another language has a file like this of its own.
import { clockOf } from './clocks/index.ts'
import { FactId } from './fact-id.ts'
import { factOf } from './facts.ts'
import { daysInWords } from './lag-words.ts'
import { formatPartialDate, PartialDate } from './partial-date.ts'
import type { ClockAnswer, ClockReading, ClockReason, ClockReasonKind } from './run-clock.ts'
import { wordFor } from './wording.ts'

/** Stands wherever the answers of clocks stand. */
export const notLegalAdvice =
  'Counted from what the articles say; this is not legal advice and no finding that a law was kept or broken.'

const locale = 'en'
const day = (value: string) => {
  const date = PartialDate.safeParse(value)
  return date.success ? formatPartialDate(date.data, locale) : value
}
/** `on 5 Mar 2024`, `in Mar 2024`. */
const onDay = (value: string) => `${value.length === 10 ? 'on' : 'in'} ${day(value)}`
const country = (value: string) => factOf('country').format(value, locale)
const people = (value: string) => Number(value).toLocaleString(locale)
/** What a date is of: a fact, or a response that has none. */
const what = (value: string) => {
  const fact = FactId.safeParse(value)
  return `“${fact.success ? factOf(fact.data).label : wordFor(value)}”`
}

const sentences: Readonly<Record<ClockReasonKind, (value: string) => string>> = {
  'other-country': value => `It is a rule of another place than ${country(value)}.`,
  'country-not-stated': () => 'The country is not stated.',
  'other-sector': value => `It does not bind this sector: ${wordFor(value).toLowerCase()}.`,
  'sector-not-stated': () => 'The sector is not stated.',
  'may-be-covered': value =>
    `Health data were exposed, but whether the rule binds the victim is not known (sector: ${value === '' ? 'not stated' : wordFor(value).toLowerCase()}).`,
  'not-yet-in-force': value => `It was not yet in force: it is from ${day(value)}.`,
  'no-longer-in-force': value => `It was no longer in force: it was until ${day(value)}.`,
  'may-not-be-in-force': value =>
    `The date does not tell whether it was in force, which it is from ${day(value)}.`,
  'too-few-people': value => `It takes more people than ${people(value)}.`,
  'too-many-people': value => `It takes fewer people than ${people(value)}.`,
  'people-not-stated': () => 'It hangs on the number of people, which is not stated.',
  'people-near-threshold': value =>
    `It hangs on the number of people, and ${people(value)} is not exact enough.`,
  'no-vendor': () => 'It binds vendors; no customers are told of.',
  'told-in-time': value => `It was done by ${day(value)}.`,
  'told-late': value => `It was done ${onDay(value)}, too late.`,
  'start-not-stated': value => `${what(value)} has no date.`,
  'end-not-stated': value => `${what(value)} is not told.`,
  'end-without-date': value => `${what(value)} is told, its date is not.`,
  'no-date-in-catalogue': () => 'When customers were told is no fact of the catalogue.',
  'dates-too-coarse': () => 'The dates are not exact enough.',
  'day-is-not-enough': () =>
    'The day alone does not settle it: hours, holidays or the size of the body decide.',
  'told-before-start': value =>
    `It was done ${onDay(value)}, before the clock began: one of the dates is wrong.`,
}

/** One sentence for a reason. */
export const clockReasonInWords = ({ kind, value }: ClockReason): string => sentences[kind](value ?? '')

const answers: Readonly<Record<ClockAnswer, string>> = {
  met: 'Met',
  missed: 'Missed',
  'cannot-be-told': 'Cannot be told',
  'does-not-apply': 'Does not apply',
}

/** `Missed by 18 days`, `Met, 23 days left`, `Cannot be told`. */
export function clockAnswerInWords({ answer, margin }: ClockReading): string {
  if (answer === 'met' && margin !== null) return `${answers.met}, ${daysInWords(margin)} left`
  if (answer === 'missed' && margin !== null)
    return `${answers.missed} by ${daysInWords({ least: -margin.most, most: -margin.least })}`
  return answers[answer]
}

/** The answer with its reasons, and the rule behind it. */
export function clockInWords(reading: ClockReading): string {
  const { label, source } = clockOf(reading.clockId)
  return [
    `${label} (${source}): ${clockAnswerInWords(reading)}.`,
    ...reading.reasons.map(clockReasonInWords),
  ].join(' ')
}
