// How far a value lies from the reference, in few words.
import type { FactValue } from '../../src-main/domain/claim.ts'
import type { Delta } from '../../src-main/domain/delta.ts'
import type { FactDefinition } from '../../src-main/domain/facts.ts'
import { assertNever } from '../../src-main/domain/result.ts'
import { words } from '../languages/words.ts'
import { differenceWords } from './day-words.ts'
import { formatSigned, formatValue } from './format.ts'
import { locale } from './locale.ts'

const texts = words.compare.deltas
const ratios = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 })

/** `−553,192, × 0.53`, `+12 days`, `without Diagnosis`; empty where there is no difference. */
export function deltaWords(delta: Delta, fact?: FactDefinition): string {
  switch (delta.kind) {
    case 'count': {
      if (delta.difference === 0) return ''
      const words = texts.count(formatSigned(delta.difference), ratios.format(delta.ratio))
      return delta.isExact ? words : texts.about(words)
    }
    case 'days':
      return differenceWords(delta.days)
    case 'list': {
      const named = (value: FactValue) => (fact === undefined ? String(value) : formatValue(fact, value))
      return delta.fewer.length === 0 ? '' : texts.without(delta.fewer.map(named))
    }
    default:
      return assertNever(delta)
  }
}
