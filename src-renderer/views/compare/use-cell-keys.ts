// The arrow keys in the table of a comparison: from cell to cell, folded rows left out.
import type { KeyboardEvent } from 'react'
import type { CellPlace } from '../../state/slices/comparison-slice.ts'

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  j: [1, 0],
  k: [-1, 0],
}

const cellsIn = (table: ParentNode) => [...table.querySelectorAll<HTMLElement>('[data-row][data-column]')]
const placeOf = ({ dataset }: HTMLElement): CellPlace => ({
  row: dataset.row ?? '',
  column: Number(dataset.column),
})

/** The cell at a place, where it is shown. */
export const cellAt = ({ row, column }: CellPlace): HTMLElement | null =>
  document.querySelector(`[data-row="${CSS.escape(row)}"][data-column="${column}"]`)

/** Goes to the cell at a place, clear of the heads and labels that stay in sight. */
export function focusCell(at: CellPlace | null): void {
  const cell = at === null ? null : cellAt(at)
  cell?.focus({ preventScroll: true })
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** The rows that have cells, in the order they are shown. */
const rowsIn = (cells: readonly HTMLElement[]) => [...new Set(cells.map(cell => placeOf(cell).row))]

/** Where a key leads from a cell; null where there is nothing. */
function next(table: ParentNode, from: CellPlace, key: string, isWhole: boolean): CellPlace | null {
  const cells = cellsIn(table)
  const rows = rowsIn(cells)
  const columns = Math.max(0, ...cells.map(cell => placeOf(cell).column))
  if (key === 'Home') return { row: isWhole ? (rows[0] ?? '') : from.row, column: isWhole ? from.column : 0 }
  if (key === 'End')
    return { row: isWhole ? (rows.at(-1) ?? '') : from.row, column: isWhole ? from.column : columns }
  const [down, right] = steps[key] ?? [0, 0]
  if (down === 0 && right === 0) return null
  const row = rows[rows.indexOf(from.row) + down]
  const column = from.column + right
  return row === undefined || column < 0 || column > columns ? from : { row, column }
}

/** Moves from cell to cell with the arrow keys, Home and End; with Ctrl to the first and the last row. */
export function onCellKeys(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event
  if (!(target instanceof HTMLElement) || target.dataset.row === undefined) return
  if (event.altKey || event.shiftKey || event.metaKey) return
  if (event.ctrlKey && key !== 'Home' && key !== 'End') return
  const to = next(currentTarget, placeOf(target), key, event.ctrlKey)
  if (to === null) return
  event.preventDefault()
  focusCell(to)
}

/** The cell Tab stops at: the one at that place, else the first of its column. */
export function stopFor(table: ParentNode, wanted: CellPlace | null): CellPlace | null {
  const cells = cellsIn(table).map(placeOf)
  const column = cells.some(cell => cell.column === wanted?.column) ? (wanted?.column ?? 0) : 0
  const first = cells.find(cell => cell.column === column) ?? null
  return cells.find(cell => cell.row === wanted?.row && cell.column === column) ?? first
}
