// The other faces of an article: the file as it came, and what was taken off it.
import { words } from '../languages/words.ts'
import type { Action } from './action.ts'

const texts = words.reader.showSource

export const showOriginal: Action = {
  id: 'show-original',
  label: texts.original,
  scope: 'reader',
  shortcut: 'O',
  isEnabled: ({ view }) => view.kind === 'reader',
  run: state => {
    const { view, originalOf } = state
    if (view.kind === 'reader') state.showOriginal(originalOf === view.articleId ? null : view.articleId)
  },
}

export const showRemoved: Action = {
  id: 'show-removed',
  label: texts.removed,
  scope: 'reader',
  shortcut: 'M',
  isEnabled: ({ view, originalOf }) => view.kind === 'reader' && originalOf !== view.articleId,
  run: state => {
    state.toggleRemoved()
    state.announce(state.isRemovedShown ? texts.removedHidden : texts.removedShown)
  },
}
