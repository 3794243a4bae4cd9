import { words } from '../languages/words.ts'
import { lookAtSelection } from '../state/look-at-selection.ts'
import { type AppState, useStore } from '../state/store.ts'
import type { Action } from './action.ts'

const texts = words.reader.findBar

const isReading = ({ view, originalOf }: AppState) => view.kind === 'reader' && originalOf !== view.articleId
const isFinding = (state: AppState) => isReading(state) && state.find.isOpen

/** Opens the field, or goes back to it; selected words are what is looked for. */
export const findInArticle: Action = {
  id: 'find-in-article',
  label: texts.find,
  scope: 'reader',
  shortcut: 'Ctrl+F',
  worksInFields: true,
  isEnabled: isReading,
  run: state => {
    lookAtSelection()
    const selected = useStore.getState().selectedText?.quote
    const isWord = selected !== undefined && selected.length <= 100 && !selected.includes('\n')
    state.setFind({ isOpen: true, ...(isWord && { typed: selected, at: 0 }) })
    const field = document.getElementById('find-in-article')
    if (field instanceof HTMLInputElement) field.select()
  },
}

/** The number is brought back among the matches there are where they are shown. */
const step = (by: 1 | -1) => (state: AppState) => state.setFind({ at: state.find.at + by })

export const nextMatch: Action = {
  id: 'next-match',
  label: texts.next,
  scope: 'reader',
  shortcut: 'F3',
  worksInFields: true,
  isEnabled: isFinding,
  run: step(1),
}

export const previousMatch: Action = {
  id: 'previous-match',
  label: texts.previous,
  scope: 'reader',
  shortcut: 'Shift+F3',
  worksInFields: true,
  isEnabled: isFinding,
  run: step(-1),
}
