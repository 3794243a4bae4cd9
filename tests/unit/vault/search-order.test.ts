// Pages of thousands of rows: however they are read, they are the order asked for, cut into pieces.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Bits } from '../../../src-main/vault/search/bits.ts'
import { pageOf } from '../../../src-main/vault/search/find.ts'
import { byField, byNumber, byScore, type Page } from '../../../src-main/vault/search/order.ts'
import { orderOfAll, peopleOf } from '../../../src-main/vault/search/order-of-all.ts'
import { memoryOf } from '../../../src-main/vault/search/search-memory.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { newVault, removeFolder, temporaryFolder } from './fixtures.ts'

const parent = temporaryFolder()
let vault: Vault
const breaches = 6000
/** Every fourth breach has no count, and many share theirs. */
const keys = new Map<number, number>()
const days = new Map<number, string>()
beforeAll(async () => {
  vault = await newVault(parent)
  const insert = vault.db.prepare(`INSERT INTO breach_values VALUES (?, 'people', ?)`)
  const insertDay = vault.db.prepare(`INSERT INTO breach_values VALUES (?, 'discovered', ?)`)
  const add = vault.db.prepare(`INSERT INTO breaches VALUES (?, '')`)
  vault.db.transaction(() => {
    for (let number = 1; number <= breaches; number += 1) {
      add.run(number)
      if (number % 4 === 0) continue
      keys.set(number, (number * 7919) % 997)
      insert.run(number, keys.get(number))
      if (number % 5 === 0) continue
      days.set(number, `${2020 + (number % 4)}-0${1 + (number % 9)}`)
      insertDay.run(number, days.get(number))
    }
  })()
})
afterAll(() => {
  vault.close()
  removeFolder(parent)
})

/** The numbers of all pages, and how many pages there were. */
function allOf(limit: number, next: (after: string | null) => Page): number[] {
  const numbers: number[] = []
  let after: string | null = null
  do {
    const page = next(after)
    expect(page.numbers.length).toBe(page.next === null ? page.numbers.length : limit)
    numbers.push(...page.numbers)
    after = page.next
  } while (after !== null)
  return numbers
}

const every = (share: number) =>
  Array.from({ length: breaches }, (_, index) => index + 1).filter(number => number % share === 0)

describe('pages', () => {
  it.each([
    ['few', () => every(41), false],
    ['few', () => every(41), true],
    ['many', () => every(1), false],
    ['many', () => every(1), true],
    ['many, with gaps', () => every(2), false],
    ['many at the end', () => every(1).filter(number => (keys.get(number) ?? 0) < 500), false],
    ['many at the end', () => every(1).filter(number => (keys.get(number) ?? 999) > 500), true],
  ] as const)('by a field, of %s', (_, some, isUp) => {
    const numbers = some()
    const found = Bits.of(breaches + 1, numbers)
    const keyOf = (number: number) => keys.get(number) ?? 0
    const keyed = numbers.filter(number => keys.has(number))
    keyed.sort((a, b) => (isUp ? keyOf(a) - keyOf(b) || a - b : keyOf(b) - keyOf(a) || b - a))
    const others = numbers.filter(number => !keys.has(number)).reverse()
    for (const limit of [97, 3500]) {
      const read = allOf(limit, after =>
        byField(vault.db, memoryOf(vault.db), 'breaches', 'people', isUp, found, { limit, after }),
      )
      expect(read).toEqual([...keyed, ...others])
    }
  })

  it.each([
    ['people', false],
    ['people', true],
    ['discovered', false],
    ['discovered', true],
    ['added', true],
  ] as const)('and the whole order of %s, reversed: %s, is that of all pages', (sort, isReversed) => {
    const set = { found: Bits.of(breaches + 1, every(2)), query: null, words: [], telling: [] }
    const read = allOf(700, after => pageOf(vault, 'breaches', set, { sort, isReversed, limit: 700, after }))
    expect(orderOfAll(vault, 'breaches', set, { sort, isReversed }).numbers).toEqual(read)
  })

  it('by days falls into years, those without a day at the end', () => {
    const found = Bits.of(breaches + 1, every(3))
    const set = { found, query: null, words: [], telling: [] }
    const yearOf = (number: number) => days.get(number)?.slice(0, 4) ?? null
    for (const isReversed of [false, true]) {
      const { numbers, years } = orderOfAll(vault, 'breaches', set, { sort: 'discovered', isReversed })
      const runs = [...Map.groupBy(numbers, yearOf)].map(([year, { length: count }]) => ({ year, count }))
      expect(years).toEqual(runs)
      expect(years).toHaveLength(4)
      expect(years?.at(-1)?.year).toBeNull()
    }
  })

  it('are summed over what was found alone', () => {
    const people = (numbers: readonly number[]) => {
      const sum = numbers.reduce((all, number) => all + (keys.get(number) ?? 0), 0)
      const found = Bits.of(breaches + 1, numbers)
      expect(peopleOf(vault, { found, query: null, words: [], telling: [] })).toBe(sum)
    }
    people(every(1))
    people(every(5))
    people([])
  })

  it('by a score, with what has none behind', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(60), { maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(60), fc.constantFrom(-2.5, -1, -0.001)), { maxLength: 30 }),
        fc.integer({ min: 1, max: 9 }),
        (numbers, scored, limit) => {
          const found = Bits.of(64, numbers)
          const scores = new Map(scored.filter(([number]) => found.has(number)))
          const scoreOf = (number: number) => scores.get(number) ?? 0
          const expected = numbers.toSorted((a, b) => scoreOf(a) - scoreOf(b) || b - a)
          expect(allOf(limit, after => byScore(found, scores, { limit, after }))).toEqual(expected)
        },
      ),
    )
  })

  it('by number, either way', () => {
    const found = Bits.of(breaches + 1, every(3))
    expect(allOf(100, after => byNumber(found, true, { limit: 100, after }))).toEqual(every(3))
    expect(allOf(100, after => byNumber(found, false, { limit: 100, after }))).toEqual(every(3).reverse())
  })
})
