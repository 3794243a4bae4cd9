import type { ArticleId, BreachId } from '../../../src-main/domain/ids.ts'
import { openBreach } from '../../actions/open-breach.ts'
import { useStore } from '../../state/store.ts'

export const readBreach = (id: BreachId): void => void openBreach(id)

export const readArticle = (articleId: ArticleId): void =>
  useStore.getState().navigate({ kind: 'reader', articleId, breachId: null, claimId: null })
