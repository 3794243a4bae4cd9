import { words } from '../languages/words.ts'
import { type FigureKind, figureKinds } from '../state/figure-preferences.ts'
import type { Action } from './action.ts'

const texts = words.figures.actions

/** Folds the figures of a comparison up, so that the table has the room. */
export const toggleFigures: Action = {
  id: 'toggle-figures',
  label: texts.toggle,
  shortcut: 'G',
  scope: 'comparison',
  isEnabled: ({ view }) => view.kind === 'compare',
  run: ({ preferences, preferFigures }) => preferFigures({ isOpen: !preferences.figures.isOpen }),
}

const show = (kind: FigureKind, place: number): Action => ({
  id: `show-${kind}`,
  label: texts.show[kind],
  shortcut: `Alt+${place}`,
  scope: 'comparison',
  isEnabled: ({ view }) => view.kind === 'compare',
  run: ({ preferFigures }) => preferFigures({ shown: kind, isOpen: true }),
})

/** One for each figure. */
export const showFigure = Object.fromEntries(
  figureKinds.map((kind, index) => [kind, show(kind, index + 1)]),
) as Record<FigureKind, Action>

/** Shows a figure as a table, or as a drawing again; the choice is kept. */
export const figureAsTable: Action = {
  id: 'figure-as-table',
  label: texts.asTable,
  fullLabel: texts.asTableFull,
  shortcut: 'V',
  scope: 'comparison',
  isEnabled: ({ view, preferences: { figures } }) =>
    view.kind === 'compare' && figures.isOpen && figures.shown !== 'overlap',
  run: ({ preferences: { figures }, preferFigures }) => {
    const { shown, isTable } = figures
    if (shown !== 'overlap') preferFigures({ isTable: { ...isTable, [shown]: !isTable[shown] } })
  },
}

export const figureActions: readonly Action[] = [toggleFigures, ...Object.values(showFigure), figureAsTable]
