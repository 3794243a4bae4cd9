// What the labels of the history say about facts.
import type { Breach, ResolvedFact } from '../domain/breach.ts'
import type { FactValue } from '../domain/claim.ts'
import type { FactId } from '../domain/fact-id.ts'
import { factOf } from '../domain/facts.ts'

const locale = 'en'

/** `914,138`; a list where there are several, `none` where somebody says that there is none. */
export const valuesInWords = (factId: FactId, values: readonly FactValue[]): string =>
  values.map(value => factOf(factId).format(value, locale)).join(', ') || 'none'

/** What a breach shows for a fact. */
export const shownInWords = ({ factId, values, state }: ResolvedFact): string =>
  values.length === 0 && state !== 'overridden'
    ? 'not stated'
    : valuesInWords(
        factId,
        values.map(({ value }) => value),
      )

/** `people affected of Orvane Dental` */
export const factOfBreach = (factId: FactId, { name }: Pick<Breach, 'name'>): string =>
  `${factOf(factId).label.toLowerCase()} of ${name}`
