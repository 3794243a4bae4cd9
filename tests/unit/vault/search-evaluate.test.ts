// The sets of a search against its meaning, told one article and one breach at a time.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Leaf, Query } from '../../../src-main/domain/search/query.ts'
import { Bits } from '../../../src-main/vault/search/bits.ts'
import { evaluate } from '../../../src-main/vault/search/evaluate.ts'
import type { Found } from '../../../src-main/vault/search/leaf-sets.ts'
import type { Kind, SearchMemory } from '../../../src-main/vault/search/search-memory.ts'

const size = 9
const numbers = Array.from({ length: size }, (_, number) => number)
const set = fc.uniqueArray(fc.nat(size - 1)).map(list => new Set(list))

const term = (field: string, value: string): Leaf => ({
  kind: 'field',
  field,
  matches: [{ kind: 'term', term: value }],
})
/** Conditions on articles, on breaches, and on both. */
const leaves = {
  lang: term('lang', 'es'),
  breach: term('is', 'breach'),
  sector: term('sector', 'finance'),
  people: term('has', 'people'),
  words: { kind: 'words', words: ['clinic'], isPrefix: false },
  tag: { kind: 'field', field: 'tag', matches: [{ kind: 'tag', path: 'a' }] },
} as const satisfies Record<string, Leaf>
type Name = keyof typeof leaves
const ofArticles: readonly Name[] = ['lang', 'breach']
const ofBreaches: readonly Name[] = ['sector', 'people']

const { query } = fc.letrec<{ query: Query }>(tie => ({
  query: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...Object.values(leaves)),
    tie('query').map((part): Query => ({ kind: 'not', part })),
    fc
      .tuple(
        fc.constantFrom('all' as const, 'any' as const),
        fc.array(tie('query'), { minLength: 2, maxLength: 4 }),
      )
      .map(([kind, parts]): Query => ({ kind, parts })),
  ),
}))

const world = fc.record({
  links: fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { selector: String }),
  articles: fc.record({ lang: set, breach: set, words: set, tag: set }),
  breaches: fc.record({ sector: set, people: set, words: set, tag: set }),
})
type World = typeof world extends fc.Arbitrary<infer T> ? T : never

const nameOf = (leaf: Query): Name =>
  (Object.keys(leaves) as Name[]).find(name => leaves[name] === leaf) ?? 'words'

const memoryOf = ({ links }: World): SearchMemory => {
  const other = (bits: Bits, from: 0 | 1) =>
    Bits.of(
      size,
      links.filter(link => bits.has(link[from])).map(link => link[1 - from] ?? 0),
    )
  return {
    size: () => size,
    all: () => Bits.of(size, numbers),
    articlesOf: breaches => other(breaches, 1),
    breachesOf: articles => other(articles, 0),
  } as Partial<SearchMemory> as SearchMemory
}

const setsOf = (told: World, leaf: Leaf): Found => {
  const name = nameOf(leaf)
  const bits = (sets: Partial<Record<Name, Set<number>>>) =>
    sets[name] === undefined ? null : Bits.of(size, sets[name])
  return { articles: bits(told.articles), breaches: bits(told.breaches) }
}

/** What a query means for one article or breach. */
function holds(told: World, kind: Kind, number: number, one: Query): boolean {
  const [own, others] = kind === 'articles' ? [told.articles, told.breaches] : [told.breaches, told.articles]
  const beside = told.links
    .filter(([article, breach]) => number === (kind === 'articles' ? article : breach))
    .map(([article, breach]) => (kind === 'articles' ? breach : article))
  const otherKind: Kind = kind === 'articles' ? 'breaches' : 'articles'
  const isForeign = (part: Query): boolean => {
    if (part.kind === 'not') return false
    if (part.kind === 'all' || part.kind === 'any') return part.parts.every(isForeign)
    return (kind === 'articles' ? ofBreaches : ofArticles).includes(nameOf(part))
  }
  switch (one.kind) {
    case 'not':
      return !holds(told, kind, number, one.part)
    case 'any':
      return one.parts.some(part => holds(told, kind, number, part))
    case 'all': {
      const foreign = one.parts.filter(isForeign)
      const isMet =
        foreign.length === 0 ||
        beside.some(other => foreign.every(part => holds(told, otherKind, other, part)))
      return isMet && one.parts.every(part => isForeign(part) || holds(told, kind, number, part))
    }
    default: {
      const sets = [own, others] as Partial<Record<Name, Set<number>>>[]
      const name = nameOf(one)
      return Boolean(sets[0]?.[name]?.has(number)) || beside.some(other => sets[1]?.[name]?.has(other))
    }
  }
}

it('a search finds what its query means, in articles and in breaches', () => {
  fc.assert(
    fc.property(world, query, fc.constantFrom<Kind>('articles', 'breaches'), (told, asked, kind) => {
      const found = evaluate(asked, kind, memoryOf(told), leaf => setsOf(told, leaf))
      expect(found.smallest(size)).toEqual(numbers.filter(number => holds(told, kind, number, asked)))
    }),
    { numRuns: 2000 },
  )
})
