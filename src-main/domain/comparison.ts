import type { Breach, ResolvedFact } from './breach.ts'
import type { FactId } from './fact-id.ts'
import { factOf, facts } from './facts.ts'

/** How a cell stands to the reference column: the same, another value, or a value on one side only. */
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

/** Columns side by side: breaches, or articles on one breach. */
export interface Compared {
  readonly breachId: Breach['breachId']
  readonly facts: readonly ResolvedFact[]
}

/** What is measured against what. */
export interface Measure {
  /** The place of the column that the others are measured against. */
  readonly reference: number
  /** True where all columns tell of one breach: a figure there can be another one rounded. */
  readonly isOneBreach: boolean
}

const againstTheFirst: Measure = { reference: 0, isOneBreach: false }

/** True when one value says what the other does, only less exactly: a month for its day, a short name for the whole. */
function isLessExact(a: ResolvedFact, b: ResolvedFact, { isOneBreach }: Measure): boolean {
  const fact = factOf(a.factId)
  const [here, there] = [a.values[0], b.values[0]]
  if (here === undefined || there === undefined || fact.cardinality === 'many') return false
  // Two breaches of about the same size are two figures; two articles that round one figure are not.
  if (fact.control === 'count' && !isOneBreach) return false
  return fact.isFormOf(here, there) || fact.isFormOf(there, here)
}

function isSameFact(a: ResolvedFact, b: ResolvedFact, measure: Measure): boolean {
  const fact = factOf(a.factId)
  const covers = (some: ResolvedFact, others: ResolvedFact) =>
    some.values.every(x => others.values.some(y => fact.isSame(x.value, y.value)))
  return (covers(a, b) && covers(b, a)) || isLessExact(a, b, measure)
}

function difference(fact: ResolvedFact, reference: ResolvedFact, measure: Measure): Difference {
  if (fact.values.length === 0) return reference.values.length === 0 ? 'same' : 'not-stated'
  if (reference.values.length === 0) return 'only-here'
  return isSameFact(fact, reference, measure) ? 'same' : 'differs'
}

/** Facts as rows, breaches as columns, measured against one of them: the first, unless another is named. */
export function compareBreaches(breaches: readonly Compared[], measure = againstTheFirst): ComparisonRow[] {
  return facts.map(({ id }) => {
    const columns = breaches.map(breach => resolvedFactOf(breach, id))
    const reference = columns[measure.reference]
    const cells = columns.map(fact => ({
      fact,
      difference: reference === undefined ? ('same' as const) : difference(fact, reference, measure),
    }))
    return { factId: id, cells, isDifferent: cells.some(cell => cell.difference !== 'same') }
  })
}

/** One resolved fact of a breach; every breach has all facts of the catalogue. */
export function resolvedFactOf(breach: Compared, id: FactId): ResolvedFact {
  const fact = breach.facts.find(({ factId }) => factId === id)
  if (fact === undefined) throw new Error(`${breach.breachId} has no fact ${id}`)
  return fact
}
