import type { SearchKind } from '../../../src-main/domain/search/search.ts'
import { openBreach } from '../../actions/open-breach.ts'
import { useStore } from '../../state/store.ts'
import { noteSearch } from './go-to-hits.ts'
import type { Hit } from './use-search.ts'

/** Opens the article of a hit at the place where the words stand, with the facts of the breach that was found. */
export function openHit(hit: Hit, query: string, kind: SearchKind): void {
  void noteSearch(query, kind)
  const breachId = 'breach' in hit ? hit.breach.breachId : null
  const articleId = 'breach' in hit ? hit.articleId : hit.article.articleId
  if (articleId === null) {
    if (breachId !== null) void openBreach(breachId)
    return
  }
  const [match] = hit.matches
  useStore.getState().navigate({
    kind: 'reader',
    articleId,
    breachId,
    claimId: null,
    ...(match !== undefined && {
      passage: { start: hit.start + match[0], end: hit.start + match[1] },
    }),
  })
}
