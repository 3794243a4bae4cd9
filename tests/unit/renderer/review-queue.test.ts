import { describe, expect, it } from 'vitest'
import { reviewKey } from '../../../src-main/domain/review.ts'
import {
  countOf,
  indexOfPlace,
  openItems,
  placeAfter,
  rateOf,
  sameFact,
  stepFrom,
} from '../../../src-renderer/state/review-queue.ts'
import { paragraphsBeside } from '../../../src-renderer/text/paragraphs-beside.ts'
import { placesOfWords } from '../../../src-renderer/text/places-of-words.ts'
import { factItem } from './review-items.ts'

const items = [1, 2, 11].map(factItem)
const key = (at: number) => reviewKey(items[at] ?? factItem(99))

describe('a walk through the review queue', () => {
  it('goes on to what follows, and back where nothing does', () => {
    expect(placeAfter(items, [key(0)])).toEqual({ key: key(1), index: 0 })
    expect(placeAfter(items, [key(2)])).toEqual({ key: key(1), index: 1 })
    expect(placeAfter(items, items.map(reviewKey))).toEqual({ key: null, index: 0 })
    expect(placeAfter(items, [key(0), key(1)])).toEqual({ key: key(2), index: 0 })
  })

  it('stays where it was when the item is gone', () => {
    expect(indexOfPlace(items, { key: 'gone', index: 1 })).toBe(1)
    expect(indexOfPlace(items, { key: 'gone', index: 9 })).toBe(2)
    expect(indexOfPlace([], { key: 'gone', index: 0 })).toBe(-1)
  })

  it('holds fast at both ends', () => {
    const at = (index: number) => ({ key: key(index), index })
    expect(stepFrom(items, at(2), 1)).toEqual(at(2))
    expect(stepFrom(items, at(1), Number.NEGATIVE_INFINITY)).toEqual(at(0))
  })

  it('leaves out what was just decided', () => {
    expect(openItems(items, [key(1)]).map(reviewKey)).toEqual([key(0), key(2)])
  })

  it('finds the fact again with another claim', () => {
    expect(sameFact(items, key(0))).toBe(items[1])
    expect(sameFact(items, key(2))).toBeNull()
  })

  it('tells the rate over what was decided, several at once counted each', () => {
    const decided = [0, 1, 2, 3, 4].map(at => ({ keys: at === 4 ? ['a', 'b', 'c'] : ['a'], at: at * 15_000 }))
    expect(rateOf(decided.slice(0, 4))).toBeNull()
    expect(countOf(decided)).toBe(7)
    expect(rateOf(decided)).toBe(6)
  })
})

describe('the words of a lost quote', () => {
  it('are found whatever their case and white space', () => {
    const text = 'They said 4,100\npeople (all told) were hit. 4,100 people!'
    expect(placesOfWords(text, '4,100 PEOPLE')).toEqual([
      { start: 10, end: 22 },
      { start: 44, end: 56 },
    ])
    expect(placesOfWords(text, 'people (all')).toHaveLength(1)
    expect(placesOfWords(text, 'x')).toEqual([])
  })
})

describe('two texts side by side', () => {
  it('mark the sentences of one alone', () => {
    const [first, second] = paragraphsBeside('One fell. Two rose.\n\nThree slept.', 'one  fell. Three slept!')
    expect(first?.sentences.map(({ isOnlyHere }) => isOnlyHere)).toEqual([false, true])
    expect(second?.sentences).toEqual([{ at: 21, words: 'Three slept. ', isOnlyHere: true }])
  })
})
