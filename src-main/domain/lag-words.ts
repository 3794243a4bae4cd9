// The English words for lags. A screen in another language has a file like this of its own.
import type { DayRange } from './day-numbers.ts'
import { factOf } from './facts.ts'
import { type Lag, lagDefinition } from './lags.ts'
import { assertNever } from './result.ts'

const signed = (days: number) => `${days < 0 ? '−' : ''}${Math.abs(days).toLocaleString('en')}`

/** `16 days`, `59 to 89 days`. */
export function daysInWords({ least, most }: DayRange): string {
  if (least === most) return `${signed(least)} ${Math.abs(least) === 1 ? 'day' : 'days'}`
  return `${signed(least)} to ${signed(most)} days`
}

/** One phrase or sentence for a lag: how long, or why nobody can tell. */
export function lagInWords({ lagId, outcome }: Lag): string {
  const { from, to } = lagDefinition(lagId)
  const [first, second] = [from, to].map(id => factOf(id).label.toLowerCase())
  switch (outcome.kind) {
    case 'days':
      return daysInWords(outcome.days)
    case 'reversed':
      return `${daysInWords({ least: -outcome.days.most, most: -outcome.days.least })} the other way round: “${second}” came before “${first}”`
    case 'impossible':
      return `Impossible order: “${second}” is dated ${daysInWords({ least: -outcome.days.most, most: -outcome.days.least })} before “${first}”`
    case 'not-stated':
      return `Not stated: ${outcome.missing.map(id => factOf(id).label.toLowerCase()).join(' and ')}`
    default:
      return assertNever(outcome)
  }
}
