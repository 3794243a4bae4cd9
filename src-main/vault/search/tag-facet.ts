// How many of the found have each tag.
import * as z from 'zod'
import { knownField } from '../../domain/search/fields.ts'
import { printMatch } from '../../domain/search/print-query.ts'
import type { Facet } from '../../domain/search/search.ts'
import type { ReadableVault } from '../vault.ts'
import type { Bits } from './bits.ts'
import type { Column } from './column.ts'
import { type Kind, memoryOf } from './search-memory.ts'

/** Tags that are told unless more are asked for; behind them come ever rarer ones. */
const mostTags = 100
const Tags = z.array(z.strictObject({ tag_id: z.int(), path: z.string(), folded_path: z.string() }))

/**
 * A tag counts for every tag above it, and a thing with two tags below one counts there once. As with `tag:`, an article
 * has the tags of its breaches too, and a breach those of its articles.
 */
export function tagFacet({ db }: ReadableVault, kind: Kind, found: Bits, most = mostTags): Facet {
  const memory = memoryOf(db)
  const tags = Tags.parse(db.prepare('SELECT tag_id, path, folded_path FROM tags').all())
  const paths = new Map(tags.map(({ tag_id, folded_path }) => [tag_id, ancestry(folded_path)]))
  const labels = new Map(tags.flatMap(({ path, folded_path }) => spellings(path, folded_path)))
  const counts = new Map<string, { count: number; last: number }>()
  const counting = ({ keys, codes }: Column) => {
    const above = keys.map(key => paths.get(Number(key)) ?? [])
    return (carrier: number, number: number) =>
      codes.visit(carrier, code => {
        for (const path of above[code] ?? []) {
          const known = counts.get(path)
          if (known === undefined) counts.set(path, { count: 1, last: number })
          else if (known.last !== number) {
            known.count += 1
            known.last = number
          }
        }
      })
  }
  const isArticles = kind === 'articles'
  const countOwn = counting(memory.column(kind, 'tag'))
  const countOthers = counting(memory.column(isArticles ? 'breaches' : 'articles', 'tag'))
  const beside = isArticles ? memory.breachesByArticle() : memory.articlesByBreach()
  found.each(number => {
    countOwn(number, number)
    beside.visit(number, other => countOthers(other, number))
  })
  return {
    field: 'tag',
    label: knownField('tag').label,
    values: [...counts]
      .sort(([a, { count: left }], [b, { count: right }]) => right - left || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([path, { count }]) => ({
        value: printMatch({ kind: 'tag', path }),
        label: labels.get(path) ?? path,
        count,
      })),
  }
}

/** `a/b/c` stands below `a` and `a/b`. */
const ancestry = (path: string): string[] =>
  path.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'))

const spellings = (path: string, folded: string): [string, string][] => {
  const written = ancestry(path)
  return ancestry(folded).map((key, index) => [key, written[index] ?? key])
}
