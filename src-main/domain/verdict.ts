import * as z from 'zod'
import { FactValue, Source } from './claim.ts'
import { FactId } from './fact-id.ts'
import { BreachId, ClaimId, VerdictId } from './ids.ts'
import { Qualifier } from './vocabulary.ts'

/** What an analyst decides about a claim, or, with `override`, about a fact as a whole. */
export const Decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accept'), claimId: ClaimId }),
  z.strictObject({ kind: z.literal('reject'), claimId: ClaimId }),
  z.strictObject({
    kind: z.literal('override'),
    value: z.union([FactValue, z.array(FactValue)]),
    /** How exactly a figure is meant; left out where the fact is none, or nobody said. */
    qualifier: Qualifier.optional(),
    /** Who says it, as far as the analyst knows. */
    source: Source.optional(),
    /** Empty only where no article states anything, so that there is nothing to set aside. */
    reason: z.string().trim(),
  }),
])
export type Decision = z.infer<typeof Decision>

export const Verdict = z.strictObject({
  verdictId: VerdictId,
  breachId: BreachId,
  factId: FactId,
  decision: Decision,
  decidedAt: z.string(),
})
export type Verdict = z.infer<typeof Verdict>

type Override = Extract<Decision, { kind: 'override' }>

/** The verdicts on one fact that count now. */
export interface InForce {
  /** The claims accepted, the last accepted last. */
  readonly accepted: readonly ClaimId[]
  readonly rejected: ReadonlySet<ClaimId>
  readonly override: (Override & { readonly decidedAt: string }) | null
}

/** Of the verdicts on one fact, oldest first, those in force: a later one replaces an earlier one. */
export function inForce(verdicts: readonly Verdict[]): InForce {
  const byClaim = new Map<ClaimId, 'accept' | 'reject'>()
  let override: InForce['override'] = null
  for (const { decision, decidedAt } of verdicts) {
    if (decision.kind === 'override') {
      override = { ...decision, decidedAt }
      continue
    }
    byClaim.delete(decision.claimId)
    byClaim.set(decision.claimId, decision.kind)
    if (decision.kind === 'accept') override = null
  }
  const withKind = (kind: 'accept' | 'reject') =>
    [...byClaim].filter(([, decided]) => decided === kind).map(([id]) => id)
  return { accepted: withKind('accept'), rejected: new Set(withKind('reject')), override }
}
