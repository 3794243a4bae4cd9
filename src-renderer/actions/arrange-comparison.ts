import { words } from '../languages/words.ts'
import type { AppState } from '../state/store.ts'
import type { Action } from './action.ts'

export const showOnlyDifferences: Action = {
  id: 'only-differences',
  label: words.actions.labels.onlyDifferences,
  fullLabel: words.actions.arrangeComparison.differences,
  shortcut: 'D',
  scope: 'comparison',
  isEnabled: ({ view }) => view.kind === 'compare',
  run: state => state.toggleOnlyDifferences(),
}

const columnOf = ({ view }: AppState, column: number) =>
  view.kind === 'compare' ? view.ids[column - 1] : undefined

/** Moves the breach of a column, counted from 1, to the front: the others are measured against it. */
export const makeReference = (column: number): Action => ({
  id: `make-reference-${column}`,
  label: words.actions.labels.makeReference,
  fullLabel: words.actions.arrangeComparison.reference(column),
  series: words.actions.arrangeComparison.anyReference,
  shortcut: String(column),
  scope: 'comparison',
  isEnabled: state => columnOf(state, column) !== undefined,
  run: state => {
    const id = columnOf(state, column)
    if (state.view.kind !== 'compare' || id === undefined) return
    state.replaceView({ kind: 'compare', ids: [id, ...state.view.ids.filter(other => other !== id)] })
  },
})

export const referenceActions: readonly Action[] = [2, 3, 4, 5, 6].map(makeReference)
