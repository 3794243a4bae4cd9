import type { ComparisonRow, Difference } from '../../domain/comparison.ts'
import type { FactId } from '../../domain/fact-id.ts'
import { factOf } from '../../domain/facts.ts'
import { wrap } from './table.ts'
import { writtenValue } from './written-value.ts'

/** A breach, or an article on one: `id` is what a column is headed by. */
export interface ComparedThing {
  readonly id: string
  readonly breachId: string
  readonly name: string
}

/** A comparison as `--json` prints it. */
export interface ComparisonTable {
  readonly breaches: readonly ComparedThing[]
  readonly rows: readonly { factId: FactId; isDifferent: boolean; cells: readonly Cell[] }[]
}

interface Cell {
  /** As written for people. */
  readonly text: string
  readonly values: readonly unknown[]
  readonly difference: Difference
}

/** What is printed for a comparison; `rows` may be a part of its rows. */
export function comparisonTable(
  breaches: readonly ComparedThing[],
  rows: readonly ComparisonRow[],
): ComparisonTable {
  return {
    breaches: breaches.map(({ id, breachId, name }) => ({ id, breachId, name })),
    rows: rows.map(({ factId, isDifferent, cells }) => ({
      factId,
      isDifferent,
      cells: cells.map(({ fact, difference }) => ({
        text: fact.values.map(value => writtenValue(factOf(factId), value)).join(', '),
        values: fact.values.map(({ value }) => value),
        difference,
      })),
    })),
  }
}

const marks: Readonly<Record<Difference, string>> = {
  same: '=',
  differs: '≠',
  'only-here': '+',
  'not-stated': '−',
}
const labelWidth = 20
const cellWidth = 34

/** The table for a terminal: `=` same, `≠` differs, `+` only here, `−` not stated, all measured against one column. */
export function comparisonLines(
  { breaches, rows }: ComparisonTable,
  label: (id: FactId) => string,
  reference: number,
): string[] {
  const heads = breaches.map(({ id, name }) => `${id} ${name}`)
  const body = rows.flatMap(({ factId, cells }) =>
    rowLines(
      label(factId),
      cells.map(
        ({ text, difference }, column) =>
          `${column === reference ? ' ' : marks[difference]} ${text || 'not stated'}`,
      ),
    ),
  )
  return [
    ...rowLines('', heads),
    '',
    ...body,
    '',
    `= same   ≠ differs   + only here   − not stated   (measured against ${breaches[reference]?.id ?? 'the first'})`,
  ]
}

/** One row, as many lines high as its tallest cell. */
export function rowLines(label: string, cells: readonly string[]): string[] {
  const columns = [
    wrap(label, labelWidth - 2),
    ...cells.map(cell =>
      wrap(cell.slice(2), cellWidth - 4).map((text, row) => `${row === 0 ? cell.slice(0, 2) : '  '}${text}`),
    ),
  ]
  const height = Math.max(...columns.map(column => column.length))
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((column, index) => (column[row] ?? '').padEnd(index === 0 ? labelWidth : cellWidth))
      .join('')
      .trimEnd(),
  )
}
