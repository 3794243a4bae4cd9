// Where the bands and lines of lags stand, in hundredths of the axis.
import { scaleLinear } from 'd3-scale'
import type { LagFigure, RangeQuartiles } from '../../../src-main/domain/statistics.ts'

/** What people are to be told in by the rule most often asked about, in days. */
export const rule = 60

export interface LagBand {
  /** From the smallest the lower quarter can be to the largest the upper one can. */
  readonly possible: readonly [number, number]
  /** Days that are in the middle half whatever vague dates mean; null where there are none. */
  readonly certain: readonly [number, number] | null
  readonly median: readonly [number, number]
}

export interface LagAxis {
  readonly ticks: readonly { readonly days: number; readonly at: number }[]
  readonly rule: number
  bandOf(quartiles: RangeQuartiles): LagBand
}

/** One axis for all lags. */
export function lagAxis(lags: readonly Pick<LagFigure, 'quartiles'>[]): LagAxis {
  const ends = lags.flatMap(({ quartiles }) =>
    quartiles === null ? [] : [quartiles.least.q1, quartiles.most.q3],
  )
  const scale = scaleLinear([Math.min(0, ...ends), Math.max(rule, ...ends)], [0, 100]).nice(5)
  return {
    ticks: scale.ticks(5).map(days => ({ days, at: scale(days) })),
    rule: scale(rule),
    bandOf: ({ least, most }) => ({
      possible: [scale(least.q1), scale(most.q3)],
      certain: most.q1 < least.q3 ? [scale(most.q1), scale(least.q3)] : null,
      median: [scale(least.median), scale(most.median)],
    }),
  }
}
