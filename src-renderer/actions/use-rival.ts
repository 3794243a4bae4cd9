// Putting another value of a fact to use, by its number in the ledger.
import { call, problemOf } from '../api/call.ts'
import { peek } from '../api/query-cache.ts'
import { words } from '../languages/words.ts'
import type { FactPlace } from '../state/slices/facts-slice.ts'
import { useStore } from '../state/store.ts'
import { claimFor } from '../text/ledger-words.ts'
import type { Action } from './action.ts'

const texts = words.facts.useRival

/** Accepts the value of that number, counted from 1; false where the ledger has none. */
export async function putToUse({ breachId, factId }: FactPlace, number: number): Promise<boolean> {
  const { facts } = await call('breaches.ledger', { id: breachId, factId })
  const group = facts[0]?.groups[number - 1]
  const claimId = group === undefined ? undefined : claimFor(group)
  if (claimId === undefined) return false
  await call('verdicts.give', { breachId, factId, decision: { kind: 'accept', claimId } })
  return true
}

/** The same from a key press in a list of facts; what goes wrong is told above the status bar. */
export async function tryToUse(place: FactPlace, number: number): Promise<void> {
  try {
    await putToUse(place, number)
  } catch (thrown) {
    useStore.getState().report(problemOf(thrown))
  }
}

const useRival = (number: number): Action => ({
  id: `use-rival-${number}`,
  label: texts.use(number),
  series: texts.useAny,
  scope: 'reader',
  shortcut: String(number),
  isEnabled: ({ view }) => view.kind === 'reader' && view.claimId !== null,
  run: async state => {
    const { view } = state
    if (view.kind !== 'reader') return
    const read = [view.articleId, view.besideId].filter(id => id !== undefined)
    const claims = read.flatMap(id => peek('articles.get', { id }).data?.claims ?? [])
    const claim = claims.find(({ claimId }) => claimId === view.claimId)
    if (claim !== undefined && !(await putToUse(claim, number))) state.announce(texts.none(number))
  },
})

export const rivalActions: readonly Action[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(useRival)
