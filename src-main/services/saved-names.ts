// What saved searches, comparisons and statistics have in common: they are known by their names.
import { ProblemError } from '../domain/problem.ts'
import { savedName } from '../domain/search/match-of.ts'

interface Named<T> {
  byName(name: string): T | null
}

/** What is saved under a name; `what` names its kind in the problem. */
export function savedUnder<T>(table: Named<T>, name: string, what: string): T {
  const known = table.byName(savedName(name))
  if (known === null) throw new ProblemError('not-found', `There are no saved ${what} “${name}”.`)
  return known
}

/** Refuses a name that another one of the kind has. */
export function refuseTaken(table: Named<unknown>, from: string, to: string, what: string): void {
  if (savedName(from) !== savedName(to) && table.byName(savedName(to)) !== null)
    throw new ProblemError('invalid-input', `There are saved ${what} “${to}” already.`)
}
