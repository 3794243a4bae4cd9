import { backgroundOf } from '../text/background.ts'
import type { Refiner } from './refiner.ts'

/** What the article tells of another, mostly earlier breach is no fact of this one; who is named there stays. */
export const anotherStory: Refiner = {
  id: 'another-story',
  because: 'another-story',
  refine: (claims, reading) => {
    const lines = [...backgroundOf(reading)]
    const isElsewhere = (at: number) => lines.some(({ start, end }) => at >= start && at < end)
    return claims.filter(({ factId, evidence }) => factId === 'relatedOrgs' || !isElsewhere(evidence.start))
  },
}
