// The second line of a cell: how far it is from the reference, in the fact's own measure.
import type { ResolvedFact } from '../../../src-main/domain/breach.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { speakerOf } from '../../text/claim-words.ts'
import { formatSigned } from '../../text/format.ts'
import { daysBetween } from '../../text/format-date.ts'
import { locale } from '../../text/locale.ts'

const ratio = (part: number, whole: number) =>
  `× ${new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }).format(part / whole)}`

/** `−553,192, × 0.53`, `+12 days`, or nothing where the values cannot be measured against each other. */
export function distance(fact: ResolvedFact, reference: ResolvedFact): string {
  const { control } = factOf(fact.factId)
  const [here, there] = [fact.values[0]?.value, reference.values[0]?.value]
  if (here === there) return ''
  if (control === 'count' && typeof here === 'number' && typeof there === 'number') {
    return `${formatSigned(here - there)}, ${ratio(here, there)}`
  }
  if (control === 'date' && typeof here === 'string' && typeof there === 'string') {
    const days = daysBetween(there, here)
    return days === null ? '' : `${formatSigned(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`
  }
  return ''
}

/** Who says the value in use, and whether the sources disagree. */
export function standing(fact: ResolvedFact): string {
  const [first] = fact.values
  if (first === undefined || factOf(fact.factId).cardinality === 'many') return ''
  const words = first.source === null ? 'your own value' : speakerOf({ source: first.source })
  return fact.state === 'conflict' ? `${words}, sources disagree` : words
}
