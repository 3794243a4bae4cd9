import type { LagId } from '../../../src-main/domain/lags.ts'
import { counted, formatCount } from '../../text/format.ts'

const names: Readonly<Record<LagId, string>> = {
  exposure: 'Intrusion, beginning to end',
  dwell: 'Intrusion to discovery',
  'end-to-discovery': 'End of intrusion to discovery',
  'discovery-to-disclosure': 'Discovery to disclosure',
  'discovery-to-notification': 'Discovery to people told',
  'disclosure-to-notification': 'Disclosure to people told',
}

/** How long things took. `first` and `second` are what the dates are of. */
export const lags = {
  names,
  days: (days: number) => counted(days, 'day', 'days'),
  range: (least: number, most: number) => `${formatCount(least)} to ${formatCount(most)} days`,
  /** Longer or later by so much; the figures come with their signs. */
  difference: (days: string, isOne: boolean) => `${days} ${isOne ? 'day' : 'days'}`,
  differences: (least: string, most: string) => `${least} to ${most} days`,
  notStated: 'Not stated',
  missing: (fact: string) => `“${fact}” has no date`,
  bothMissing: (first: string, second: string) => `“${first}” and “${second}” have no date`,
  impossible: 'Impossible order',
  impossibleBecause: (first: string, second: string, days: string) =>
    `“${second}” is dated ${days} before “${first}”: one of the dates is wrong`,
  reversed: (days: string) => `${days} the other way round`,
  reversedBecause: (first: string, second: string) => `“${second}” came before “${first}”`,
  narrowed: (first: string, second: string) =>
    `The dates alone would also allow “${second}” before “${first}”, which cannot be`,
  rivals: (others: readonly string[]) => `or ${others.join(', or ')}: sources disagree`,
  restsOn: (fact: string, date: string) => `${fact}: ${date}`,
}
