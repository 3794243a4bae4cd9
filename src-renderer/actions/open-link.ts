import type { FactId } from '../../src-main/domain/fact-id.ts'
import type { LinkTarget } from '../../src-main/domain/note.ts'
import { call, problemOf } from '../api/call.ts'
import { useStore } from '../state/store.ts'

/** What a link points to. */
export interface Pointed {
  readonly target: LinkTarget
  readonly factId: FactId | null
  /** The article or the breach where it is read, where that is known. */
  readonly at: LinkTarget | null
}

/** Goes to what a link points to: the reader, or the breach in its list with its fact laid open. */
export async function openLink({ target, factId, at }: Pointed): Promise<void> {
  const { report, navigate } = useStore.getState()
  const place = at ?? target
  try {
    if (place.startsWith('B-')) await showBreach(place, factId)
    else if (place.startsWith('A-')) {
      const { articleId } = await call('articles.get', { id: place })
      navigate({ kind: 'reader', articleId, breachId: null, claimId: null })
    }
  } catch (thrown) {
    report(problemOf(thrown))
  }
}

/** Selects a breach in the list of all. */
async function showBreach(id: string, factId: FactId | null): Promise<void> {
  // A breach that was merged into another is shown as that one.
  const { breachId } = await call('breaches.get', { id })
  const { navigate, select, toggleFact, openFact } = useStore.getState()
  select('breaches', [breachId], { kind: 'pick', id: breachId })
  navigate({ kind: 'breaches', tag: null })
  const isOpen = openFact?.breachId === breachId && openFact.factId === factId
  if (factId !== null && !isOpen) toggleFact({ breachId, factId })
}
