import type { Breach } from '../../../src-main/domain/breach.ts'
import { resolvedFactOf } from '../../../src-main/domain/comparison.ts'
import { DataType } from '../../../src-main/domain/vocabulary.ts'

export type Exposure = 'exposed' | 'not-exposed' | 'not-stated'

export interface DataTypeRow {
  readonly type: string
  /** In the order of the breaches. */
  readonly exposures: readonly Exposure[]
}

const valuesOf = (breach: Breach, id: 'dataTypes.exposed' | 'dataTypes.notExposed') =>
  new Set(resolvedFactOf(breach, id).values.map(({ value }) => value))

const countOf = (row: DataTypeRow) => row.exposures.filter(exposure => exposure === 'exposed').length

/** Every data type any of the breaches speaks of; those exposed in most of them first. */
export function dataTypeRows(breaches: readonly Breach[]): DataTypeRow[] {
  const columns = breaches.map(breach => ({
    exposed: valuesOf(breach, 'dataTypes.exposed'),
    not: valuesOf(breach, 'dataTypes.notExposed'),
  }))
  return DataType.options
    .map(type => ({
      type,
      exposures: columns.map(
        ({ exposed, not }): Exposure =>
          exposed.has(type) ? 'exposed' : not.has(type) ? 'not-exposed' : 'not-stated',
      ),
    }))
    .filter(({ exposures }) => exposures.some(exposure => exposure !== 'not-stated'))
    .sort((a, b) => countOf(b) - countOf(a))
}

export const isShared = (row: DataTypeRow): boolean => countOf(row) === row.exposures.length

/** For each pair of columns: how many types both exposed, out of how many either did. */
export function overlaps(
  rows: readonly DataTypeRow[],
  columns: number,
): { a: number; b: number; both: number; either: number }[] {
  const has = (row: DataTypeRow, column: number) => row.exposures[column] === 'exposed'
  const pairs: { a: number; b: number; both: number; either: number }[] = []
  for (let a = 0; a < columns; a += 1) {
    for (let b = a + 1; b < columns; b += 1) {
      const both = rows.filter(row => has(row, a) && has(row, b)).length
      pairs.push({ a, b, both, either: rows.filter(row => has(row, a) || has(row, b)).length })
    }
  }
  return pairs.sort((x, y) => y.both / Math.max(1, y.either) - x.both / Math.max(1, x.either))
}
