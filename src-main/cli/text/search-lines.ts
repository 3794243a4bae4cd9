import type { BreachHit, LiveSearch, Output, SearchHit } from '../../contract/index.ts'
import { fields } from '../../domain/search/fields.ts'
import type { QueryError } from '../../domain/search/query.ts'
import type { SearchKind } from '../../domain/search/search.ts'
import { qualified } from './figure.ts'
import { table } from './table.ts'

/** One condition whose value has a space, and nothing that is syntax. */
const lostQuotes = /^(?<before>-?(?:[\w.]+:)?)(?<value>[^\s":()|<>=-][^":()|<>=]*\s[^":()|<>=]*)$/

/**
 * The query of the words of a command line. Among several, one with a space inside was quoted for the shell, which
 * took the quotation marks away: `outlet:"El País"` arrives as `outlet:El País`.
 */
export function queryOf(words: readonly string[]): string {
  if (words.length === 1) return words[0] ?? ''
  return words.map(word => word.replace(lostQuotes, '$<before>"$<value>"')).join(' ')
}

/** The query, with carets under the word that cannot be understood. */
export function pointAt(query: string, { start, end }: QueryError): string {
  const shown = query.replace(/\s/g, ' ')
  return `  ${shown}\n  ${' '.repeat(start)}${'^'.repeat(Math.max(1, end - start))}`
}

export function hitLines(hits: readonly (SearchHit | BreachHit)[], total: number): string[] {
  if (hits.length === 0) return ['Nothing found.']
  const lines = hits.flatMap(hit => {
    const head =
      'breach' in hit
        ? [hit.breach.breachId, hit.breach.name, ...about(hit.breach)].join('  ')
        : `${hit.article.articleId}  ${hit.article.title}`
    const snippet = hit.snippet.replace(/\s+/g, ' ')
    // Words that do not stand in the text are no reason to show its beginning.
    const why = hit.elsewhere.length > 0 ? `(${hit.elsewhere.join(', ')})` : snippet
    return why === '' ? [head] : [head, `        ${why}`]
  })
  return total > hits.length ? [...lines, `… ${hits.length} of ${total.toLocaleString('en')}`] : lines
}

const about = ({
  country,
  sector,
  individualsAffected,
  qualifier,
  discovered,
}: BreachHit['breach']): string[] => {
  const people = qualified(individualsAffected, qualifier)
  return [country, sector, people === '' ? null : `${people} people`, discovered].filter(
    word => word !== null,
  )
}

export function facetLines({ total, facets }: Output<'search.facets'>, kind: SearchKind): string[] {
  const rows = facets.flatMap(({ field, label, values }) => [
    ['', ''],
    [label, ''],
    ...values.map(({ value, label: shown, count }) => [
      `  ${shown}${shown === value ? '' : `  (${field}:${value})`}`,
      count.toLocaleString('en'),
    ]),
  ])
  return [`${total.toLocaleString('en')} ${kind}`, ...table(rows)]
}

/** What can stand before a colon, with what it asks and an example. */
export const fieldList = () => fields.map(({ name, label, example }) => ({ name, label, example }))

export const fieldLines = (): string[] =>
  table([
    ['FIELD', 'ASKS', 'AS IN'],
    ...fieldList().map(({ name, label, example }) => [`${name}:`, label, example]),
  ])

export function savedLines(saved: readonly LiveSearch[]): string[] {
  if (saved.length === 0) return ['There are no saved searches yet.']
  const rows = saved.map(({ name, kind, query, total }) => [
    name,
    total === null ? '–' : total.toLocaleString('en'),
    kind,
    query,
  ])
  return table([['NAME', 'FINDS', 'WHAT', 'QUERY'], ...rows], 80)
}
