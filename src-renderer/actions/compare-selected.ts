import { fewestColumns, mostColumns } from '../../src-main/domain/comparison-of.ts'
import { BreachId } from '../../src-main/domain/ids.ts'
import { words } from '../languages/words.ts'
import type { Action } from './action.ts'

const isSome = (count: number) => count >= fewestColumns && count <= mostColumns

export const compareSelected: Action = {
  id: 'compare-selected',
  label: words.actions.labels.compareSelected,
  fullLabel: words.actions.compareSelected,
  shortcut: 'C',
  scope: 'lists',
  isEnabled: ({ view, selections }) => view.kind === 'breaches' && isSome(selections.breaches.ids.length),
  run: state =>
    state.navigate({ kind: 'compare', ids: state.selections.breaches.ids.map(id => BreachId.parse(id)) }),
}

/** Sets the articles chosen on the breach beside the list side by side. */
export const compareArticles: Action = {
  id: 'compare-articles',
  label: words.actions.labels.compareSelected,
  fullLabel: words.actions.compareArticles,
  shortcut: 'C',
  scope: 'lists',
  isEnabled: ({ view, selections, chosenArticles }) =>
    view.kind === 'breaches' && selections.breaches.ids.length === 1 && isSome(chosenArticles.length),
  run: state => {
    const id = BreachId.safeParse(state.selections.breaches.lead).data
    if (id !== undefined) state.navigate({ kind: 'compare', ids: [id], articles: state.chosenArticles })
  },
}
