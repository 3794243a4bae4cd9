// Comparisons and statistics: saved, opened, renamed and forgotten, and asked for whatever there is.
import { expect } from 'vitest'
import { Comparison } from '../../../../src-main/domain/comparison-of.ts'
import { numberOf } from '../../../../src-main/domain/ids.ts'
import { ComparisonSettings, type SavedSet } from '../../../../src-main/domain/saved-comparison.ts'
import { Similar } from '../../../../src-main/domain/similarity.ts'
import { Statistics, StatisticsSettings } from '../../../../src-main/domain/statistics.ts'
import { findSimilar } from '../../../../src-main/services/find-similar.ts'
import {
  forgetComparison,
  listComparisons,
  openComparison,
  renameComparison,
  saveComparison,
} from '../../../../src-main/services/saved-comparisons.ts'
import {
  forgetStatistics,
  listStatistics,
  openStatistics,
  renameStatistics,
  saveStatistics,
} from '../../../../src-main/services/saved-statistics.ts'
import { statisticsOf } from '../../../../src-main/vault/figures/statistics-of.ts'
import { findAll } from '../../../../src-main/vault/search/find.ts'
import type { Steps, World } from './world.ts'

const names = ['Clinics', 'Two of them', 'Mine'] as const
const queries = ['', 'people:>500', 'sector:healthcare OR country:ES', 'saved:Large', 'larch'] as const

/** Breaches, or articles on one, where there are enough. */
function columnsIn({ vault, random, among, breaches }: World): SavedSet | null {
  const ids = breaches().filter(() => random.isBelow(0.4))
  if (random.isBelow(0.6)) return ids.length < 2 ? null : { kind: 'breaches', ids: ids.slice(0, 6) }
  const id = among(breaches())
  const articles = id === null ? [] : vault.tables.articles.ofBreach(numberOf(id))
  if (id === null || articles.length < 2) return null
  return { kind: 'articles', id, articles: articles.slice(0, 6).map(({ articleId }) => articleId) }
}

/** Steps that change nothing. */
export const asking: ReadonlySet<string> = new Set(['open comparison', 'open statistics', 'count', 'similar'])

export const figuring: Steps = {
  'save comparison': world => {
    const columns = columnsIn(world)
    const { desk, random } = world
    const settings = ComparisonSettings.parse({ align: random.pick(['calendar', 'discovery']) })
    if (columns !== null) saveComparison(desk, { name: random.pick(names), columns, settings })
  },
  'open comparison': ({ vault, among }) => {
    const saved = among(listComparisons(vault))
    if (saved?.canOpen !== true) return
    const opened = openComparison(vault, saved.name)
    expect(Comparison.parse(opened)).toEqual(opened)
    expect(opened.columns).toHaveLength(saved.columns.length)
  },
  'rename comparison': ({ desk, random }) => renameComparison(desk, random.pick(names), random.pick(names)),
  'forget comparison': ({ desk, random }) => forgetComparison(desk, random.pick(names)),
  'save statistics': ({ desk, random }) =>
    saveStatistics(desk, {
      name: random.pick(names),
      query: random.pick(queries),
      settings: StatisticsSettings.parse({ counting: random.pick(['once', 'each']) }),
    }),
  'open statistics': ({ vault, among }) => {
    const saved = among(listStatistics(vault))
    if (saved === null || saved.found === null) return
    expect(openStatistics(vault, saved.name).found).toBe(saved.found)
  },
  'rename statistics': ({ desk, random }) => renameStatistics(desk, random.pick(names), random.pick(names)),
  'forget statistics': ({ desk, random }) => forgetStatistics(desk, random.pick(names)),
  count: ({ vault, random }) => {
    const settings = StatisticsSettings.parse({ yearOf: random.pick(['discovered', 'disclosed']) })
    const figures = statisticsOf(
      vault,
      random.pick(['', 'people:>500', 'country:ES OR country:PT']),
      settings,
    )
    expect(Statistics.parse(figures)).toEqual(figures)
    for (const { chart, bars } of figures.charts)
      for (const { query, each, once } of bars) {
        expect(findAll(vault, 'breaches', query).found.count(), `${chart}: ${query}`).toBe(each.breaches)
        expect(once.breaches).toBeLessThanOrEqual(each.breaches)
      }
  },
  similar: ({ vault, among, breaches }) => {
    const id = among(breaches())
    if (id === null) return
    const found = findSimilar(vault, id, 5)
    expect(found.map(one => Similar.parse(one))).toEqual(found)
    expect(found.map(({ breach }) => breach.breachId)).not.toContain(id)
    const scores = found.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  },
}
