import type { Qualifier } from './vocabulary.ts'

/** The unit of the last digit a figure was written with: 2 200 000 was rounded to 100 000. Every unit divides 0. */
export function lastUnit(figure: number): number {
  let unit = 1
  while (figure !== 0 && figure % (unit * 10) === 0) unit *= 10
  return unit
}

/**
 * True when `rounded`, with its qualifier, can be a less exact way to say `figure`: "more than 910,000" and
 * 914,138, "about 1.2 million" and 1,187,442. A bound lies within one unit of the last digit written, a rounded
 * figure within half of one; so "about 2 million" contradicts 1,187,442.
 */
export function isRoundingOf(rounded: number, qualifier: Qualifier | null, figure: number): boolean {
  if (rounded === figure) return true
  if (qualifier === null || qualifier === 'exact') return false
  const gap = figure - rounded
  if (qualifier === 'at_least') return gap > 0 && gap < lastUnit(rounded)
  if (qualifier === 'up_to') return gap < 0 && -gap < lastUnit(rounded)
  return Math.abs(gap) <= lastUnit(rounded) / 2
}
