import type { Breach } from '../domain/breach.ts'
import { type BreachId, breachId } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { record } from '../vault/record.ts'
import { type Desk, deedOf } from './desk.ts'
import { refuseContradictions } from './exclusive-tags.ts'
import { listIds } from './list-ids.ts'
import { existingBreach, getBreach } from './read-breaches.ts'
import { mergeInto } from './regroup.ts'

/**
 * Makes one breach of several: claims, verdicts, tags and all else follow into the first. The ids of the others stand
 * for it from now on.
 */
export function mergeBreaches(
  desk: Desk,
  into: BreachId,
  from: readonly BreachId[],
  sitting?: string,
): Breach {
  const vault = desk.session.vault()
  const target = existingBreach(vault, into)
  const others = [...new Set(from.map(id => existingBreach(vault, id)))]
  if (others.includes(target))
    throw new ProblemError('invalid-input', `Name other breaches than ${breachId(target)} itself.`)
  const deed = deedOf(desk, 'merge', sitting)
  record(vault, deed, writer => {
    for (const other of others) mergeInto(vault, writer, other, target)
    refuseContradictions(vault)
    const label = `Merged ${listIds(others.map(breachId))} into ${breachId(target)}`
    return { label, subject: breachId(target), value: null }
  })
  return getBreach(vault, breachId(target))
}
