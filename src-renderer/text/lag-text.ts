// What a lag says, in the language of the screen.
import { factOf } from '../../src-main/domain/facts.ts'
import { type Lag, lagDefinition } from '../../src-main/domain/lags.ts'
import { assertNever } from '../../src-main/domain/result.ts'
import { words } from '../languages/words.ts'
import { daysWords, reversed } from './day-words.ts'

const texts = words.lags

export const lagName = ({ lagId }: Pick<Lag, 'lagId'>): string => texts.names[lagId]

const endsOf = (lag: Lag): [string, string] => {
  const { from, to } = lagDefinition(lag.lagId)
  return [factOf(from).label, factOf(to).label]
}

/** How long it took, in a few words. */
export function lagWords({ outcome }: Lag): string {
  switch (outcome.kind) {
    case 'days':
      return daysWords(outcome.days)
    case 'reversed':
      return texts.reversed(daysWords(reversed(outcome.days)))
    case 'impossible':
      return texts.impossible
    case 'not-stated':
      return texts.notStated
    default:
      return assertNever(outcome)
  }
}

/** What is to be known about it: why nobody can tell, what is odd about its order; empty where there is nothing. */
export function lagRemark(lag: Lag): string {
  const { outcome } = lag
  const [first, second] = endsOf(lag)
  switch (outcome.kind) {
    case 'days':
      return outcome.isNarrowed ? texts.narrowed(first, second) : ''
    case 'reversed':
      return texts.reversedBecause(first, second)
    case 'impossible':
      return texts.impossibleBecause(first, second, daysWords(reversed(outcome.days)))
    case 'not-stated': {
      const [one, other] = outcome.missing.map(id => factOf(id).label)
      return other === undefined ? texts.missing(one ?? '') : texts.bothMissing(one ?? '', other)
    }
    default:
      return assertNever(outcome)
  }
}

/** What other sources make of it; empty where none does. */
export const rivalWords = ({ rivals }: Lag): string =>
  rivals.length === 0 ? '' : texts.rivals(rivals.map(daysWords))
