// Whether saved comparisons and statistics can be read, are known by their names, and name what there is or once was.
import * as z from 'zod'
import { articleId, breachId, numberOf } from '../domain/ids.ts'
import { ComparisonSettings, SavedSet } from '../domain/saved-comparison.ts'
import { savedName } from '../domain/search/match-of.ts'
import { parseQuery } from '../domain/search/parse-query.ts'
import { StatisticsSettings } from '../domain/statistics.ts'
import type { ReadableVault } from '../vault/vault.ts'

const Named = z.looseObject({ name: z.string(), folded_name: z.string() })

/** What a text of JSON holds; undefined where it is none. */
function read<S extends z.ZodType>(schema: S, text: unknown): z.output<S> | undefined {
  try {
    return schema.safeParse(JSON.parse(String(text))).data
  } catch {
    return undefined
  }
}

/** One sentence for each fault; the first `most` of them. */
export function figureFaults({ db }: ReadableVault, most: number): string[] {
  const highest = (table: string) =>
    z
      .int()
      .parse(
        db.prepare('SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0)').pluck().get(table),
      )
  const given = { A: highest('articles'), B: highest('breaches') }
  const faults: string[] = []
  const check = (holds: boolean, fault: string) => {
    if (!holds && faults.length < most) faults.push(fault)
  }
  for (const value of db.prepare('SELECT * FROM saved_comparisons ORDER BY 1').iterate()) {
    const row = Named.parse(value)
    check(savedName(row.name) === row.folded_name, `The comparison “${row.name}” is kept under another name.`)
    const columns = read(SavedSet, row.columns)
    const settings = read(ComparisonSettings, row.settings)
    check(columns !== undefined && settings !== undefined, `The comparison “${row.name}” cannot be read.`)
    if (columns === undefined) continue
    const breaches = columns.kind === 'breaches' ? columns.ids : [columns.id]
    const articles = columns.kind === 'breaches' ? [] : columns.articles
    const never = [
      ...breaches.filter(id => numberOf(id) > given.B).map(id => breachId(numberOf(id))),
      ...articles.filter(id => numberOf(id) > given.A).map(id => articleId(numberOf(id))),
    ]
    check(never.length === 0, `The comparison “${row.name}” names ${never.join(', ')}, which never was.`)
  }
  for (const value of db.prepare('SELECT * FROM saved_statistics ORDER BY 1').iterate()) {
    const row = Named.parse(value)
    check(
      savedName(row.name) === row.folded_name,
      `The statistics “${row.name}” are kept under another name.`,
    )
    check(
      parseQuery(String(row.query)).ok && read(StatisticsSettings, row.settings) !== undefined,
      `The statistics “${row.name}” cannot be read.`,
    )
  }
  return faults
}
