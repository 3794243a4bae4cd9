// What can be made of text selected in the reader: a fact, a highlight, a note.
import { call } from '../api/call.ts'
import { peek } from '../api/query-cache.ts'
import { words } from '../languages/words.ts'
import { lookAtSelection } from '../state/look-at-selection.ts'
import type { SelectedText } from '../state/slices/reader-slice.ts'
import { type AppState, useStore } from '../state/store.ts'
import { type HighlightColourId, highlightColours } from '../text/colours.ts'
import { keyNames } from '../text/key-names.ts'
import { type Action, keysOf } from './action.ts'
import { startBreach } from './start-breach.ts'

const texts = words.reader.markText

const isReading = ({ view, originalOf }: AppState) => view.kind === 'reader' && originalOf !== view.articleId

/** The text selected in the article being read. */
function selectedNow(): SelectedText | null {
  lookAtSelection()
  const { view, selectedText } = useStore.getState()
  if (view.kind !== 'reader' || selectedText === null) return null
  const isShown = [view.articleId, view.besideId].includes(selectedText.articleId)
  return isShown ? selectedText : null
}

/** Without a selection it says how one is made, by keyboard as well. */
const onSelection =
  (run: (state: AppState, text: SelectedText) => void | Promise<void>) => (state: AppState) => {
    const text = selectedNow()
    if (text !== null) return run(state, text)
    document.querySelector<HTMLElement>('[data-text]')?.focus()
    state.announce(texts.selectFirst)
  }

const composeFact = onSelection((state, text) => {
  const { articleId } = text
  const article = peek('articles.get', { id: articleId }).data
  if (article?.breachIds.length === 0)
    state.report({ code: 'invalid-input', message: texts.noBreach(keyNames(keysOf(startBreach))) })
  else state.compose({ kind: 'fact', articleId, text })
})

async function mark(
  state: AppState,
  { articleId, start, end, quote }: SelectedText,
  colour: string,
): Promise<void> {
  await call('highlights.add', { articleId, start, end, quote, colour })
  document.getSelection()?.collapseToEnd()
  state.selectText(null)
  state.announce(texts.highlighted)
}

export const addFact: Action = {
  id: 'add-fact',
  label: texts.addFact,
  scope: 'reader',
  shortcut: 'F',
  isEnabled: isReading,
  run: composeFact,
}

export const highlightSelected: Action = {
  id: 'highlight-selected',
  label: texts.highlight,
  scope: 'reader',
  shortcut: 'H',
  isEnabled: isReading,
  run: onSelection((state, text) => mark(state, text, highlightColours[0].colour)),
}

/** The same in a colour of one's choice. */
export const highlightIn = (id: HighlightColourId): Action => ({
  id: `highlight-in-${id}`,
  label: texts.highlight,
  scope: 'reader',
  shortcut: null,
  isEnabled: isReading,
  run: onSelection((state, text) =>
    mark(state, text, highlightColours.find(one => one.id === id)?.colour ?? highlightColours[0].colour),
  ),
})

export const noteSelected: Action = {
  id: 'note-selected',
  label: texts.note,
  scope: 'reader',
  shortcut: 'N',
  isEnabled: isReading,
  run: state => {
    const { view } = state
    if (view.kind !== 'reader') return
    const text = selectedNow()
    const articleId = text?.articleId ?? view.articleId
    state.compose({ kind: 'note', articleId, text })
  },
}
