import {
  type ArticleDifference,
  ClaimFate,
  isSameReading,
  type LostAnchor,
  type LostHighlight,
  type ReextractionReport,
} from '../domain/reextraction.ts'

/** What came of one article. */
export interface Outcome {
  readonly difference: ArticleDifference
  readonly lost: readonly LostAnchor[]
  readonly lostHighlights: readonly LostHighlight[]
}

/** The most articles that are told of one by one. */
const mostTold = 500

type Asked = Pick<ReextractionReport, 'isApplied' | 'articles' | 'engineVersion'>

/** Counts what comes of a run, article by article; of those that stay as they are it keeps nothing. */
export function reportOf(asked: Asked): {
  add(outcome: Outcome): void
  done(): number
  made(): ReextractionReport
} {
  const claims = Object.fromEntries(ClaimFate.options.map(fate => [fate, 0])) as ReextractionReport['claims']
  const differences: ArticleDifference[] = []
  const lost: LostAnchor[] = []
  const lostHighlights: LostHighlight[] = []
  const counts = { changed: 0, unchanged: 0, failed: 0 }
  const done = () => counts.changed + counts.unchanged + counts.failed
  return {
    done,
    add(outcome) {
      const { difference } = outcome
      lost.push(...outcome.lost)
      lostHighlights.push(...outcome.lostHighlights)
      for (const breach of difference.breaches) for (const { fate } of breach.claims) claims[fate] += 1
      if (isSameReading(difference)) {
        counts.unchanged += 1
        return
      }
      if (difference.problem === null) counts.changed += 1
      else counts.failed += 1
      if (differences.length < mostTold) differences.push(difference)
    },
    made: () => ({
      ...asked,
      ...counts,
      isCancelled: done() < asked.articles,
      claims,
      differences,
      omitted: counts.changed + counts.failed - differences.length,
      lost,
      lostHighlights,
    }),
  }
}
