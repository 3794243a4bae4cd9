// What the ledger of a fact says of its values, in few words.
import type { FactDefinition } from '../../src-main/domain/facts.ts'
import type { ClaimId } from '../../src-main/domain/ids.ts'
import type { FactLedger, LedgerGroup } from '../../src-main/domain/ledger.ts'
import { formatValue } from './fact-words.ts'
import { qualifierGlyph } from './format.ts'
import { formatDate } from './format-date.ts'

/** The claim that stands for a value: one that says it as it is shown, and was not rejected. */
export function claimFor({ value, claims }: LedgerGroup): ClaimId | undefined {
  const shown = JSON.stringify(value)
  const live = claims.filter(({ relation }) => relation !== 'rejected')
  const found = (live.length > 0 ? live : claims).toSorted(
    (a, b) => Number(JSON.stringify(b.value) === shown) - Number(JSON.stringify(a.value) === shown),
  )
  return (found.find(({ relation }) => relation === 'in-use') ?? found[0])?.claimId
}

/** A value as a figure with its sign: `≥ 910,000`. */
const figureOf = (
  definition: FactDefinition,
  { value, qualifier }: Pick<LedgerGroup, 'value' | 'qualifier'>,
) => [qualifierGlyph(qualifier), formatValue(definition, value)].filter(Boolean).join(' ')

export interface GrowthStep {
  readonly figure: string
  readonly toldOn: string
}

/** The steps a count grew through, the earliest first; empty where it did not. */
export const growthSteps = (
  definition: FactDefinition,
  { groups, growth }: FactLedger,
): readonly GrowthStep[] =>
  growth.flatMap(place => {
    const group = groups[place]
    if (group === undefined) return []
    return [
      { figure: figureOf(definition, group), toldOn: group.toldOn === null ? '' : formatDate(group.toldOn) },
    ]
  })
