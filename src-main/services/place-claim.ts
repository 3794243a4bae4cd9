// A claim whose quote was lost when its article was read again finds its place in the text as it is now.
import type { Breach } from '../domain/breach.ts'
import type { Span } from '../domain/claim.ts'
import { type ClaimId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { record } from '../vault/record.ts'
import { type Desk, deedOf } from './desk.ts'
import { factOfBreach } from './fact-words.ts'
import { getBreach } from './read-breaches.ts'

interface Placed {
  readonly claimId: ClaimId
  readonly evidence: Span
}

/** What the claim says and what was decided about it stays; only its words and their place are new. */
export function placeClaim(desk: Desk, { claimId, evidence }: Placed): Breach {
  const vault = desk.session.vault()
  const { articles, claims } = vault.tables
  const claim = claims.one(claimId)
  if (claim === null) throw new ProblemError('not-found', `There is no claim ${claimId}.`)
  if (!claim.isLost)
    throw new ProblemError(
      'invalid-input',
      `Claim ${claimId} has its quote: only a lost one is placed again.`,
    )
  const { start, end, quote } = evidence
  const text = articles.text(numberOf(claim.articleId))
  if (text.slice(start, end) !== quote || quote.trim() === '')
    throw new ProblemError('invalid-input', `${claim.articleId} does not say “${quote}” at this place.`)
  const breach = getBreach(vault, claim.breachId)
  const deed = deedOf(desk, 'claim')
  record(vault, deed, writer => {
    const place = { start_offset: start, end_offset: end, quote, lost_at: null }
    writer.update('claims', { claim_id: claimId }, place)
    const label = `Found ${factOfBreach(claim.factId, breach)} again in ${claim.articleId}: “${quote}”`
    return { label, subject: claim.breachId, value: null }
  })
  return getBreach(vault, claim.breachId)
}
