// Comparisons and statistics under a name. Names are asked for as `savedName` spells them.
import * as z from 'zod'
import { ComparisonSettings, SavedSet } from '../../domain/saved-comparison.ts'
import { StatisticsSettings } from '../../domain/statistics.ts'
import type { Connection } from '../database.ts'
import { SavedComparisonRow, SavedStatisticsRow } from './rows.ts'

/** A saved comparison as it was saved. */
export interface StoredComparison {
  readonly number: number
  readonly name: string
  readonly columns: SavedSet
  readonly settings: ComparisonSettings
}

/** Saved statistics as they were saved. */
export interface StoredStatistics {
  readonly number: number
  readonly name: string
  readonly query: string
  readonly settings: StatisticsSettings
}

function asComparison(value: unknown): StoredComparison {
  const row = SavedComparisonRow.parse(value)
  return {
    number: row.saved_comparison_id,
    name: row.name,
    columns: SavedSet.parse(JSON.parse(row.columns)),
    settings: ComparisonSettings.parse(JSON.parse(row.settings)),
  }
}

function asStatistics(value: unknown): StoredStatistics {
  const row = SavedStatisticsRow.parse(value)
  return {
    number: row.saved_statistics_id,
    name: row.name,
    query: row.query,
    settings: StatisticsSettings.parse(JSON.parse(row.settings)),
  }
}

const queriesOf = (table: string) => ({
  all: `SELECT * FROM ${table} ORDER BY folded_name`,
  byName: `SELECT * FROM ${table} WHERE folded_name = ?`,
})

export const savedFigureQueries = {
  comparisons: queriesOf('saved_comparisons'),
  statistics: queriesOf('saved_statistics'),
}

function savedTable<T>(db: Connection, queries: ReturnType<typeof queriesOf>, read: (row: unknown) => T) {
  const all = db.prepare(queries.all)
  const byName = db.prepare(queries.byName)
  return {
    /** In the order of the alphabet. */
    all: (): T[] => z.array(z.unknown()).parse(all.all()).map(read),
    byName(name: string): T | null {
      const row = byName.get(name)
      return row === undefined ? null : read(row)
    },
  }
}

export const savedComparisonsTable = (db: Connection) =>
  savedTable(db, savedFigureQueries.comparisons, asComparison)

export const savedStatisticsTable = (db: Connection) =>
  savedTable(db, savedFigureQueries.statistics, asStatistics)
