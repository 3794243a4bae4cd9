// The short words the screen puts beside a claim.
import type { ClaimRelation, ReviewState } from '../../src-main/domain/breach.ts'
import type { Claim } from '../../src-main/domain/claim.ts'
import type { FactKind } from '../../src-main/domain/fact-id.ts'
import { factOf } from '../../src-main/domain/facts.ts'
import type { Qualifier, SourceKind } from '../../src-main/domain/vocabulary.ts'
import type { Outcome } from './candidates.ts'
import { formatValue } from './format.ts'
import { locale } from './locale.ts'

export const stateWords: Readonly<Record<ReviewState | 'rejected', string>> = {
  conflict: 'Sources disagree',
  unreviewed: 'Unreviewed',
  accepted: 'Accepted',
  overridden: 'Overridden',
  rejected: 'Rejected',
}

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  'in-use': 'in use',
  agrees: 'agrees',
  lost: 'lost',
}

export const kindWords: Readonly<Record<FactKind, string>> = {
  people: 'People',
  dates: 'Dates',
  data: 'Data',
  orgs: 'Organisations',
  attack: 'Attack',
  response: 'Response',
}

export const kinds: readonly FactKind[] = ['people', 'dates', 'data', 'orgs', 'attack', 'response']

export const speakerWords: Readonly<Record<SourceKind, string>> = {
  regulator: 'Regulator',
  company: 'Company',
  press: 'The article',
  threat_actor: 'Attacker',
}

/** Who says it: the name the article gives, or the part they play. */
export const speakerOf = (claim: Pick<Claim, 'source'>): string =>
  claim.source.name ?? speakerWords[claim.source.kind]

/** `people affected, 48,213`: a claim in a sentence. */
export function factInWords({ factId, value }: Pick<Claim, 'factId' | 'value'>): string {
  const fact = factOf(factId)
  return `${fact.label.toLowerCase()}, ${formatValue(fact, value)}`
}

const manners: Readonly<Record<Qualifier, string>> = {
  exact: '',
  at_least: ', at least',
  about: ', rounded',
  up_to: ', at most',
}

/** How far a figure is from the one in use, in percent: `+68 %`. */
export function deviation(value: unknown, inUse: unknown): string {
  if (typeof value !== 'number' || typeof inUse !== 'number' || inUse === 0) return ''
  const format = new Intl.NumberFormat(locale, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  })
  return format.format(value / inUse - 1).replace('-', '−')
}

/** How a claim stands to the value in use, in two or three words. */
export function relationWords(claim: Claim & { relation: ClaimRelation }, inUse: unknown): string {
  switch (claim.relation) {
    case 'in-use':
      return 'in use'
    case 'agrees':
      return `agrees${claim.qualifier === null ? '' : manners[claim.qualifier]}`
    case 'differs': {
      const by = deviation(claim.value, inUse)
      return by === '' ? 'differs' : `differs, ${by}`
    }
    case 'outgrown':
      return 'earlier figure'
    case 'rejected':
      return 'rejected'
  }
}
