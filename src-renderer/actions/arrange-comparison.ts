// What can be done with the columns and rows of the comparison shown.
import { fewestColumns, mostColumns } from '../../src-main/domain/comparison-of.ts'
import { words } from '../languages/words.ts'
import { columnsOf, referenceOf, withMoved, withoutColumn, withReference } from '../state/comparison-place.ts'
import type { AppState } from '../state/store.ts'
import type { ComparePlace } from '../state/view.ts'
import type { Action } from './action.ts'

const texts = words.actions.arrangeComparison

const placeIn = ({ view }: Pick<AppState, 'view'>): ComparePlace | null =>
  view.kind === 'compare' ? view : null

export const showOnlyDifferences: Action = {
  id: 'only-differences',
  label: words.actions.labels.onlyDifferences,
  fullLabel: texts.differences,
  shortcut: 'D',
  scope: 'comparison',
  isEnabled: ({ view }) => view.kind === 'compare',
  run: state => state.toggleOnlyDifferences(),
}

/** Measures the others against a column, counted from 1; it stays where it is. */
export const makeReference = (column: number): Action => ({
  id: `make-reference-${column}`,
  label: words.actions.labels.makeReference,
  fullLabel: texts.reference(column),
  series: texts.anyReference,
  shortcut: String(column),
  scope: 'comparison',
  isEnabled: state => {
    const place = placeIn(state)
    return place !== null && column <= columnsOf(place).length && referenceOf(place) !== column - 1
  },
  run: state => {
    const place = placeIn(state)
    if (place !== null) state.replaceView(withReference(place, column - 1))
  },
})

export const referenceActions: readonly Action[] = Array.from({ length: mostColumns }, (_, index) =>
  makeReference(index + 1),
)

/** The column the arrow keys are in, where there is one. */
function columnIn(state: AppState): { place: ComparePlace; column: number } | null {
  const place = placeIn(state)
  const column = state.comparisonCell?.column
  if (place === null || column === undefined || column >= columnsOf(place).length) return null
  return { place, column }
}

/** Moves a column to another place, and the arrow keys with it. */
export function moveColumn(state: AppState, from: number, to: number): void {
  const place = placeIn(state)
  if (place === null || to < 0 || to >= columnsOf(place).length) return
  state.replaceView(withMoved(place, from, to))
  state.atCell({ row: state.comparisonCell?.row ?? '', column: to })
}

const moving = (id: string, by: 1 | -1, label: string, shortcut: string): Action => ({
  id,
  label,
  shortcut,
  scope: 'comparison',
  isEnabled: state => {
    const at = columnIn(state)
    return at !== null && columnsOf(at.place)[at.column + by] !== undefined
  },
  run: state => {
    const at = columnIn(state)
    if (at !== null) moveColumn(state, at.column, at.column + by)
  },
})

export const moveColumnLeft: Action = moving('column-left', -1, texts.left, 'Shift+ArrowLeft')
export const moveColumnRight: Action = moving('column-right', 1, texts.right, 'Shift+ArrowRight')

/** Takes a column out of what is shown; nothing in the vault changes. */
export function removeColumn(state: AppState, column: number): void {
  const place = placeIn(state)
  if (place === null || columnsOf(place).length <= fewestColumns) return
  state.replaceView(withoutColumn(place, column))
  const last = columnsOf(place).length - 2
  state.atCell({ row: state.comparisonCell?.row ?? '', column: Math.min(column, last) })
}

export const removeThisColumn: Action = {
  id: 'remove-column',
  label: texts.remove,
  fullLabel: texts.removeFull,
  shortcut: 'Backspace',
  scope: 'comparison',
  isEnabled: state => {
    const at = columnIn(state)
    return at !== null && columnsOf(at.place).length > fewestColumns
  },
  run: state => {
    const at = columnIn(state)
    if (at !== null) removeColumn(state, at.column)
  },
}

export const addColumn: Action = {
  id: 'add-column',
  label: texts.add,
  fullLabel: texts.addFull,
  shortcut: 'A',
  scope: 'comparison',
  isEnabled: state => {
    const place = placeIn(state)
    return place !== null && columnsOf(place).length < mostColumns
  },
  run: state => state.showComparisonPanel('add'),
}

export const columnActions: readonly Action[] = [moveColumnLeft, moveColumnRight, removeThisColumn, addColumn]
