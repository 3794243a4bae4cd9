// What an analyst says about two breaches that may be one, remembered whatever is imported or merged later.
import type { Grouping } from '../domain/grouping.ts'
import { type BreachId, breachId } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { record } from '../vault/record.ts'
import { type Desk, deedOf } from './desk.ts'
import { existingBreach } from './read-breaches.ts'
import { groupingOf } from './read-grouping.ts'
import { sayDifferent } from './regroup.ts'
import { pairOf } from './suggestions.ts'

/** Says that two breaches are not the same: they are asked about no more, and cannot be merged by accident. */
export function differentBreaches(desk: Desk, id: BreachId, other: BreachId): Grouping {
  const vault = desk.session.vault()
  const [one, another] = pairIn(desk, id, other)
  const deed = deedOf(desk, 'not-same')
  record(vault, deed, writer => {
    sayDifferent(vault.tables, writer, one, another)
    const label = `Said that ${breachId(one)} is not the same as ${breachId(another)}`
    return { label, subject: breachId(one), value: null }
  })
  return groupingOf(vault, breachId(one))
}

/** Takes that back; the two can be merged and asked about again. */
export function maybeSameBreaches(desk: Desk, id: BreachId, other: BreachId): Grouping {
  const vault = desk.session.vault()
  const [one, another] = pairIn(desk, id, other)
  if (!vault.tables.grouping.differentFrom(one).has(another))
    throw new ProblemError(
      'invalid-input',
      `Nobody said that ${breachId(one)} and ${breachId(another)} are not the same.`,
    )
  const deed = deedOf(desk, 'same')
  record(vault, deed, writer => {
    writer.remove('different_breaches', pairOf(one, another))
    const label = `Took back that ${breachId(one)} is not the same as ${breachId(another)}`
    return { label, subject: breachId(one), value: null }
  })
  return groupingOf(vault, breachId(one))
}

function pairIn(desk: Desk, id: BreachId, other: BreachId): [number, number] {
  const vault = desk.session.vault()
  const [one, another] = [existingBreach(vault, id), existingBreach(vault, other)]
  if (one === another)
    throw new ProblemError('invalid-input', `Name another breach than ${breachId(one)} itself.`)
  return [one, another]
}
