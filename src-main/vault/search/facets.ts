// What was found, counted by its values.
import * as z from 'zod'
import { type FactDefinition, factOf } from '../../domain/facts.ts'
import { knownField } from '../../domain/search/fields.ts'
import { printMatch } from '../../domain/search/print-query.ts'
import type { Facet, FacetValue } from '../../domain/search/search.ts'
import { keyOf } from '../../domain/search/search-values.ts'
import { Text } from '../tables/plain.ts'
import type { ReadableVault } from '../vault.ts'
import type { Bits } from './bits.ts'
import type { Column } from './column.ts'
import { type Kind, memoryOf, type SearchMemory } from './search-memory.ts'
import { tagFacet } from './tag-facet.ts'

/** What is counted, in this order. A year is the beginning of a date. */
const counted: readonly { field: string; of: Kind; isYear?: boolean }[] = [
  { field: 'lang', of: 'articles' },
  { field: 'outlet', of: 'articles' },
  { field: 'published', of: 'articles', isYear: true },
  { field: 'sector', of: 'breaches' },
  { field: 'country', of: 'breaches' },
  { field: 'discovered', of: 'breaches', isYear: true },
  { field: 'vector', of: 'breaches' },
]
/** Values of a facet that are told; behind them come ever rarer ones. */
const mostValues = 100

/**
 * Counts articles or breaches that were found; what was, each field may see in its own way. An article counts with the facts of its breaches, and the
 * other way.
 */
export function facetsOf(vault: ReadableVault, kind: Kind, foundFor: (field: string) => Bits): Facet[] {
  const memory = memoryOf(vault.db)
  const facets = counted.map(({ field, of, isYear = false }): Facet => {
    const column = memory.column(of, field)
    const counts = countGroups(memory, kind, of, column, foundFor(field), key =>
      isYear ? String(key).slice(0, 4) : String(key),
    )
    const values = [...counts].map(([key, count]) => ({ key, count }))
    values.sort(isYear ? (a, b) => b.key.localeCompare(a.key) : mostFirst)
    return {
      field,
      label: knownField(field).label,
      values: values.slice(0, mostValues).map(named(vault, field)),
    }
  })
  return [...facets, tagFacet(vault, kind, foundFor('tag'))].filter(({ values }) => values.length > 0)
}

interface Counted {
  readonly key: string
  readonly count: number
}
const mostFirst = (a: Counted, b: Counted) => b.count - a.count || (a.key < b.key ? -1 : 1)

/** How many of the found have a value of each group; one with two values of a group, or two breaches of it, has it once. */
function countGroups(
  memory: SearchMemory,
  kind: Kind,
  of: Kind,
  column: Column,
  found: Bits,
  groupOf: (key: string | number) => string,
): Map<string, number> {
  const names = column.keys.map(groupOf)
  const groups = [...new Set(names)]
  const places = new Map(groups.map((group, index) => [group, index]))
  const groupOfCode = Int32Array.from(names, group => places.get(group) ?? 0)
  const counts = new Int32Array(groups.length)
  const last = new Int32Array(groups.length).fill(-1)
  const count = (code: number, number: number) => {
    const group = groupOfCode[code] ?? 0
    if (last[group] === number) return
    last[group] = number
    counts[group] = (counts[group] ?? 0) + 1
  }
  if (kind === of) column.codes.each(found, count)
  else {
    const beside = kind === 'articles' ? memory.breachesByArticle() : memory.articlesByBreach()
    beside.each(found, (other, number) => {
      column.codes.visit(other, code => count(code, number))
    })
  }
  return new Map(groups.map((group, index) => [group, counts[index] ?? 0] as const).filter(([, n]) => n > 0))
}

const named =
  (vault: ReadableVault, field: string) =>
  ({ key, count }: Counted): FacetValue => ({
    value: valueIn(field, key),
    label: labelOf(vault, field, key),
    count,
  })

const valueIn = (field: string, key: string): string =>
  knownField(field).values.kind === 'words'
    ? printMatch({ kind: 'words', words: key.split(' '), isPrefix: false })
    : key

export const labelQueries = {
  breach: 'SELECT breach_id FROM breach_values WHERE field = ? AND key = ? LIMIT 1',
  outlet: `SELECT outlet FROM article_values JOIN articles USING (article_id)
    WHERE field = 'outlet' AND key = ? LIMIT 1`,
  author: `SELECT byline FROM article_values JOIN articles USING (article_id)
    WHERE field = 'author' AND key = ? LIMIT 1`,
}

/** Names of articles that are kept as keys and shown as they are written. */
export const isLabelled = (field: string): field is 'outlet' | 'author' =>
  field === 'outlet' || field === 'author'

/** A key of a field as people write it. */
export function labelOf(vault: ReadableVault, name: string, key: string): string {
  const { values, fact } = knownField(name)
  if (values.kind === 'term') return values.terms().find(({ term }) => term === key)?.label ?? key
  if (values.kind === 'words' && fact !== null) return nameOf(vault, factOf(fact), key) ?? key
  if (!isLabelled(name)) return key
  return Text.parse(vault.db.prepare(labelQueries[name]).pluck().get(key) ?? key)
}

/** A name as one of the articles writes it; null where an analyst gave it. */
function nameOf({ db, tables }: ReadableVault, fact: FactDefinition, key: string): string | null {
  const breach = z.int().optional().parse(db.prepare(labelQueries.breach).pluck().get(fact.field, key))
  if (breach === undefined) return null
  const claim = tables.claims
    .ofBreach(breach)
    .find(({ factId, value }) => factId === fact.id && keyOf(fact, value) === key)
  return claim === undefined ? null : fact.format(claim.value, 'en')
}
