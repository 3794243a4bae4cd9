// Which kinds of data breaches have in common: exposed, said not to be, or not spoken of.
import * as z from 'zod'
import type { ResolvedFact } from './breach.ts'
import { ClaimId } from './ids.ts'
import { DataType } from './vocabulary.ts'

export const OverlapCell = z.strictObject({
  state: z.enum(['exposed', 'not-exposed', 'silent']),
  /** True where one source says that it was exposed and another that it was not; exposed is what counts. */
  isDisputed: z.boolean(),
  /** What it rests on; none where nobody speaks of it, or an analyst decided it. */
  claims: z.array(ClaimId),
})
export type OverlapCell = z.infer<typeof OverlapCell>

export const Overlap = z.strictObject({
  /** Kinds that at least one of them speaks of: those that most exposed first, then in the order of menus. */
  types: z.array(z.strictObject({ type: DataType, cells: z.array(OverlapCell) })),
  /** Kinds that all of them exposed. */
  sharedByAll: z.int().nonnegative(),
  /** Of each two columns: kinds that both exposed, and that one or both exposed. */
  pairs: z.array(
    z.strictObject({ a: z.int(), b: z.int(), shared: z.int().nonnegative(), either: z.int().nonnegative() }),
  ),
})
export type Overlap = z.infer<typeof Overlap>

type Facts = readonly ResolvedFact[]

/** What a fact says of one kind of data. */
function saying(facts: Facts, id: 'dataTypes.exposed' | 'dataTypes.notExposed', type: DataType) {
  const fact = facts.find(({ factId }) => factId === id)
  return {
    isSaid: fact?.values.some(({ value }) => value === type) ?? false,
    claims:
      fact?.claims.flatMap(({ value, relation, claimId }) =>
        value === type && relation !== 'rejected' ? [claimId] : [],
      ) ?? [],
  }
}

function cellOf(facts: Facts, type: DataType): OverlapCell {
  const [exposed, spared] = [
    saying(facts, 'dataTypes.exposed', type),
    saying(facts, 'dataTypes.notExposed', type),
  ]
  if (exposed.isSaid)
    return {
      state: 'exposed',
      isDisputed: spared.isSaid,
      claims: [...exposed.claims, ...(spared.isSaid ? spared.claims : [])],
    }
  return spared.isSaid
    ? { state: 'not-exposed', isDisputed: false, claims: spared.claims }
    : { state: 'silent', isDisputed: false, claims: [] }
}

/** The matrix of columns and kinds of data. */
export function overlapOf(columns: readonly Facts[]): Overlap {
  const exposing = (cells: readonly OverlapCell[]) => cells.filter(({ state }) => state === 'exposed').length
  const types = DataType.options
    .map(type => ({ type, cells: columns.map(facts => cellOf(facts, type)) }))
    .filter(({ cells }) => cells.some(({ state }) => state !== 'silent'))
    .sort((a, b) => exposing(b.cells) - exposing(a.cells))
  const isIn = (column: number) => (row: (typeof types)[number]) => row.cells[column]?.state === 'exposed'
  const pairs = columns.flatMap((_, a) =>
    columns.slice(a + 1).map((_, index) => {
      const b = a + 1 + index
      const shared = types.filter(row => isIn(a)(row) && isIn(b)(row)).length
      return { a, b, shared, either: types.filter(row => isIn(a)(row) || isIn(b)(row)).length }
    }),
  )
  const sharedByAll = types.filter(({ cells }) => exposing(cells) === columns.length).length
  return { types, sharedByAll, pairs }
}
