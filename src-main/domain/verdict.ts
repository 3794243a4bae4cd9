import * as z from 'zod'
import { FactValue } from './claim.ts'
import { FactId } from './fact-id.ts'
import { BreachId, ClaimId, VerdictId } from './ids.ts'

/** What an analyst decides about a claim, or, with `override`, about a fact as a whole. */
export const Decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accept'), claimId: ClaimId }),
  z.strictObject({ kind: z.literal('reject'), claimId: ClaimId }),
  z.strictObject({
    kind: z.literal('override'),
    value: z.union([FactValue, z.array(FactValue)]),
    reason: z.string().trim().min(1, 'say why, in a few words'),
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

/**
 * Of the verdicts on one fact, oldest first, those in force: a later one about the same replaces an earlier one. An own
 * value gives way to claims accepted after it, as long as they are.
 */
export function inForce(verdicts: readonly Verdict[]): InForce {
  const byClaim = new Map<ClaimId, { readonly kind: 'accept' | 'reject'; readonly place: number }>()
  let own: { readonly override: InForce['override']; readonly place: number } = { override: null, place: -1 }
  for (const [place, { decision, decidedAt }] of verdicts.entries()) {
    if (decision.kind === 'override') {
      own = { override: { ...decision, decidedAt }, place }
      continue
    }
    byClaim.delete(decision.claimId)
    byClaim.set(decision.claimId, { kind: decision.kind, place })
  }
  const decided = [...byClaim]
  const accepted = decided.filter(([, { kind }]) => kind === 'accept')
  const rejected = decided.filter(([, { kind }]) => kind === 'reject')
  return {
    accepted: accepted.map(([id]) => id),
    rejected: new Set(rejected.map(([id]) => id)),
    override: accepted.some(([, { place }]) => place > own.place) ? null : own.override,
  }
}
