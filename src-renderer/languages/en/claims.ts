import type { ClaimRelation, ReviewState } from '../../../src-main/domain/breach.ts'
import type { Candidate } from '../../../src-main/domain/explanation.ts'
import type { FactKind } from '../../../src-main/domain/fact-id.ts'
import type { Qualifier, SourceKind } from '../../../src-main/domain/vocabulary.ts'

/** The short words beside a claim. */
export const claims = {
  state: {
    conflict: 'Sources disagree',
    unreviewed: 'Unreviewed',
    accepted: 'Accepted',
    overridden: 'Overridden',
    rejected: 'Rejected',
  } satisfies Record<ReviewState | 'rejected', string>,
  outcome: {
    'in-use': 'in use',
    agrees: 'agrees',
    lost: 'lost',
  } satisfies Record<Candidate['outcome'], string>,
  kind: {
    people: 'People',
    dates: 'Dates',
    data: 'Data',
    orgs: 'Organisations',
    attack: 'Attack',
    response: 'Response',
  } satisfies Record<FactKind, string>,
  /** Who says it, where no name is given. */
  speaker: {
    regulator: 'Regulator',
    company: 'Company',
    press: 'The article',
    threat_actor: 'Attacker',
  } satisfies Record<SourceKind, string>,
  /** The part somebody plays, behind a name. */
  part: {
    regulator: 'regulator',
    company: 'company',
    press: 'the article',
    threat_actor: 'attacker',
  } satisfies Record<SourceKind, string>,
  /** A claim in a sentence: `people affected, 48,213`. */
  inSentence: (fact: string, value: string) => `${fact.toLowerCase()}, ${value}`,
  /** A fact behind the name of a breach: `Aurora Clinic, people affected`. */
  factBehind: (fact: string) => `, ${fact.toLowerCase()}`,
  /** A fact in the middle of a line. */
  factWithin: (fact: string) => fact.toLowerCase(),
  relation: {
    'in-use': 'in use',
    agrees: 'agrees',
    differs: 'differs',
    outgrown: 'earlier figure',
    rejected: 'rejected',
  } satisfies Record<ClaimRelation, string>,
  agreesAs: {
    exact: 'agrees',
    at_least: 'agrees, at least',
    about: 'agrees, rounded',
    up_to: 'agrees, at most',
  } satisfies Record<Qualifier, string>,
  differsBy: (by: string) => `differs, ${by}`,
}
