import type { CommandName } from '../../src-main/contract/index.ts'
import type { ProblemCode } from '../../src-main/domain/problem.ts'
import { askForImports } from '../api/ask-for-imports.ts'
import { call, problemOf } from '../api/call.ts'
import { listen } from '../api/listen.ts'
import { forgetVault, invalidate, put } from '../api/query-cache.ts'
import { endWords } from '../text/import-status.ts'
import { atIntervals } from './at-intervals.ts'
import { resetScreen, useStore } from './store.ts'

/** Milliseconds between two rounds of asking for what is on the screen. */
const betweenRounds = 250
/** During an import the lists take no more than a tenth of the time: those of many thousands are asked for less often. */
const restAfterLists = 10
/** Milliseconds between two looks at the outcomes of an import under way. */
const betweenOutcomes = 1000

/** Problems that are none here: the vault was closed, and the import goes on when it is opened again. */
const calm: readonly ProblemCode[] = ['vault-locked', 'cancelled', 'not-found']

const isImporting = () => Object.keys(useStore.getState().progress).length > 0
/** What takes the longer the more there is. */
const lists: readonly CommandName[] = [
  'search.order',
  'search.counts',
  'articles.summaries',
  'breaches.summaries',
]
const isList = (name: CommandName) => lists.includes(name)
const isOfVault = (name: CommandName) => !name.startsWith('host.') && !isList(name)

/** Goes on with whatever a crash or a lock has cut off; it is over when the last of them has ended. */
async function resumeImports(): Promise<void> {
  try {
    await call('imports.resume', {})
  } catch (thrown) {
    const problem = problemOf(thrown)
    if (!calm.includes(problem.code)) useStore.getState().report(problem)
  }
}

/** The work, put off for as long as nobody can see the window. */
function whileSeen(work: () => Promise<void>): () => void {
  const whenSeen = () => {
    if (document.hidden) document.addEventListener('visibilitychange', whenSeen, { once: true })
    else void work()
  }
  return whenSeen
}

/** Connects what the engine says by itself to the queries and the store. Called once. */
export function followEvents(): void {
  let listsTook = 0
  const askForLists = async () => {
    const began = performance.now()
    await invalidate(isList)
    listsTook = performance.now() - began
  }
  const changed = atIntervals(
    whileSeen(() => invalidate(isOfVault)),
    () => betweenRounds,
  )
  const listsChanged = atIntervals(whileSeen(askForLists), () =>
    isImporting() ? Math.max(betweenRounds, restAfterLists * listsTook) : betweenRounds,
  )
  const outcomesCame = atIntervals(whileSeen(askForImports), () => betweenOutcomes)

  listen('vault-changed', () => {
    changed()
    listsChanged()
  })
  listen('vault-state', ({ vault }) => {
    forgetVault()
    resetScreen()
    put('vaults.current', {}, vault)
    void invalidate(name => name === 'vaults.known')
    if (vault !== null) void resumeImports()
  })
  listen('import-progress', event => {
    useStore.getState().hearProgress(event)
    outcomesCame()
  })
  listen('reextraction-progress', event => useStore.getState().hearReading(event))
  listen('import-finished', event => {
    const { hearFinished, announce, report } = useStore.getState()
    hearFinished(event)
    const words = endWords(event)
    if (words !== null) announce(words)
    if (event.problem !== null && !calm.includes(event.problem.code)) report(event.problem)
    outcomesCame()
  })
}
