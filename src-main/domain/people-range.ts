// How many people a figure can mean, from its qualifier.
import * as z from 'zod'
import type { ResolvedFact } from './breach.ts'
import { lastUnit } from './figure.ts'
import { ClaimId } from './ids.ts'
import { Qualifier } from './vocabulary.ts'

/** The numbers a figure can mean, both ends included; `most` is null where it is open. */
export const CountRange = z.strictObject({ least: z.int().nonnegative(), most: z.int().nullable() })
export type CountRange = z.infer<typeof CountRange>

/**
 * What a figure with its qualifier can mean. A rounded figure lies within half of the unit of its last digit; a bound
 * is open on one side. An analyst's own value has no qualifier and is exact.
 */
export function countRange(value: number, qualifier: Qualifier | null): CountRange {
  const half = Math.floor(lastUnit(value) / 2)
  switch (qualifier) {
    case 'at_least':
      return { least: value, most: null }
    case 'up_to':
      return { least: 1, most: value }
    case 'about':
      return { least: Math.max(1, value - half), most: value + half }
    case 'exact':
    case null:
      return { least: value, most: value }
  }
}

/** The figure that organisations give the US health department while they still count. */
const placeholders: ReadonlySet<number> = new Set([500, 501])

/** The people affected of a breach, as a chart with a logarithmic scale draws them. */
export const PeopleFigure = z.strictObject({
  value: z.int().positive(),
  qualifier: Qualifier.nullable(),
  ...CountRange.shape,
  /** Null for an analyst's own value. */
  claimId: ClaimId.nullable(),
  /** 500 or 501, told exactly by the body or the authority: mostly what is filed before anybody has counted. */
  isPlaceholder: z.boolean(),
  /** Figures that contradict it and that nobody rejected, the lowest first. */
  rivals: z.array(z.strictObject({ value: z.int().positive(), ...CountRange.shape, claimId: ClaimId })),
})
export type PeopleFigure = z.infer<typeof PeopleFigure>

/** The people affected of a breach; null where no figure is told. */
export function peopleFigure(facts: readonly ResolvedFact[]): PeopleFigure | null {
  const fact = facts.find(({ factId }) => factId === 'individualsAffected')
  const [shown] = fact?.values ?? []
  if (fact === undefined || shown === undefined || typeof shown.value !== 'number') return null
  const { value, qualifier, claimId, source } = shown
  const isPlaceholder =
    placeholders.has(value) &&
    qualifier === 'exact' &&
    (source?.kind === 'regulator' || source?.kind === 'company')
  const rivals = new Map<string, PeopleFigure['rivals'][number]>()
  for (const claim of fact.claims)
    if (claim.relation === 'differs' && typeof claim.value === 'number')
      rivals.set(`${claim.value} ${claim.qualifier}`, {
        value: claim.value,
        ...countRange(claim.value, claim.qualifier),
        claimId: claim.claimId,
      })
  return {
    value,
    qualifier,
    ...countRange(value, qualifier),
    claimId,
    isPlaceholder,
    rivals: [...rivals.values()].sort((a, b) => a.value - b.value),
  }
}

/** The powers of ten that an axis needs for these figures, as exponents; null where there is none. */
export function decadesOf(figures: readonly CountRange[]): { least: number; most: number } | null {
  const ends = figures.flatMap(({ least, most }) => [least, most ?? least]).filter(end => end > 0)
  if (ends.length === 0) return null
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)]
  const least = Math.floor(Math.log10(lowest))
  return { least, most: Math.max(least + 1, Math.ceil(Math.log10(highest))) }
}
