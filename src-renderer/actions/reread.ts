// Reading articles again by the rules of today: first what would change, then the change.
import type { ArticleId } from '../../src-main/domain/ids.ts'
import { ArticleId as ArticleIds } from '../../src-main/domain/ids.ts'
import type { Selection } from '../../src-main/domain/reextraction.ts'
import { call, problemOf } from '../api/call.ts'
import { words } from '../languages/words.ts'
import { type AppState, useStore } from '../state/store.ts'
import { isList } from '../state/view.ts'
import type { Action } from './action.ts'

const texts = words.rereading.actions

/** So many breaches are looked into; for more there is `all`. */
const mostBreaches = 50

/** The articles chosen where one is: those selected, the one being read, or those of the breaches selected. */
async function chosenArticles({ view, selections }: AppState): Promise<readonly ArticleId[]> {
  if (view.kind === 'reader') return [view.articleId]
  if (!isList(view)) return []
  if (view.kind === 'articles')
    return selections.articles.ids.flatMap(id => ArticleIds.safeParse(id).data ?? [])
  const breaches = await Promise.all(
    selections.breaches.ids.slice(0, mostBreaches).map(id => call('breaches.get', { id })),
  )
  return [...new Set(breaches.flatMap(({ articles }) => articles.map(({ articleId }) => articleId)))]
}

export const rereadArticles: Action = {
  id: 'reread-articles',
  label: texts.read,
  shortcut: 'Shift+E',
  isEnabled: state => state.view.kind !== 'rereading',
  run: async state => state.navigate({ kind: 'rereading', ids: await chosenArticles(state) }),
}

/** Reads articles again; unless `isApplied`, only to tell what would change. */
export async function readAgain(selection: Selection, isApplied: boolean): Promise<void> {
  const { setReadingRun, setReadingReport, report: tell } = useStore.getState()
  setReadingRun({ isApplied, done: 0, total: 0, isCancelled: false })
  setReadingReport(null)
  try {
    const report = await call(isApplied ? 'reextraction.run' : 'reextraction.preview', selection)
    setReadingReport({ selection, report })
  } catch (thrown) {
    tell(problemOf(thrown))
  } finally {
    setReadingRun(null)
  }
}

/** Stops after the articles being read. */
export async function cancelReading(): Promise<void> {
  const { readingRun, setReadingRun, report } = useStore.getState()
  if (readingRun === null) return
  setReadingRun({ ...readingRun, isCancelled: true })
  try {
    await call('reextraction.cancel', {})
  } catch (thrown) {
    report(problemOf(thrown))
  }
}
