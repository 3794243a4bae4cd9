import { breachId, numberOf } from '../../domain/ids.ts'
import { type Decision, Verdict } from '../../domain/verdict.ts'
import type { Connection } from '../database.ts'
import { type NewRows, VerdictRow } from './rows.ts'

/** The verdict of a row. */
export function asVerdict(value: unknown): Verdict {
  const row = VerdictRow.parse(value)
  const decision =
    row.kind === 'override'
      ? {
          kind: row.kind,
          value: JSON.parse(row.value ?? 'null'),
          reason: row.reason,
          ...(row.qualifier !== null && { qualifier: row.qualifier }),
          ...(row.source_kind !== null && { source: { kind: row.source_kind, name: row.source_name } }),
        }
      : { kind: row.kind, claimId: row.claim_id }
  return Verdict.parse({
    verdictId: row.verdict_id,
    breachId: breachId(row.breach_id),
    factId: row.fact_id,
    decision,
    decidedAt: row.decided_at,
  })
}

const nothing = {
  claim_id: null,
  value: null,
  reason: null,
  qualifier: null,
  source_kind: null,
  source_name: null,
}

type Parts = Pick<NewRows['verdicts'], keyof typeof nothing>

function parts(decision: Decision): Parts {
  if (decision.kind !== 'override') return { ...nothing, claim_id: decision.claimId }
  const { value, reason, qualifier = null, source } = decision
  return {
    ...nothing,
    value: JSON.stringify(value),
    reason,
    qualifier,
    source_kind: source?.kind ?? null,
    source_name: source?.name ?? null,
  }
}

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
  ofClaim: 'SELECT * FROM verdicts WHERE claim_id = ? ORDER BY verdict_id',
}

/** What analysts decided, oldest first. */
export function verdictsTable(db: Connection) {
  const ofBreach = db.prepare(verdictQueries.ofBreach)
  const ofClaim = db.prepare(verdictQueries.ofClaim)
  return {
    ofBreach: (breach: number) => ofBreach.all(breach).map(asVerdict),
    /** What was decided about one claim. */
    ofClaim: (claim: number) => ofClaim.all(claim).map(asVerdict),
  }
}
