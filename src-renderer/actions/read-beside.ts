// Two articles of a breach side by side.
import type { ArticleId } from '../../src-main/domain/ids.ts'
import { peek } from '../api/query-cache.ts'
import { words } from '../languages/words.ts'
import type { AppState } from '../state/store.ts'
import { atClaim, type ReaderPlace } from '../state/view.ts'
import { type AlignedFact, alignFacts, rowOf } from '../text/aligned-facts.ts'
import { claimsOfArticle, type ShownClaim } from '../text/claims-of-article.ts'
import type { Action } from './action.ts'

const texts = words.reader.sideBySide

const breachOf = (place: ReaderPlace) => {
  const id = place.breachId ?? peek('articles.get', { id: place.articleId }).data?.breachIds[0]
  return id === undefined ? undefined : peek('breaches.get', { id }).data
}

/** The other article to read beside one: told in another language if there is one, for that is where it helps most. */
function otherOf(place: ReaderPlace): ArticleId | undefined {
  const articles = breachOf(place)?.articles ?? []
  const lang = articles.find(({ articleId }) => articleId === place.articleId)?.lang
  const others = articles.filter(({ articleId }) => articleId !== place.articleId)
  return (others.find(other => other.lang !== lang) ?? others[0])?.articleId
}

export const readBeside: Action = {
  id: 'read-beside',
  label: texts.label,
  scope: 'reader',
  shortcut: 'S',
  isEnabled: ({ view }) => view.kind === 'reader' && otherOf(view) !== undefined,
  run: state => {
    if (state.view.kind !== 'reader') return
    const { besideId, ...place } = state.view
    const other = otherOf(place)
    state.replaceView(besideId === undefined && other !== undefined ? { ...place, besideId: other } : place)
  },
}

/** The rows of two articles side by side, with the claims they come from. */
function rowsOf(place: ReaderPlace): { rows: AlignedFact[]; all: ShownClaim[] } {
  const breach = breachOf(place)
  const [first = [], second = []] = [place.articleId, place.besideId].map(id =>
    id === undefined
      ? []
      : claimsOfArticle(peek('articles.get', { id }).data?.claims ?? [], breach?.breachId ?? null, breach),
  )
  return { rows: alignFacts(first, second), all: [...first, ...second] }
}

/** Goes to the next or the previous fact, in both articles at once. */
export function stepBeside(state: AppState, place: ReaderPlace, by: 1 | -1): void {
  const { rows, all } = rowsOf(place)
  const at = rows.findIndex(
    ({ definition }) => definition.id === rowOf(rows, place.claimId, all)?.definition.id,
  )
  const next = rows[at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]
  const claim = next?.first[0] ?? next?.second[0]
  if (claim !== undefined) state.replaceView(atClaim(place, claim.claimId))
}
