// What could stand at a place of a query, with how often it is there.
import { fold } from '../../domain/fold.ts'
import { fields, type SearchField } from '../../domain/search/fields.ts'
import { fieldsBeginning, placeAt } from '../../domain/search/place.ts'
import { printMatch } from '../../domain/search/print-query.ts'
import type { Completion } from '../../domain/search/search.ts'
import { bareWords } from '../../domain/search/words.ts'
import type { ReadableVault } from '../vault.ts'
import { isLabelled, labelOf } from './facets.ts'
import { type Kind, memoryOf } from './search-memory.ts'
import { tagFacet } from './tag-facet.ts'

export interface Completions {
  readonly start: number
  readonly end: number
  readonly completions: Completion[]
}

/** Letters of a word before values are thought of: with one, half of all values begin with it. */
const telling = 2

/** Completions for the place at an offset, at most `limit`: the fields and values that begin with what stands there. */
export function completionsAt(vault: ReadableVault, typed: string, at: number, limit: number): Completions {
  const place = placeAt(typed, at)
  if (place === null) return { start: at, end: at, completions: [] }
  const { start, end, begun, field } = place
  const wanted = fold(begun).trim()
  const completions =
    field !== null
      ? valuesOf(vault, field, wanted)
      : [...namesOf(begun), ...(wanted.length < telling ? [] : anyValues(vault, wanted))]
  return { start, end, completions: completions.slice(0, limit) }
}

const namesOf = (begun: string): Completion[] =>
  fieldsBeginning(begun).map(({ name, label }) => ({
    insert: `${name}:`,
    label,
    kind: 'field',
    count: null,
  }))

/** Values of every field that can be one of a list, as whole conditions, the most frequent first. */
function anyValues(vault: ReadableVault, wanted: string): Completion[] {
  const lists = fields.filter(
    ({ name, values }) =>
      (values.kind === 'term' && name !== 'has' && name !== 'conflict') || values.kind === 'tag',
  )
  return lists
    .flatMap(field =>
      valuesOf(vault, field, wanted)
        .filter(({ count }) => count !== 0)
        .map(value => ({ ...value, insert: `${field.name}:${value.insert}` })),
    )
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
}

/** Values of one field, the most frequent first. */
function valuesOf(vault: ReadableVault, field: SearchField, wanted: string): Completion[] {
  const { values } = field
  switch (values.kind) {
    case 'term':
      return terms(vault, field, wanted)
    case 'tag':
      return tags(vault, wanted)
    case 'words':
      return names(vault, field, wanted)
    case 'days':
      return years(vault, field, wanted)
    case 'saved':
      return vault.tables.searches
        .all()
        .filter(({ name }) => isBegun(name, wanted))
        .map(({ name }) => value(`"${name.replaceAll('"', '')}"`, name, null))
    case 'count':
    case 'id':
      return []
  }
}

const value = (insert: string, label: string, count: number | null): Completion => ({
  insert,
  label,
  kind: 'value',
  count,
})

/** True when one of the words of a name begins like this, or the name itself. */
const isBegun = (name: string, wanted: string): boolean => {
  const folded = fold(name)
  return wanted === '' || folded.startsWith(wanted) || ` ${bareWords(name)}`.includes(` ${bareWords(wanted)}`)
}

const byCount = (a: Completion, b: Completion) =>
  (b.count ?? 0) - (a.count ?? 0) || a.label.localeCompare(b.label, 'en')

const kindOf = ({ of }: SearchField): Kind => (of === 'article' ? 'articles' : 'breaches')

/** How often each key of a field is there; counted once until something changes, not at every letter. */
function countsOf(vault: ReadableVault, kind: Kind, name: string): ReadonlyMap<string, number> {
  const memory = memoryOf(vault.db)
  return memory.remembered(`counts of ${kind} by ${name}`, () => {
    const { codes, keys } = memory.column(kind, name)
    const counts = new Int32Array(keys.length)
    codes.each(memory.all(kind), code => {
      counts[code] = (counts[code] ?? 0) + 1
    })
    return new Map(keys.map((key, code) => [String(key), counts[code] ?? 0]))
  })
}

function terms(vault: ReadableVault, field: SearchField, wanted: string): Completion[] {
  if (field.values.kind !== 'term') return []
  const isCounted = field.name !== 'has' && field.name !== 'is'
  const counts = isCounted ? countsOf(vault, kindOf(field), field.name) : null
  const begun = field.values
    .terms()
    .filter(({ term, label, also }) => [term, label, ...also].some(name => isBegun(name, wanted)))
    .map(({ term, label }) => value(term, label, counts === null ? null : (counts.get(term) ?? 0)))
  // Of a long list, such as that of all countries, only what is there is worth showing.
  const shown = begun.length > 30 ? begun.filter(({ count }) => count !== 0) : begun
  return isCounted ? shown.sort(byCount) : shown
}

/** A tag that few things carry is one that is looked for by its first letters. */
const endless = Number.POSITIVE_INFINITY

function tags(vault: ReadableVault, wanted: string): Completion[] {
  const memory = memoryOf(vault.db)
  const counted = memory.remembered('counts by tag', () => {
    const counts = new Map<string, Completion>()
    for (const kind of ['articles', 'breaches'] as const)
      for (const { value: insert, label, count } of tagFacet(vault, kind, memory.all(kind), endless).values)
        counts.set(insert, value(insert, label, Math.max(counts.get(insert)?.count ?? 0, count)))
    return [...counts.values()]
  })
  return counted
    .filter(
      ({ label }) => label.split('/').some(segment => isBegun(segment, wanted)) || isBegun(label, wanted),
    )
    .sort(byCount)
}

/** Names are as many as there are breaches: what was typed narrows them, or the most frequent are shown. */
function names(vault: ReadableVault, field: SearchField, wanted: string): Completion[] {
  if (field.of === 'both' || (field.of === 'article' && !isLabelled(field.name))) return []
  const begun = [...countsOf(vault, kindOf(field), field.name)].filter(
    ([key, count]) => count > 0 && isBegun(key, wanted),
  )
  return begun
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'))
    .slice(0, mostNames)
    .map(([key, count]) => {
      const words = key.split(' ')
      return value(
        printMatch({ kind: 'words', words, isPrefix: false }),
        labelOf(vault, field.name, key),
        count,
      )
    })
}
const mostNames = 100

function years(vault: ReadableVault, field: SearchField, wanted: string): Completion[] {
  const counts = new Map<string, number>()
  for (const [date, count] of countsOf(vault, kindOf(field), field.name)) {
    const year = date.slice(0, 4)
    counts.set(year, (counts.get(year) ?? 0) + count)
  }
  return [...counts]
    .filter(([year, count]) => count > 0 && year.startsWith(wanted))
    .sort((a, b) => b[0].localeCompare(a[0]))
    .map(([year, count]) => value(year, year, count))
}
