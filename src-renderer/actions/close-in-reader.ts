import { words } from '../languages/words.ts'
import { composingIn, isReaderBusy } from '../state/slices/reader-slice.ts'
import type { Action } from './action.ts'
import { readBeside } from './read-beside.ts'

const focusText = () => document.querySelector<HTMLElement>('[data-text]')?.focus({ preventScroll: true })

/** One level up inside the reader: a form, the field to find in, the original, the selection. */
export const closeInReader: Action = {
  id: 'close-in-reader',
  label: words.reader.closeInReader.close,
  fullLabel: words.reader.closeInReader.closeFull,
  scope: 'reader',
  shortcut: 'Escape',
  isEnabled: state => isReaderBusy(state) && state.editedFact === null,
  run: state => {
    const { find, originalOf, selectedText, view } = state
    if (composingIn(state) !== null) state.compose(null)
    else if (find.isOpen) state.setFind({ isOpen: false })
    else if (view.kind === 'reader' && originalOf === view.articleId) state.showOriginal(null)
    else if (selectedText === null) void readBeside.run(state)
    else {
      document.getSelection()?.removeAllRanges()
      state.selectText(null)
    }
    focusText()
  },
}
