import { call, problemOf } from '../api/call.ts'
import { useStore } from '../state/store.ts'

/** Opens the reader at the first article of a breach. */
export async function openBreach(id: string): Promise<void> {
  const { navigate, report } = useStore.getState()
  try {
    const breach = await call('breaches.get', { id })
    const [article] = breach.articles
    if (article === undefined) return
    navigate({ kind: 'reader', articleId: article.articleId, breachId: breach.breachId, claimId: null })
  } catch (thrown) {
    report(problemOf(thrown))
  }
}
