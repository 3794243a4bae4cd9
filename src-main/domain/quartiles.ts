import * as z from 'zod'

/** The middle of some numbers, and of their lower and upper half. */
export const Quartiles = z.strictObject({ q1: z.number(), median: z.number(), q3: z.number() })
export type Quartiles = z.infer<typeof Quartiles>

/** A share of the way through sorted numbers, between the two next to it: type 7 of Hyndman and Fan (1996). */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? 0
  const high = sorted[Math.ceil(place)] ?? low
  return low + (high - low) * (place - Math.floor(place))
}

/** Quartiles of numbers in any order, to one decimal; null of none. */
export function quartilesOf(numbers: ArrayLike<number>): Quartiles | null {
  const sorted = Float64Array.from(numbers).sort()
  if (sorted.length === 0) return null
  const at = (share: number) => Math.round(quantile(sorted, share) * 10) / 10
  return { q1: at(0.25), median: at(0.5), q3: at(0.75) }
}
