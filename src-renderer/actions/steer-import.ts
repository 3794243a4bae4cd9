// What can be done with the import looked at.
import type { ImportSummary } from '../../src-main/contract/index.ts'
import { askForImports } from '../api/ask-for-imports.ts'
import { call } from '../api/call.ts'
import { areAllKept } from '../api/outcome-pages.ts'
import { peek } from '../api/query-cache.ts'
import { words } from '../languages/words.ts'
import { shownImport } from '../state/shown-import.ts'
import type { AskedEnding } from '../state/slices/imports-slice.ts'
import type { AppState } from '../state/store.ts'
import type { Action } from './action.ts'

/** The import looked at, where the imports are looked at. */
function importOf(state: AppState): ImportSummary | undefined {
  if (state.view.kind !== 'imports') return undefined
  return shownImport(peek('imports.list', {}).data ?? [], state)
}

const isOver = ({ state, isUnderWay }: ImportSummary) =>
  !isUnderWay && (state === 'finished' || state === 'cancelled')

const can = (test: (summary: ImportSummary, state: AppState) => boolean) => (state: AppState) => {
  const summary = importOf(state)
  return summary !== undefined && test(summary, state)
}

/** Asks an import to end; until its last files are read the screen says that it was asked. */
async function ask(state: AppState, ending: AskedEnding): Promise<void> {
  const summary = importOf(state)
  if (summary === undefined) return
  const { importId, isUnderWay } = summary
  if (isUnderWay) state.noteAsked(importId, ending)
  try {
    await call(`imports.${ending}`, { importId })
  } catch (thrown) {
    state.noteAsked(importId, null)
    throw thrown
  } finally {
    await askForImports()
  }
}

/** Sets an import going again; it is over when the import has ended, and shown to be under way at once. */
async function restart(state: AppState, command: 'imports.continue' | 'imports.retry'): Promise<void> {
  const summary = importOf(state)
  if (summary === undefined) return
  const ended = call(command, { importId: summary.importId })
  await Promise.all([ended, askForImports()])
}

export const pauseImport: Action = {
  id: 'pause-import',
  label: words.actions.labels.pauseImport,
  fullLabel: words.actions.steerImport.pause,
  shortcut: 'P',
  scope: 'imports',
  isEnabled: can(({ isUnderWay, importId }, { asked }) => isUnderWay && asked[importId] === undefined),
  run: state => ask(state, 'pause'),
}

export const continueImport: Action = {
  id: 'continue-import',
  label: words.actions.labels.continueImport,
  fullLabel: words.actions.steerImport.continue,
  shortcut: 'P',
  scope: 'imports',
  isEnabled: can(summary => !summary.isUnderWay && !isOver(summary)),
  run: state => restart(state, 'imports.continue'),
}

export const cancelImport: Action = {
  id: 'cancel-import',
  label: words.actions.labels.cancelImport,
  fullLabel: words.actions.steerImport.cancel,
  shortcut: null,
  scope: 'imports',
  isEnabled: can((summary, { asked }) => !isOver(summary) && asked[summary.importId] !== 'cancel'),
  run: state => ask(state, 'cancel'),
}

export const retryImport: Action = {
  id: 'retry-import',
  label: words.actions.labels.retryImport,
  fullLabel: words.actions.steerImport.retry,
  shortcut: 'R',
  scope: 'imports',
  isEnabled: can(
    summary => isOver(summary) && summary.failed > 0 && !areAllKept(summary.importId, summary.failed),
  ),
  run: state => restart(state, 'imports.retry'),
}

export const saveReport: Action = {
  id: 'save-report',
  label: words.actions.labels.saveReport,
  fullLabel: words.actions.steerImport.report,
  shortcut: 'Ctrl+S',
  scope: 'imports',
  isEnabled: can(() => true),
  run: async state => {
    const summary = importOf(state)
    if (summary === undefined) return
    const saved = await call('host.saveReport', { importId: summary.importId })
    if (saved !== null) state.announce(words.actions.steerImport.saved(saved.name))
  },
}
