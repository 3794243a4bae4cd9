import { ClaimFate, isSameReading, type ReextractionReport } from '../domain/reextraction.ts'
import type { Outcome } from './reextract.ts'

/** The most articles that are told of one by one. */
const mostTold = 500

type Told = Pick<ReextractionReport, 'isApplied' | 'articles' | 'engineVersion'>

/** What came of a run, counted; `articles` is how many it was asked to read. */
export function countDifferences(outcomes: readonly Outcome[], told: Told): ReextractionReport {
  const all = outcomes.map(({ difference }) => difference)
  const failures = all.filter(({ problem }) => problem !== null)
  const differing = all.filter(difference => !isSameReading(difference))
  const fates = all.flatMap(({ breaches }) =>
    breaches.flatMap(({ claims }) => claims.map(({ fate }) => fate)),
  )
  const claims = ClaimFate.options.map(fate => [fate, fates.filter(one => one === fate).length])
  return {
    ...told,
    isCancelled: outcomes.length < told.articles,
    changed: differing.length - failures.length,
    unchanged: all.length - differing.length,
    failed: failures.length,
    claims: Object.fromEntries(claims),
    differences: differing.slice(0, mostTold),
    omitted: Math.max(0, differing.length - mostTold),
    lost: outcomes.flatMap(({ lost }) => lost),
  }
}
