// The review queue as the screen goes through it. Pure: actions, panes and tests use the same functions.
import type { Input } from '../../src-main/contract/index.ts'
import { type ReviewItem, reviewKey } from '../../src-main/domain/review.ts'
import type { Decided, QueuePlace } from './slices/review-slice.ts'
import type { ReviewPlace } from './view.ts'

/** What is asked for at once; the rest comes up as this is worked off. */
const mostShown = 150

export const queueInput = ({ reason, query }: ReviewPlace): Input<'review.queue'> => ({
  reason,
  query,
  limit: mostShown,
})

/** What is still to be decided, as far as the screen knows. */
export const openItems = (items: readonly ReviewItem[], hidden: readonly string[]): ReviewItem[] =>
  hidden.length === 0 ? [...items] : items.filter(item => !hidden.includes(reviewKey(item)))

/** Where one is among the items: at the one last looked at, else at what has taken its place; -1 where there are none. */
export function indexOfPlace(items: readonly ReviewItem[], { key, index }: QueuePlace): number {
  const at = key === null ? -1 : items.findIndex(item => reviewKey(item) === key)
  return at >= 0 ? at : Math.min(index, items.length - 1)
}

const placeAt = (items: readonly ReviewItem[], index: number): QueuePlace => {
  const item = items[index]
  return { key: item === undefined ? null : reviewKey(item), index: Math.max(0, index) }
}

/** Another item, so many further on; the first and the last hold fast. */
export function stepFrom(items: readonly ReviewItem[], place: QueuePlace, by: number): QueuePlace {
  const at = indexOfPlace(items, place)
  return placeAt(items, Math.min(Math.max(at + by, 0), items.length - 1))
}

/** Where to go on once items are decided: what follows the first of them, or, behind the last one, what comes before. */
export function placeAfter(items: readonly ReviewItem[], keys: readonly string[]): QueuePlace {
  const at = items.findIndex(item => keys.includes(reviewKey(item)))
  const left = items.filter(item => !keys.includes(reviewKey(item)))
  return placeAt(left, Math.min(Math.max(0, at), left.length - 1))
}

/** What a rejected claim leaves to decide: the fact with another claim; null where nothing else is said. */
export const sameFact = (items: readonly ReviewItem[], key: string): ReviewItem | null => {
  const [breach, fact] = key.split(' ')
  return (
    items.find(item => reviewKey(item).startsWith(`${breach} ${fact} `) && reviewKey(item) !== key) ?? null
  )
}

/** How many items were decided. */
export const countOf = (decided: readonly Decided[]): number =>
  decided.reduce((sum, { keys }) => sum + keys.length, 0)

/** Decisions a minute, over the last twenty; null before there are enough to tell. */
export function rateOf(decided: readonly Decided[]): number | null {
  const last = decided.slice(-20)
  const [first, latest] = [last[0], last.at(-1)]
  if (first === undefined || latest === undefined || last.length < 5) return null
  const minutes = (latest.at - first.at) / 60_000
  return minutes <= 0 ? null : Math.round((countOf(last) - countOf([first])) / minutes)
}
