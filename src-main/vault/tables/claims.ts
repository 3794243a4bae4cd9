import { Claim, type FoundClaim } from '../../domain/claim.ts'
import { articleId, breachId } from '../../domain/ids.ts'
import type { Connection } from '../database.ts'
import { Whole, Wholes } from './plain.ts'
import { ClaimRow, type NewRows } from './rows.ts'

/** The claim of a row. */
export function asClaim(value: unknown): Claim {
  const row = ClaimRow.parse(value)
  return Claim.parse({
    claimId: row.claim_id,
    articleId: articleId(row.article_id),
    breachId: breachId(row.breach_id),
    factId: row.fact_id,
    value: JSON.parse(row.value),
    qualifier: row.qualifier,
    source: { kind: row.source_kind, name: row.source_name },
    evidence: { start: row.start_offset, end: row.end_offset, quote: row.quote },
    certainty: row.certainty,
    foundBy: row.found_by,
    isLost: row.lost_at !== null,
  })
}

/** The row of a claim found in an article about a breach. */
export const claimRow = (article: number, breach: number, found: FoundClaim): NewRows['claims'] => ({
  article_id: article,
  breach_id: breach,
  fact_id: found.factId,
  value: JSON.stringify(found.value),
  qualifier: found.qualifier,
  source_kind: found.source.kind,
  source_name: found.source.name,
  start_offset: found.evidence.start,
  end_offset: found.evidence.end,
  quote: found.evidence.quote,
  certainty: found.certainty,
  found_by: found.foundBy,
  lost_at: null,
})

export const claimQueries = {
  ofBreach: 'SELECT * FROM claims WHERE breach_id = ? ORDER BY claim_id',
  one: 'SELECT * FROM claims WHERE claim_id = ?',
  lost: 'SELECT * FROM claims WHERE lost_at IS NOT NULL ORDER BY article_id, claim_id',
  countLost: 'SELECT count(*) FROM claims WHERE lost_at IS NOT NULL',
  ofArticle: 'SELECT * FROM claims WHERE article_id = ? ORDER BY start_offset, claim_id',
  ofTelling: 'SELECT claim_id FROM claims WHERE article_id = ? AND breach_id = ? ORDER BY claim_id',
}

/** The claim ledger. */
export function claimsTable(db: Connection) {
  const ofBreach = db.prepare(claimQueries.ofBreach)
  const lost = db.prepare(claimQueries.lost)
  const countLost = db.prepare(claimQueries.countLost).pluck()
  const one = db.prepare(claimQueries.one)
  const ofArticle = db.prepare(claimQueries.ofArticle)
  const ofTelling = db.prepare(claimQueries.ofTelling).pluck()
  return {
    ofBreach: (breach: number) => ofBreach.all(breach).map(asClaim),
    one: (claim: number): Claim | null => {
      const row = one.get(claim)
      return row === undefined ? null : asClaim(row)
    },
    /** Those kept without their quotes, in the order of their articles. */
    lost: () => lost.all().map(asClaim),
    countLost: () => Whole.parse(countLost.get()),
    /** Those whose quotes are lost among them. */
    ofArticle: (article: number) => ofArticle.all(article).map(asClaim),
    /** The numbers of what one article says of one breach. */
    ofTelling: (article: number, breach: number) => Wholes.parse(ofTelling.all(article, breach)),
  }
}
