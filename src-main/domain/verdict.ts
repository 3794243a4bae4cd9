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
