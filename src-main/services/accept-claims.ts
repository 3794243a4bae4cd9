// Accepting what an article says in one go: one edit, taken back by one undo.
import type { Claim } from '../domain/claim.ts'
import { type ClaimId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { resolveWhole } from '../vault/breach-summaries.ts'
import { record } from '../vault/record.ts'
import { verdictRow } from '../vault/tables/verdicts.ts'
import { type Desk, deedOf } from './desk.ts'

/** Accepts claims that still wait for a decision; answers with how many did. */
export function acceptClaims(desk: Desk, ids: readonly ClaimId[]): { accepted: number } {
  const vault = desk.session.vault()
  const claims = [...new Set(ids)].map(id => {
    const claim = vault.tables.claims.one(id)
    if (claim === null) throw new ProblemError('not-found', `There is no claim ${id}.`)
    return claim
  })
  const open = [...Map.groupBy(claims, claim => claim.breachId)].flatMap(([breachId, own]) => {
    const waiting = resolveWhole(vault.tables, numberOf(breachId)).waiting
    const isOpen = new Set(
      waiting.filter(({ reasons }) => reasons.some(one => one !== 'lost')).map(one => one.claimId),
    )
    return own.filter(({ claimId }) => isOpen.has(claimId))
  })
  if (open.length === 0) return { accepted: 0 }
  const deed = deedOf(desk, 'verdict')
  return record(vault, deed, writer => {
    for (const { breachId, factId, claimId } of open) {
      const decision = { kind: 'accept' as const, claimId }
      writer.insert('verdicts', verdictRow({ breachId, factId, decision, decidedAt: deed.at }))
    }
    return { label: labelOf(open), subject: onlyOne(open, 'breachId'), value: { accepted: open.length } }
  })
}

const onlyOne = <K extends 'breachId' | 'articleId'>(claims: readonly Claim[], key: K): Claim[K] | null => {
  const [first, ...others] = new Set(claims.map(claim => claim[key]))
  return others.length === 0 ? (first ?? null) : null
}

function labelOf(claims: readonly Claim[]): string {
  const count = `${claims.length} ${claims.length === 1 ? 'fact' : 'facts'}`
  const of = onlyOne(claims, 'breachId')
  const from = onlyOne(claims, 'articleId')
  return `Accepted ${count}${of === null ? '' : ` of ${of}`}${from === null ? '' : ` from ${from}`}`
}
