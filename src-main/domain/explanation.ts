// Why a fact has the value it has: every candidate for it, what it weighs, and why it won or lost.
import * as z from 'zod'
import { byAuthority, reasonFor } from './authority.ts'
import { FactValue, FoundClaim } from './claim.ts'
import { type FactDefinition, factOf } from './facts.ts'
import { Reason } from './reason.ts'
import { reasonInWords } from './reason-words.ts'

/** Why a rule of the pipeline turned a candidate down. */
export const LossReason = z.enum([
  'advice',
  'another-event-nearer',
  'another-story',
  'denied',
  'exposed-elsewhere',
  'later-date',
  'means-of-attack',
  'misuse-told-as-fact',
  'money-or-time',
  'no-breach',
  'not-said-affected',
  'nothing-says-taken',
  'other-people',
  'out-of-order',
  'part-of-a-name',
  'part-of-the-people',
  'planned',
  'range-says-more',
  'said-already',
  'too-weak',
  'unconfirmed',
  'weaker',
])
export type LossReason = z.infer<typeof LossReason>

const sentences: Readonly<Record<LossReason, string>> = {
  advice: 'This is advice to readers, not something that happened.',
  'another-event-nearer': 'Nothing near this date says that one of the dated facts happened then.',
  'another-story': 'The passage tells of another breach.',
  denied: 'The sentence denies it.',
  'exposed-elsewhere': 'Another sentence says that the same kind of data was exposed.',
  'later-date': 'For the same event an earlier or a more clearly stated date is given; that one counts.',
  'means-of-attack': 'These credentials were the way in, not what was taken.',
  'misuse-told-as-fact': 'Misuse is told as a fact elsewhere in the article.',
  'money-or-time': 'The number counts money, time or things, not people.',
  'no-breach': 'The article as a whole reports no breach.',
  'not-said-affected': 'Nothing in the sentence says that these people are affected.',
  'nothing-says-taken': 'Nothing says whether these data were taken.',
  'other-people': 'The number counts other people: staff, customers in general, victims of fraud.',
  'out-of-order': 'The date would come before something that must have happened earlier.',
  'part-of-a-name': 'The words are part of a name.',
  'part-of-the-people': 'The figure counts a part of the people affected; a total is given.',
  planned: 'This is only planned.',
  'range-says-more': 'A range with both ends is given for the same event.',
  'said-already': 'The same sentence already says so.',
  'too-weak': 'Too little in the text points to it.',
  unconfirmed: 'The sentence only asks or supposes it.',
  weaker: 'More in the text points to another value.',
}

/** Why a candidate won or lost, as data: a screen makes its own sentence of it. */
export const CandidateReason = z.discriminatedUnion('kind', [
  /** A fact with many values shows each that is stated. */
  z.strictObject({ kind: z.literal('states') }),
  z.strictObject({ kind: z.literal('agrees') }),
  z.strictObject({ kind: z.literal('in-use'), reason: Reason }),
  z.strictObject({ kind: z.literal('outweighed'), inUse: FactValue, reason: Reason }),
  /** A rule turned it down. */
  z.strictObject({ kind: z.literal('lost'), by: LossReason }),
])
export type CandidateReason = z.infer<typeof CandidateReason>

/** A candidate with its fate. */
export const Candidate = z.strictObject({
  ...FoundClaim.shape,
  /** How strongly the text says it, in the rule's own measure: it compares candidates of one rule only. */
  score: z.number(),
  /** `agrees`: it says the same as the value in use, or stands beside it. */
  outcome: z.enum(['in-use', 'agrees', 'lost']),
  why: CandidateReason,
  /** The same in one English sentence. */
  because: z.string(),
})
export type Candidate = z.infer<typeof Candidate>

/** Every candidate of one breach of an article, in the order of the text. Of an article without a breach, all it saw. */
export const Explanation = z.strictObject({ candidates: z.array(Candidate) })
export type Explanation = z.infer<typeof Explanation>

/** A claim with what its rule gives it. */
export interface ScoredClaim extends FoundClaim {
  readonly score: number
}

/** A candidate that a rule turned down. */
export interface LostClaim {
  readonly claim: ScoredClaim
  readonly because: LossReason
}

/** Explains one breach: `kept` are its claims, `lost` what its rules turned down. */
export function explain(kept: readonly ScoredClaim[], lost: readonly LostClaim[]): Explanation {
  const won = kept.map(claim => ({ ...claim, ...fateOf(claim, kept) }))
  const down = lost.map(({ claim, because }) => ({
    ...claim,
    ...fate(factOf(claim.factId), 'lost', { kind: 'lost', by: because }),
  }))
  return { candidates: [...won, ...down].sort((a, b) => a.evidence.start - b.evidence.start) }
}

type Fate = Pick<Candidate, 'outcome' | 'why' | 'because'>

const fate = (fact: FactDefinition, outcome: Candidate['outcome'], why: CandidateReason): Fate => ({
  outcome,
  why,
  because: inWords(why, fact),
})

function inWords(why: CandidateReason, fact: FactDefinition): string {
  switch (why.kind) {
    case 'states':
      return 'The article states it.'
    case 'agrees':
      return 'It says the same as the value in use.'
    case 'in-use':
      return reasonInWords(why.reason, fact)
    case 'outweighed':
      return `In use is ${fact.format(why.inUse, 'en')}. ${reasonInWords(why.reason, fact)}`
    case 'lost':
      return sentences[why.by]
  }
}

/** Among claims that stand, authority decides where a fact has one value. */
function fateOf(claim: FoundClaim, kept: readonly FoundClaim[]): Fate {
  const fact = factOf(claim.factId)
  const rivals = kept.filter(({ factId }) => factId === claim.factId).sort(byAuthority(() => null))
  const [first] = rivals
  if (fact.cardinality === 'many' || first === undefined) return fate(fact, 'in-use', { kind: 'states' })
  const others = rivals.filter(({ value }) => !fact.isSame(value, first.value))
  if (claim === first) return fate(fact, 'in-use', { kind: 'in-use', reason: reasonFor(claim, others) })
  if (fact.isSame(claim.value, first.value)) return fate(fact, 'agrees', { kind: 'agrees' })
  return fate(fact, 'lost', { kind: 'outweighed', inUse: first.value, reason: reasonFor(first, others) })
}
