import * as z from 'zod'
import { breachId, type ClaimId, numberOf } from '../../domain/ids.ts'
import { type Decision, Verdict } from '../../domain/verdict.ts'
import type { Connection } from '../database.ts'
import { type NewRows, VerdictRow } from './rows.ts'

function asVerdict(value: unknown): Verdict {
  const row = VerdictRow.parse(value)
  const decision =
    row.kind === 'override'
      ? { kind: row.kind, value: JSON.parse(row.value ?? 'null'), reason: row.reason }
      : { kind: row.kind, claimId: row.claim_id }
  return Verdict.parse({
    verdictId: row.verdict_id,
    breachId: breachId(row.breach_id),
    factId: row.fact_id,
    decision,
    decidedAt: row.decided_at,
  })
}

const parts = (
  decision: Decision,
): { claim_id: ClaimId | null; value: string | null; reason: string | null } =>
  decision.kind === 'override'
    ? { claim_id: null, value: JSON.stringify(decision.value), reason: decision.reason }
    : { claim_id: decision.claimId, value: null, reason: null }

/** The row of a decision. */
export const verdictRow = (verdict: Omit<Verdict, 'verdictId'>): NewRows['verdicts'] => ({
  breach_id: numberOf(verdict.breachId),
  fact_id: verdict.factId,
  kind: verdict.decision.kind,
  ...parts(verdict.decision),
  decided_at: verdict.decidedAt,
})

export const verdictQueries = {
  ofBreach: 'SELECT * FROM verdicts WHERE breach_id = ? ORDER BY verdict_id',
  onClaim: 'SELECT verdict_id FROM verdicts WHERE claim_id = ? ORDER BY verdict_id',
}

/** What analysts decided, oldest first. */
export function verdictsTable(db: Connection) {
  const ofBreach = db.prepare(verdictQueries.ofBreach)
  const onClaim = db.prepare(verdictQueries.onClaim).pluck()
  return {
    ofBreach: (breach: number) => ofBreach.all(breach).map(asVerdict),
    /** The numbers of those that accept or reject one claim. */
    onClaim: (claim: number) => z.array(z.int()).parse(onClaim.all(claim)),
  }
}
