// Why a fact has the value it has: every candidate for it, what it weighs, and why it won or lost.
import * as z from 'zod'
import { byAuthority, reasonFor } from './authority.ts'
import { FoundClaim } from './claim.ts'
import { factOf } from './facts.ts'
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

/** A candidate with its fate. */
export const Candidate = z.strictObject({
  ...FoundClaim.shape,
  /** How strongly the text says it, in the rule's own measure: it compares candidates of one rule only. */
  score: z.number(),
  /** `agrees`: it says the same as the value in use, or stands beside it. */
  outcome: z.enum(['in-use', 'agrees', 'lost']),
  /** One sentence. */
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
    outcome: 'lost' as const,
    because: sentences[because],
  }))
  return { candidates: [...won, ...down].sort((a, b) => a.evidence.start - b.evidence.start) }
}

/** Among claims that stand, authority decides where a fact has one value. */
function fateOf(claim: FoundClaim, kept: readonly FoundClaim[]): Pick<Candidate, 'outcome' | 'because'> {
  const fact = factOf(claim.factId)
  const rivals = kept.filter(({ factId }) => factId === claim.factId).sort(byAuthority(() => null))
  const [first] = rivals
  if (fact.cardinality === 'many' || first === undefined)
    return { outcome: 'in-use', because: 'The article states it.' }
  const others = rivals.filter(({ value }) => !fact.isSame(value, first.value))
  if (claim === first) return { outcome: 'in-use', because: reasonInWords(reasonFor(claim, others), fact) }
  if (fact.isSame(claim.value, first.value))
    return { outcome: 'agrees', because: 'It says the same as the value in use.' }
  return {
    outcome: 'lost',
    because: `In use is ${fact.format(first.value, 'en')}. ${reasonInWords(reasonFor(first, others), fact)}`,
  }
}
