// Writing out: what is looked at or selected, what a search found, or the whole vault.

import { fewestColumns, mostColumns } from '../../src-main/domain/comparison-of.ts'
import type { ExportScope } from '../../src-main/domain/exports/export.ts'
import { ArticleId, BreachId } from '../../src-main/domain/ids.ts'
import { call, problemOf } from '../api/call.ts'
import { words } from '../languages/words.ts'
import { firstExport, requestOf } from '../state/export-choice.ts'
import { searchKindOf } from '../state/slices/search-slice.ts'
import { type AppState, useStore } from '../state/store.ts'
import { isList } from '../state/view.ts'
import type { Action } from './action.ts'

const texts = words.exporting.actions

/** So many articles are looked into for their breaches at a time. */
const articlesAtOnce = 50
/** So many rows can be named; of more, the search or the whole vault can be written. */
const mostChosen = 1000

async function breachesOf(articles: readonly string[]): Promise<BreachId[]> {
  if (articles.length > mostChosen) return []
  const ids = articles.flatMap(id => ArticleId.safeParse(id).data ?? [])
  const found = new Set<BreachId>()
  for (let at = 0; at < ids.length; at += articlesAtOnce) {
    const some = ids.slice(at, at + articlesAtOnce)
    for (const { breachIds } of await call('articles.summaries', { ids: some }))
      for (const id of breachIds) found.add(id)
  }
  return [...found]
}

const ofBreaches = (ids: readonly BreachId[]): ExportScope[] =>
  ids.length === 0 || ids.length > mostChosen ? [] : [{ kind: 'breaches', ids: [...ids] }]

const compared = (ids: readonly BreachId[]): ExportScope[] =>
  ids.length < fewestColumns || ids.length > mostColumns ? [] : [{ kind: 'comparison', ids: [...ids] }]

async function lookedAt(state: AppState): Promise<ExportScope[]> {
  const { view, selections } = state
  if (view.kind === 'compare') return [...compared(view.ids), ...ofBreaches(view.ids)]
  if (view.kind === 'reader')
    return ofBreaches(view.breachId === null ? await breachesOf([view.articleId]) : [view.breachId])
  if (!isList(view)) return []
  const { ids } = selections[view.kind]
  const breaches =
    view.kind === 'articles' ? await breachesOf(ids) : ids.flatMap(id => BreachId.safeParse(id).data ?? [])
  const searched: ExportScope[] =
    state.query.trim() === '' || searchKindOf(state) !== 'breaches'
      ? []
      : [{ kind: 'search', query: state.query }]
  const selected = [...ofBreaches(breaches), ...compared(breaches)]
  // One row is always selected; of a search, all that it found is meant.
  return breaches.length > 1 ? [...selected, ...searched] : [...searched, ...selected]
}

/** Goes where a file is made of one of these scopes, or of the whole vault. */
export function showExport(state: AppState, scopes: readonly ExportScope[]): void {
  state.chooseExport({ scope: firstExport.scope, isRedAllowed: false })
  state.navigate({ kind: 'export', scopes: [...scopes, { kind: 'vault' }] })
}

export const openExport: Action = {
  id: 'open-export',
  label: texts.open,
  fullLabel: texts.openFull,
  shortcut: 'Ctrl+E',
  worksInFields: true,
  isEnabled: ({ view }) => view.kind !== 'export',
  run: async state => showExport(useStore.getState(), await lookedAt(state)),
}

/** Asks where to, and writes what the preview shows. */
export const writeExport: Action = {
  id: 'write-export',
  label: texts.write,
  fullLabel: texts.writeFull,
  shortcut: 'Ctrl+Enter',
  scope: 'export',
  worksInFields: true,
  isEnabled: ({ view, exportRun, exportFile }) =>
    view.kind === 'export' && exportRun.kind !== 'writing' && exportFile !== null,
  run: async ({ view, exportChoice, exportFile, setExportRun, announce }) => {
    if (view.kind !== 'export' || exportFile === null) return
    setExportRun({ kind: 'writing' })
    // Locking forgets the run: the next vault hears nothing of the file of this one.
    const isForgotten = () => useStore.getState().exportRun.kind !== 'writing'
    try {
      const request = requestOf(exportChoice, view.scopes)
      const written = await call('host.saveExport', { request, fileName: exportFile })
      if (isForgotten()) return
      if (written === null) return setExportRun({ kind: 'choosing' })
      const { name, path, sizeBytes, sha256 } = written
      setExportRun({ kind: 'written', name, path, sizeBytes, sha256 })
      announce(texts.written(name))
    } catch (thrown) {
      if (!isForgotten()) setExportRun({ kind: 'failed', problem: problemOf(thrown) })
    }
  },
}
