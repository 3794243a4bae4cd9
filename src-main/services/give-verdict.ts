import { randomUUID } from 'node:crypto'
import type { Breach, ResolvedFact } from '../domain/breach.ts'
import type { FactValue } from '../domain/claim.ts'
import { resolvedFactOf } from '../domain/comparison.ts'
import type { FactId } from '../domain/fact-id.ts'
import { type FactDefinition, factOf, overrideSchema } from '../domain/facts.ts'
import type { BreachId } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import type { Decision } from '../domain/verdict.ts'
import { record } from '../vault/record.ts'
import { verdictRow } from '../vault/tables/verdicts.ts'
import { authorOf, type Desk } from './desk.ts'
import { getBreach } from './read-breaches.ts'

interface Given {
  readonly breachId: BreachId
  readonly factId: FactId
  readonly decision: Decision
}

/** Records what the analyst decides about a fact; the claims themselves stay as they are. */
export function giveVerdict(desk: Desk, given: Given): Breach {
  const vault = desk.session.vault()
  const breach = getBreach(vault, given.breachId)
  const before = resolvedFactOf(breach, given.factId)
  const decision = checked(given, before)
  const author = authorOf(desk)
  record(vault, { ...author, kind: 'verdict', group: randomUUID(), durability: 'full' }, writer => {
    const { breachId } = breach
    writer.insert('verdicts', verdictRow({ ...given, breachId, decision, decidedAt: author.at }))
    return { label: labelOf(breach, before, decision), subject: breachId, value: null }
  })
  return getBreach(vault, given.breachId)
}

/** The decision, if it is one about this fact of this breach, its value as the catalogue wants it. */
function checked({ factId, breachId, decision }: Given, before: ResolvedFact): Decision {
  if (decision.kind === 'override') {
    const fact = factOf(factId)
    const value = overrideSchema(fact).safeParse(decision.value)
    if (value.success) return { ...decision, value: value.data }
    const why = value.error.issues[0]?.message ?? 'it is out of shape'
    throw new ProblemError('invalid-input', `This is no value for “${fact.label}”: ${why}.`)
  }
  if (before.claims.some(({ claimId }) => claimId === decision.claimId)) return decision
  throw new ProblemError('not-found', `${breachId} has no such claim for “${factOf(factId).label}”.`)
}

const locale = 'en'

const inWords = (fact: FactDefinition, values: readonly FactValue[]) =>
  values.length === 0 ? 'not stated' : values.map(value => fact.format(value, locale)).join(', ')

function labelOf({ name }: Breach, before: ResolvedFact, decision: Decision): string {
  const fact = factOf(before.factId)
  const what = `${fact.label.toLowerCase()} of ${name}`
  const was = inWords(
    fact,
    before.values.map(({ value }) => value),
  )
  if (decision.kind === 'override') {
    const values = Array.isArray(decision.value) ? decision.value : [decision.value]
    return `Overrode ${what}: ${was} → ${inWords(fact, values)}`
  }
  const claim = before.claims.find(({ claimId }) => claimId === decision.claimId)
  const value = claim === undefined ? was : inWords(fact, [claim.value])
  return `${decision.kind === 'accept' ? 'Accepted' : 'Rejected'} ${what}: ${value}`
}
