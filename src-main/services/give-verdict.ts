import { isDeepStrictEqual } from 'node:util'
import type { Breach, ResolvedFact } from '../domain/breach.ts'
import { resolvedFactOf } from '../domain/comparison.ts'
import type { FactId } from '../domain/fact-id.ts'
import { factOf, overrideSchema } from '../domain/facts.ts'
import { type BreachId, type ClaimId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import type { Decision, Verdict } from '../domain/verdict.ts'
import { record } from '../vault/record.ts'
import { verdictRow } from '../vault/tables/verdicts.ts'
import { type Desk, deedOf } from './desk.ts'
import { factOfBreach, shownInWords, valuesInWords } from './fact-words.ts'
import { getBreach } from './read-breaches.ts'

interface About {
  readonly breachId: BreachId
  readonly factId: FactId
}

interface Given extends About {
  readonly decision: Decision
}

/**
 * Records what the analyst decides about a fact; the claims themselves stay as they are. What was decided so just
 * before is decided: saying it twice makes no second step to take back.
 */
export function giveVerdict(desk: Desk, given: Given): Breach {
  const vault = desk.session.vault()
  const breach = getBreach(vault, given.breachId)
  const before = resolvedFactOf(breach, given.factId)
  const decision = checked(given, before)
  const last = vault.tables.verdicts.ofBreach(numberOf(breach.breachId)).findLast(isAbout(given.factId))
  if (isDeepStrictEqual(last?.decision, decision)) return breach
  const deed = deedOf(desk, 'verdict')
  record(vault, deed, writer => {
    const { breachId } = breach
    writer.insert('verdicts', verdictRow({ ...given, breachId, decision, decidedAt: deed.at }))
    return { label: labelOf(breach, before, decision), subject: breachId, value: null }
  })
  return getBreach(vault, given.breachId)
}

/**
 * Takes back what was decided about a claim, or, with `claimId` null, what was decided about the fact as a whole. What
 * was decided otherwise stands; a value of the analyst's own that an acceptance had replaced stands again.
 */
export function withdrawVerdict(desk: Desk, about: About & { readonly claimId: ClaimId | null }): Breach {
  const { factId, claimId } = about
  const vault = desk.session.vault()
  const breach = getBreach(vault, about.breachId)
  const { breachId } = breach
  const { tables } = vault
  const withdrawn = tables.verdicts
    .ofBreach(numberOf(breachId))
    .filter(isAbout(factId))
    .filter(verdict => claimOf(verdict) === claimId)
  const what = factOfBreach(factId, breach)
  if (withdrawn.length === 0)
    throw new ProblemError(
      'not-found',
      claimId === null
        ? `Nobody set a value for “${factOf(factId).label}” of ${breachId}, so there is nothing to withdraw.`
        : `Nothing was decided about claim ${claimId} on “${factOf(factId).label}” of ${breachId}.`,
    )
  const deed = deedOf(desk, 'withdraw')
  const was = shownInWords(resolvedFactOf(breach, factId))
  record(vault, deed, writer => {
    for (const { verdictId } of withdrawn) writer.remove('verdicts', { verdict_id: verdictId })
    const is = shownInWords(resolvedFactOf(getBreach(vault, breachId), factId))
    return { label: `Withdrew the verdict on ${what}: ${was} → ${is}`, subject: breachId, value: null }
  })
  return getBreach(vault, breachId)
}

const isAbout = (factId: FactId) => (verdict: Verdict) => verdict.factId === factId

const claimOf = ({ decision }: Verdict): ClaimId | null =>
  decision.kind === 'override' ? null : decision.claimId

/** The decision, if it is one about this fact of this breach, its value as the catalogue wants it. */
function checked({ factId, breachId, decision }: Given, before: ResolvedFact): Decision {
  if (decision.kind === 'override') {
    const fact = factOf(factId)
    const isStated = before.claims.length > 0
    if (decision.reason === '' && isStated)
      throw new ProblemError('invalid-input', 'Say why, in a few words: an article states another value.')
    if (fact.control !== 'count' && decision.qualifier !== undefined)
      throw new ProblemError('invalid-input', `“${fact.label}” is no figure, so it has no qualifier.`)
    const value = overrideSchema(fact).safeParse(decision.value)
    if (value.success) return { ...decision, value: value.data }
    const why = value.error.issues[0]?.message ?? 'it is out of shape'
    throw new ProblemError('invalid-input', `This is no value for “${fact.label}”: ${why}.`)
  }
  if (before.claims.some(({ claimId }) => claimId === decision.claimId)) return decision
  throw new ProblemError('not-found', `${breachId} has no such claim for “${factOf(factId).label}”.`)
}

function labelOf(breach: Breach, before: ResolvedFact, decision: Decision): string {
  const { factId } = before
  const what = factOfBreach(factId, breach)
  const was = shownInWords(before)
  if (decision.kind === 'override') {
    const values = Array.isArray(decision.value) ? decision.value : [decision.value]
    return `Overrode ${what}: ${was} → ${valuesInWords(factId, values)}`
  }
  const claim = before.claims.find(({ claimId }) => claimId === decision.claimId)
  const value = claim === undefined ? was : valuesInWords(factId, [claim.value])
  return `${decision.kind === 'accept' ? 'Accepted' : 'Rejected'} ${what}: ${value}`
}
