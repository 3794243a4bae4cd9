import type { ReviewItem } from '../../../src-main/domain/review.ts'
import { useStore } from '../../state/store.ts'

/** Opens the article an item rests on, where it is a claim at its sentence; two breaches side by side. */
export function openEvidence(item: ReviewItem): void {
  const { navigate } = useStore.getState()
  if (item.kind === 'breaches')
    navigate({ kind: 'compare', ids: [item.suggestion.breachId, item.suggestion.other] })
  else if (item.kind === 'articles')
    navigate({ kind: 'reader', articleId: item.copy.articleId, breachId: item.breachId, claimId: null })
  else {
    const { articleId, breachId, claimId } = item.fact
    navigate({ kind: 'reader', articleId, breachId, claimId })
  }
}
