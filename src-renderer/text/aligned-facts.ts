// What two articles tell of one breach, fact by fact, so that each fact of one stands beside that of the other.
import type { FactDefinition } from '../../src-main/domain/facts.ts'
import { facts } from '../../src-main/domain/facts.ts'
import { kinds } from './claim-words.ts'
import type { ShownClaim } from './claims-of-article.ts'

export type Alignment = 'same' | 'differs' | 'only-first' | 'only-second'

export interface AlignedFact {
  readonly definition: FactDefinition
  /** What each article states, the most exact first where the fact has one value. */
  readonly first: readonly ShownClaim[]
  readonly second: readonly ShownClaim[]
  readonly alignment: Alignment
}

/** The claims that say something of their own: of forms of one value the most exact, rejected ones only if alone. */
function told(definition: FactDefinition, claims: readonly ShownClaim[]): ShownClaim[] {
  const own = claims.filter(({ factId }) => factId === definition.id)
  const live = own.filter(({ state }) => state !== 'rejected')
  const exactFirst = (live.length > 0 ? live : own).toSorted(
    (a, b) => definition.precision(b) - definition.precision(a),
  )
  return exactFirst.filter(
    (claim, at) => !exactFirst.slice(0, at).some(before => definition.isFormOf(claim, before)),
  )
}

const agree = (definition: FactDefinition, a: ShownClaim, b: ShownClaim) =>
  definition.isSame(a.value, b.value) || definition.isFormOf(a, b) || definition.isFormOf(b, a)

function alignmentOf(
  definition: FactDefinition,
  first: readonly ShownClaim[],
  second: readonly ShownClaim[],
): Alignment {
  if (first.length === 0) return 'only-second'
  if (second.length === 0) return 'only-first'
  const isMet = (claim: ShownClaim, by: readonly ShownClaim[]) =>
    by.some(other => agree(definition, claim, other))
  // Where a fact has one value, one value in common is agreement; where it has many, all have to be.
  const isSame =
    definition.cardinality === 'one'
      ? first.some(claim => isMet(claim, second))
      : first.every(claim => isMet(claim, second)) && second.every(claim => isMet(claim, first))
  return isSame ? 'same' : 'differs'
}

/** The facts that at least one of two articles states, in the order of the kinds. */
export function alignFacts(first: readonly ShownClaim[], second: readonly ShownClaim[]): AlignedFact[] {
  return kinds.flatMap(kind =>
    facts
      .filter(definition => definition.kind === kind)
      .map(definition => ({ definition, first: told(definition, first), second: told(definition, second) }))
      .filter(row => row.first.length + row.second.length > 0)
      .map(row => ({ ...row, alignment: alignmentOf(row.definition, row.first, row.second) })),
  )
}

/** The row a claim belongs to, in either article. */
export const rowOf = (
  rows: readonly AlignedFact[],
  claimId: number | null,
  all: readonly ShownClaim[],
): AlignedFact | undefined => {
  const factId = all.find(claim => claim.claimId === claimId)?.factId
  return rows.find(({ definition }) => definition.id === factId)
}
