// The breaches most like one, from the columns of the search memory: a value counts the more the fewer breaches have it.
import { wordsOf } from '../../domain/search/words.ts'
import {
  bitsOf,
  mostPoints,
  pointsOf,
  type SimilarityKind,
  type SimilarityReason,
  similarityWeights,
  sizePoints,
} from '../../domain/similarity.ts'
import { Bits } from '../search/bits.ts'
import type { Column, Key } from '../search/column.ts'
import { memoryOf, type SearchMemory } from '../search/search-memory.ts'
import type { ReadableVault } from '../vault.ts'
import { tellingWords } from './telling-words.ts'

/** A breach like another, by its number. */
export interface Neighbour {
  readonly number: number
  readonly score: number
  readonly reasons: readonly SimilarityReason[]
}

/** One value of a breach, and the others that have it. */
interface Shared {
  readonly kind: SimilarityKind
  readonly value: string
  readonly bits: number
  readonly others: readonly number[]
  /** How many breaches have it, this one among them. */
  readonly having: number
}

/** Words that say nothing: nobody knows, or none of the others. */
const saysNothing: ReadonlySet<unknown> = new Set(['unknown', 'other'])

/** Values of a breach in one column. */
const valuesOf = (column: Column, breach: number): Key[] =>
  column.codes.get(breach).flatMap(code => column.keys[code] ?? [])

/** For each of these keys the breaches that have it. */
function having(column: Column, keys: readonly Key[], all: Bits): Map<Key, number[]> {
  const wanted = new Map(
    keys.flatMap((key): [number, number[]][] => {
      const code = column.codeOf(key)
      return code === undefined ? [] : [[code, []]]
    }),
  )
  if (wanted.size > 0) column.codes.each(all, (code, number) => void wanted.get(code)?.push(number))
  return new Map([...wanted].map(([code, numbers]) => [column.keys[code] ?? '', numbers]))
}

function sharedValues(memory: SearchMemory, breach: number): Shared[] {
  const all = memory.all('breaches')
  const count = all.count()
  const column = (field: string) => memory.column('breaches', field)
  const shared = (
    kind: SimilarityKind,
    field: string,
    keys: readonly Key[],
    spoken: (key: Key) => string = String,
  ): Shared[] =>
    [...having(column(field), keys, all)].map(([key, numbers]) => ({
      kind,
      value: spoken(key),
      bits: bitsOf(numbers.length, count),
      others: numbers,
      having: numbers.length,
    }))
  const own = (field: string) => valuesOf(column(field), breach).filter(key => !saysNothing.has(key))
  const withRole = (role: string) => own('org').filter(key => String(key).startsWith(`${role} `))
  const nameOf = (key: Key) => String(key).replace(/^\S+ /, '')
  const victims = own('victim').map(String)
  const suppliers = [...withRole('vendor'), ...withRole('customer')].map(nameOf)
  const chained = victims.flatMap(name => [`vendor ${name}`, `customer ${name}`])
  return [
    ...shared('vendor-of', 'victim', suppliers),
    ...shared('vendor-of', 'org', chained, nameOf),
    ...shared('vendor', 'org', withRole('vendor'), nameOf),
    ...shared('actor', 'actor', own('actor')),
    ...shared('vector', 'vector', own('vector')),
    ...shared('data', 'data', own('data')),
    ...shared('sector', 'sector', own('sector')),
    ...shared('country', 'country', own('country')),
  ]
}

/** What the articles of a breach and those of others have in common. */
function sharedWords(vault: ReadableVault, memory: SearchMemory, breach: number): Shared[] {
  const names = ['victim', 'actor', 'org'].flatMap(field =>
    valuesOf(memory.column('breaches', field), breach).flatMap(key => wordsOf(String(key))),
  )
  const articles = memory.articlesByBreach().get(breach)
  const tellers = memory.breachesByArticle()
  return tellingWords(vault, articles, new Set(names)).map(({ word, bits, articles: found }) => ({
    kind: 'words',
    value: word,
    bits,
    others: [...new Set(found.flatMap(article => tellers.get(article)))],
    having: found.length,
  }))
}

/** The breaches most like one, the most alike first; of equals the later made first. */
export function similarBreaches(vault: ReadableVault, breach: number, limit: number): Neighbour[] {
  const memory = memoryOf(vault.db)
  const size = memory.size('breaches')
  const shared = [...sharedValues(memory, breach), ...sharedWords(vault, memory, breach)]
  const totals = new Float64Array(size)
  const ofKind = new Float64Array(size)
  for (const kind of new Set(shared.map(one => one.kind))) {
    ofKind.fill(0)
    for (const { bits, others } of shared.filter(one => one.kind === kind))
      for (const other of others) ofKind[other] = (ofKind[other] ?? 0) + bits * similarityWeights[kind]
    for (let number = 0; number < size; number += 1)
      totals[number] = (totals[number] ?? 0) + Math.min(ofKind[number] ?? 0, mostPoints[kind])
  }
  const sizes = memory.column('breaches', 'people')
  const [people] = valuesOf(sizes, breach).map(Number)
  const pointsOfCode = sizes.keys.map(key => (people === undefined ? 0 : sizePoints(people, Number(key))))
  if (people !== undefined)
    sizes.codes.each(memory.all('breaches'), (code, number) => {
      totals[number] = (totals[number] ?? 0) + (pointsOfCode[code] ?? 0)
    })
  totals[breach] = 0
  const holders = shared.map(one => ({ ...one, set: Bits.of(size, one.others) }))
  return largest(totals, limit).map(number => {
    const [theirs] = valuesOf(sizes, number).map(Number)
    const reasons = [...reasonsOf(holders, number), ...sizeReason(people, theirs)].sort(
      (a, b) => b.points - a.points,
    )
    return { number, score: reasons.reduce((all, { points }) => all + points, 0), reasons }
  })
}

function reasonsOf(shared: readonly (Shared & { readonly set: Bits })[], number: number): SimilarityReason[] {
  const own = shared.filter(({ set }) => set.has(number))
  return [...Map.groupBy(own, ({ kind }) => kind)].map(([kind, values]) => {
    const rarest = [...values].sort((a, b) => b.bits - a.bits)
    return {
      kind,
      values: [...new Set(rarest.map(({ value }) => value))],
      points: pointsOf(
        kind,
        values.reduce((all, { bits }) => all + bits, 0),
      ),
      shared: rarest[0]?.having ?? null,
    }
  })
}

function sizeReason(here: number | undefined, there: number | undefined): SimilarityReason[] {
  if (here === undefined || there === undefined) return []
  const points = sizePoints(here, there)
  return points === 0 ? [] : [{ kind: 'size', values: [String(here), String(there)], points, shared: null }]
}

/** The numbers with the most points, without putting all of them in order. */
function largest(totals: Float64Array, most: number): number[] {
  const best: number[] = []
  const points = (number: number | undefined) => (number === undefined ? 0 : (totals[number] ?? 0))
  for (let number = totals.length - 1; number >= 0; number -= 1) {
    if (points(number) <= 0 || (best.length === most && points(number) <= points(best.at(-1)))) continue
    let at = best.length
    while (at > 0 && points(best[at - 1]) < points(number)) at -= 1
    best.splice(at, 0, number)
    if (best.length > most) best.pop()
  }
  return best
}
