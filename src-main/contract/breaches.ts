import * as z from 'zod'
import { AsOf } from '../domain/as-of.ts'
import { Breach, BreachSummary } from '../domain/breach.ts'
import { FoundClaim, Span } from '../domain/claim.ts'
import { FactId } from '../domain/fact-id.ts'
import { ArticleId, BreachId, ClaimId } from '../domain/ids.ts'
import { BreachLedger } from '../domain/ledger.ts'
import { Decision } from '../domain/verdict.ts'
import { command, maxNames } from './command.ts'

/** What a breach is called. */
export const BreachName = BreachSummary.pick({ breachId: true, name: true })
export type BreachName = z.infer<typeof BreachName>

export const breachCommands = {
  /** The rows of these breaches in a list, in the order asked for; those that are gone are left out. */
  'breaches.summaries': command(
    z.strictObject({ ids: z.array(BreachId).max(maxNames) }),
    z.array(BreachSummary),
  ),
  /** What these breaches are called; those that are gone are left out. */
  'breaches.names': command(z.strictObject({ ids: z.array(BreachId).max(maxNames) }), z.array(BreachName)),
  /** With `asOf`, the breach as it was then. */
  'breaches.get': command(z.strictObject({ id: BreachId, asOf: AsOf.optional() }), Breach),
  /** Everything that is said about a breach, fact by fact and value by value, or about one fact of it. */
  'breaches.ledger': command(
    z.strictObject({ id: BreachId, factId: FactId.optional(), asOf: AsOf.optional() }),
    BreachLedger,
  ),
  /** Records what the analyst decides about a fact; answers with the breach as it is now. */
  'verdicts.give': command(
    z.strictObject({ breachId: BreachId, factId: FactId, decision: Decision }),
    Breach,
  ),
  /** Takes back what was decided about a claim, or, with null, the analyst's own value for the fact. */
  'verdicts.withdraw': command(
    z.strictObject({ breachId: BreachId, factId: FactId, claimId: ClaimId.nullable() }),
    Breach,
  ),
  /** Adds a claim that an analyst selected in an article; `evidence` must be what the clean text says at its place. */
  'claims.add': command(
    z.strictObject({
      breachId: BreachId,
      articleId: ArticleId,
      ...FoundClaim.pick({ factId: true, value: true, qualifier: true, source: true, evidence: true }).shape,
      /** Whether its value is the one to show from now on. */
      isAccepted: z.boolean().default(true),
    }),
    z.strictObject({ claimId: ClaimId, breach: Breach }),
  ),
  /** Gives a claim whose quote was lost its place in the text as it is now. */
  'claims.place': command(z.strictObject({ claimId: ClaimId, evidence: Span }), Breach),
  /** Removes a claim that an analyst added; those of the machine can be rejected. */
  'claims.remove': command(z.strictObject({ claimId: ClaimId }), Breach),
}
