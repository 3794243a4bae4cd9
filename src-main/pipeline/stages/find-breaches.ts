// From text to breaches: finders look for candidates, refiners take away what others tell to be wrong.
import type { FoundBreach } from '../../domain/article.ts'
import type { FoundClaim } from '../../domain/claim.ts'
import { type Explanation, explain, type LostClaim, type ScoredClaim } from '../../domain/explanation.ts'
import type { Text } from '../draft.ts'
import { claimAt } from '../finders/finder.ts'
import { finders } from '../finders/index.ts'
import { likelyRivalsOf, victimOf } from '../finders/victim.ts'
import { anotherStory } from '../refiners/another-story.ts'
import { refiners } from '../refiners/index.ts'
import { isBreach } from '../refiners/is-breach.ts'
import { type Reading, readingOf } from '../text/reading.ts'
import { splitStories } from './split-stories.ts'

/** One story of an article, judged. */
interface Judged {
  readonly isBreach: boolean
  readonly claims: readonly ScoredClaim[]
  readonly reading: Reading
  /** Claims that a refiner took away. */
  readonly dropped: readonly LostClaim[]
}

/** The breaches the text reports, each with its claims; none when it reports no breach. */
export const findBreaches = (text: Text): FoundBreach[] =>
  storiesOf(text)
    .filter(story => story.isBreach)
    .map(({ claims, reading }) => ({
      names: victimFormsOf(reading),
      rivals: likelyRivalsOf(reading).map(({ name }) => name),
      claims: claims.map(withoutScore),
    }))

/** Every candidate of each breach with its fate; of a text that reports none, all that was seen in it. */
export function explainBreaches(text: Text): Explanation[] {
  const stories = storiesOf(text)
  const breaches = stories.filter(story => story.isBreach)
  if (breaches.length > 0) return breaches.map(story => explain(story.claims, lostOf(story)))
  return stories.map(story =>
    explain([], [...story.claims.map(claim => ({ claim, because: 'no-breach' as const })), ...lostOf(story)]),
  )
}

/** An article is one story unless several parts of it are each a breach of their own, or are told under headlines. */
function storiesOf(text: Text): Judged[] {
  const parts = splitStories(text)
  const stories = parts.flatMap(judge).filter(story => story.isBreach)
  const areArticles = stories.length > 0 && parts.every(({ isOneOfSeveral }) => isOneOfSeveral)
  return stories.length > 1 || areArticles ? stories : judge(text)
}

function judge(text: Text): Judged[] {
  const reading = readingOf(text)
  if (reading === null) return []
  const found = finders.flatMap(finder => finder.find(reading))
  const dropped: LostClaim[] = []
  const claims = refiners.reduce<readonly ScoredClaim[]>((kept, refiner) => {
    const left = refiner.refine(kept, reading)
    const standing = new Set(left)
    for (const claim of kept) if (!standing.has(claim)) dropped.push({ claim, because: refiner.because })
    return left
  }, found)
  return [{ isBreach: isBreach(anotherStory.refine(found, reading), reading), claims, reading, dropped }]
}

const lostOf = ({ reading, dropped }: Judged): LostClaim[] => [
  ...dropped,
  ...reading.turnedDown.map(({ rule, factId, value, line, place, because, score = 0 }) => ({
    claim: claimAt(reading, rule, factId, value, line, place, { score }),
    because,
  })),
]

/** No victim is called by more names. */
const mostForms = 12

const victimFormsOf = (reading: Reading): string[] =>
  [...new Set(victimOf(reading)?.organisation.mentions.map(({ name }) => name))].slice(0, mostForms)

const withoutScore = ({ score: _, ...claim }: ScoredClaim): FoundClaim => claim
