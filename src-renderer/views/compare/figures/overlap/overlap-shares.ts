// What each two columns have in common, the nearest first.
import type { Overlap } from '../../../../../src-main/domain/overlap.ts'

export interface OverlapShare {
  readonly a: number
  readonly b: number
  readonly shared: number
  readonly either: number
  /** Of what one or both exposed, the part that both did (Jaccard); null where neither exposed anything told. */
  readonly share: number | null
}

/** The pairs of columns, those that have most in common first, those of which nothing can be said last. */
export const overlapShares = ({ pairs }: Overlap): OverlapShare[] =>
  pairs
    .map(pair => ({ ...pair, share: pair.either === 0 ? null : pair.shared / pair.either }))
    .sort((x, y) => (y.share ?? -1) - (x.share ?? -1) || y.shared - x.shared || x.a - y.a || x.b - y.b)
