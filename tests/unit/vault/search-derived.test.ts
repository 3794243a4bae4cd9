// What searches rest on is derived: whatever was done, it is what a vault filled anew would hold.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breachId } from '../../../src-main/domain/ids.ts'
import type { Desk } from '../../../src-main/services/desk.ts'
import { giveVerdict } from '../../../src-main/services/give-verdict.ts'
import { countFacets, runSearch } from '../../../src-main/services/search.ts'
import { addTag, removeTag } from '../../../src-main/services/tag.ts'
import { openVault } from '../../../src-main/vault/open-vault.ts'
import { Bits } from '../../../src-main/vault/search/bits.ts'
import { redo, undo } from '../../../src-main/vault/undo.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import {
  article,
  breachAt,
  dump,
  newVault,
  passphrase,
  removeFolder,
  save,
  temporaryFolder,
} from './fixtures.ts'

const parent = temporaryFolder()
let vault: Vault
beforeAll(async () => {
  vault = await newVault(parent)
  for (const name of ['Ash', 'Birch', 'Cedar'])
    save(vault, article(`Breach at ${name}`, [breachAt(name, 900)]))
})
afterAll(() => {
  vault.close()
  removeFolder(parent)
})
const desk = () =>
  ({
    context: { now: () => new Date('2026-01-01T00:00:00Z'), who: 'tester' },
    session: { vault: () => vault },
  }) as unknown as Desk
const author = { at: '2026-02-03T04:05:06.000Z', who: 'undoer' }

const queries = [
  '',
  'breach',
  'ash OR renamed',
  'tag:a',
  '-tag:a people:>500',
  'victim:renamed*',
  'has:tag',
  'b',
]
/** Everything searches answer, apart from how well it fits. */
const answers = () =>
  queries.flatMap(query =>
    (['articles', 'breaches'] as const).map(kind => {
      const asked = { query, kind, isLenient: false }
      const order = { sort: 'added' as const, isReversed: false, limit: 100, after: null }
      return [
        query,
        runSearch(vault, { ...asked, ...order }),
        countFacets(vault, { ...asked, hasAlternatives: false }),
      ]
    }),
  )

const command = fc.oneof(
  fc.record({ does: fc.constant('import' as const), number: fc.nat(4) }),
  fc.record({
    does: fc.constant('tag' as const),
    breach: fc.integer({ min: 1, max: 3 }),
    path: fc.constantFrom('a', 'a/b', 'c'),
  }),
  fc.record({
    does: fc.constant('untag' as const),
    breach: fc.integer({ min: 1, max: 3 }),
    path: fc.constantFrom('a', 'a/b', 'c'),
  }),
  fc.record({
    does: fc.constant('name' as const),
    breach: fc.integer({ min: 1, max: 3 }),
    to: fc.constantFrom('Renamed One', 'Other'),
  }),
  fc.record({ does: fc.constantFrom('undo' as const, 'redo' as const, 'search' as const) }),
)

function carryOut(one: typeof command extends fc.Arbitrary<infer T> ? T : never): void {
  // What an undo took away cannot be changed.
  if ('breach' in one && !vault.tables.breaches.exists(one.breach)) return
  switch (one.does) {
    case 'import': {
      const name = `Import ${one.number}`
      save(vault, article(`Breach at ${name}`, [breachAt(name, 1000 + one.number)]))
      return
    }
    case 'tag':
      addTag(desk(), { path: one.path, targets: [breachId(one.breach), `A-000${one.breach}` as never] })
      return
    case 'untag':
      if (vault.tables.tags.byPath(one.path) !== null)
        removeTag(desk(), { path: one.path, targets: [breachId(one.breach)] })
      return
    case 'name': {
      const decision = { kind: 'override' as const, value: one.to, reason: 'renamed' }
      giveVerdict(desk(), { breachId: breachId(one.breach), factId: 'victim', decision })
      return
    }
    case 'undo':
      undo(vault, author)
      return
    case 'redo':
      redo(vault, author)
      return
    case 'search':
      answers()
  }
}

describe('after any run of commands', () => {
  it('rows and answers are those of a vault whose searches are filled anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 15 }), async run => {
        answers()
        for (const one of run) carryOut(one)
        const [told, rows] = [answers(), dump(vault)]
        vault.db.exec(`DELETE FROM search_fill; DELETE FROM review_counts; DELETE FROM article_values; DELETE FROM breach_values;
          DELETE FROM article_labels; DELETE FROM breach_labels`)
        vault.close()
        vault = await openVault(vault.folder, passphrase)
        expect(dump(vault)).toEqual(rows)
        expect(answers()).toEqual(told)
      }),
      { numRuns: 10 },
    )
  }, 60_000)

  it('leaves nothing of a transaction that failed', () => {
    const { breachIds } = save(vault, article('Breach at Fir', [breachAt('Fir', 31)]))
    const before = answers()
    expect(() =>
      vault.db.transaction(() => {
        addTag(desk(), { path: 'half', targets: breachIds })
        throw new Error('cut off')
      })(),
    ).toThrow('cut off')
    expect(answers()).toEqual(before)
    addTag(desk(), { path: 'whole', targets: breachIds })
    expect(vault.db.prepare(`SELECT count(*) FROM breach_labels('half')`).pluck().get()).toBe(0)
    undo(vault, author)
    expect(answers()).toEqual(before)
  })
})

describe('bits', () => {
  const size = 200
  const numbers = fc.uniqueArray(fc.nat(size - 1))
  const list = (bits: Bits) => bits.smallest(size)
  it('are sets of numbers', () => {
    fc.assert(
      fc.property(numbers, numbers, fc.nat(size), fc.nat(20), (a, b, at, most) => {
        const [left, right] = [Bits.of(size, a), Bits.of(size, b)]
        const sorted = a.toSorted((x, y) => x - y)
        expect(list(left)).toEqual(sorted)
        expect(left.count()).toBe(a.length)
        expect(list(left.and(right))).toEqual(sorted.filter(number => b.includes(number)))
        expect(list(left.without(right))).toEqual(sorted.filter(number => !b.includes(number)))
        expect(new Set(list(left.or(right)))).toEqual(new Set([...a, ...b]))
        expect(left.largest(most, at)).toEqual(
          sorted
            .filter(number => number < at)
            .reverse()
            .slice(0, most),
        )
        expect(left.smallest(most, at)).toEqual(sorted.filter(number => number > at).slice(0, most))
        const visited: number[] = []
        left.each(number => visited.push(number))
        expect(visited).toEqual(sorted)
        for (const number of b) left.remove(number)
        expect(list(left)).toEqual(sorted.filter(number => !b.includes(number)))
      }),
    )
  })
})
