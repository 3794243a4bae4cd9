import type { Breach, ResolvedFact } from './breach.ts'
import type { FactId } from './fact-id.ts'
import { factOf, facts } from './facts.ts'

/** How a cell stands to the first column: the same, another value, or a value on one side only. */
export type Difference = 'same' | 'differs' | 'only-here' | 'not-stated'

export interface ComparisonCell {
  readonly fact: ResolvedFact
  readonly difference: Difference
}

export interface ComparisonRow {
  readonly factId: FactId
  /** One cell a breach, in the order of the breaches. */
  readonly cells: readonly ComparisonCell[]
  readonly isDifferent: boolean
}

function isSameFact(a: ResolvedFact, b: ResolvedFact): boolean {
  const fact = factOf(a.factId)
  const covers = (some: ResolvedFact, others: ResolvedFact) =>
    some.values.every(x => others.values.some(y => fact.isSame(x.value, y.value)))
  return covers(a, b) && covers(b, a)
}

function difference(fact: ResolvedFact, reference: ResolvedFact): Difference {
  if (fact.values.length === 0) return reference.values.length === 0 ? 'same' : 'not-stated'
  if (reference.values.length === 0) return 'only-here'
  return isSameFact(fact, reference) ? 'same' : 'differs'
}

/** Facts as rows, breaches as columns; the first breach is what the others are measured against. */
export function compareBreaches(breaches: readonly Breach[]): ComparisonRow[] {
  return facts.map(({ id }) => {
    const columns = breaches.map(breach => resolvedFactOf(breach, id))
    const [reference] = columns
    const cells = columns.map(fact => ({
      fact,
      difference: reference === undefined ? ('same' as const) : difference(fact, reference),
    }))
    return { factId: id, cells, isDifferent: cells.some(cell => cell.difference !== 'same') }
  })
}

/** One resolved fact of a breach; every breach has all facts of the catalogue. */
export function resolvedFactOf(breach: Breach, id: FactId): ResolvedFact {
  const fact = breach.facts.find(({ factId }) => factId === id)
  if (fact === undefined) throw new Error(`${breach.breachId} has no fact ${id}`)
  return fact
}
