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
import { largestOf, none } from './breach-columns.ts'
import { namesOf, organisationsOf } from './name-columns.ts'
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

/** For each key the breaches that have one of its codes: of a name, those of its forms. */
function having(
  column: Column,
  codes: ReadonlyMap<string, readonly number[]>,
  all: Bits,
): Map<string, number[]> {
  const found = [...codes.keys()].map((key): [string, number[]] => [key, []])
  const lists: (number[] | undefined)[] = new Array(column.keys.length)
  for (const [key, numbers] of found) for (const code of codes.get(key) ?? []) lists[code] = numbers
  if (found.length > 0) column.codes.each(all, (code, number) => void lists[code]?.push(number))
  return new Map(found)
}

/** The codes whose key is spelt like one that is wanted. */
function codesSpelt(length: number, wanted: Iterable<string>, spelt: (code: number) => string) {
  const codes = new Map([...wanted].filter(key => key !== '').map((key): [string, number[]] => [key, []]))
  if (codes.size > 0) for (let code = 0; code < length; code += 1) codes.get(spelt(code))?.push(code)
  return codes
}

function sharedValues(memory: SearchMemory, breach: number): Shared[] {
  const all = memory.all('breaches')
  const count = all.count()
  const column = (field: string) => memory.column('breaches', field)
  const sharing = (kind: SimilarityKind, found: ReadonlyMap<string, readonly number[]>): Shared[] =>
    [...found].map(([value, told]) => {
      // A breach can have a name in two roles, or in two forms, and is one breach all the same.
      const others = [...new Set(told)]
      return { kind, value, bits: bitsOf(others.length, count), others, having: others.length }
    })
  const plain = (kind: SimilarityKind, field: string) => {
    const own = valuesOf(column(field), breach).filter(key => !saysNothing.has(key))
    const codes = own.map((key): [string, number[]] => [String(key), [column(field).codeOf(key) ?? none]])
    return sharing(kind, having(column(field), new Map(codes), all))
  }
  return [...sharedNames(memory, breach, sharing), ...kinds.flatMap(kind => plain(kind, kind))]
}

/** Kinds that are the values of the field of their name. */
const kinds = ['vector', 'data', 'sector', 'country'] as const

type Sharing = (kind: SimilarityKind, found: ReadonlyMap<string, readonly number[]>) => Shared[]

/** Attackers and vendors they share, and whether one is a customer of the other. */
function sharedNames(memory: SearchMemory, breach: number, sharing: Sharing): Shared[] {
  const all = memory.all('breaches')
  const [victims, actors, organisations] = ['victim', 'actor', 'org'].map(field =>
    memory.column('breaches', field),
  ) as [Column, Column, Column]
  const [victimNames, actorNames, inRoles] = [
    namesOf(victims),
    namesOf(actors),
    organisationsOf(organisations),
  ]
  const spelling = (column: Column, wanted: Iterable<string>, spelt: (code: number) => string) =>
    having(column, codesSpelt(column.keys.length, wanted, spelt), all)
  const codesIn = (column: Column) => column.codes.get(breach)
  const names = (column: Column, spelt: readonly string[]) =>
    codesIn(column).flatMap(code => spelt[code] ?? [])
  const withRole = (...roles: string[]) =>
    codesIn(organisations).flatMap(code => {
      const { role, name } = inRoles[code] ?? { role: '', name: '' }
      return roles.includes(role) ? [name] : []
    })
  const named = (...roles: string[]) => {
    const spelt = (code: number) => {
      const { role, name } = inRoles[code] ?? { role: '', name: '' }
      return roles.includes(role) ? name : ''
    }
    return (wanted: Iterable<string>) => spelling(organisations, wanted, spelt)
  }
  const victim = (wanted: Iterable<string>) => spelling(victims, wanted, code => victimNames[code] ?? '')
  return [
    ...sharing('vendor-of', victim(withRole('vendor', 'customer'))),
    ...sharing('vendor-of', named('vendor', 'customer')(names(victims, victimNames))),
    ...sharing('vendor', named('vendor')(withRole('vendor'))),
    ...sharing(
      'actor',
      spelling(actors, names(actors, actorNames), code => actorNames[code] ?? ''),
    ),
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
  return largestOf(totals, limit).map(number => {
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
