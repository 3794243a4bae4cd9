// The short words the screen puts beside a claim.
import type { ClaimRelation } from '../../src-main/domain/breach.ts'
import type { Claim } from '../../src-main/domain/claim.ts'
import type { FactKind } from '../../src-main/domain/fact-id.ts'
import { factOf } from '../../src-main/domain/facts.ts'
import type { SourceKind } from '../../src-main/domain/vocabulary.ts'
import { words } from '../languages/words.ts'
import { factLabel, formatValue } from './fact-words.ts'
import { locale } from './locale.ts'

export const kinds: readonly FactKind[] = ['people', 'dates', 'data', 'orgs', 'attack', 'response']

/** Who says it: the name the article gives, or the part they play. */
export const speakerOf = (claim: Pick<Claim, 'source'>): string =>
  claim.source.name ?? words.claims.speaker[claim.source.kind]

/** A kind of speaker in a word, for whoever is not named. */
export const speakerWord = (kind: string): string => words.claims.speaker[kind as SourceKind] ?? kind

/** `people affected, 48,213`: a claim in a sentence. */
export const factInWords = ({ factId, value }: Pick<Claim, 'factId' | 'value'>): string =>
  words.claims.inSentence(factLabel(factId), formatValue(factOf(factId), value))

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
  const { relation, agreesAs, differsBy } = words.claims
  switch (claim.relation) {
    case 'agrees':
      return claim.qualifier === null ? relation.agrees : agreesAs[claim.qualifier]
    case 'differs': {
      const by = deviation(claim.value, inUse)
      return by === '' ? relation.differs : differsBy(by)
    }
    default:
      return relation[claim.relation]
  }
}
