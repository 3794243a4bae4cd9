// What can be done with the claim in focus in the reader.
import type { ArticleDetail } from '../../src-main/contract/index.ts'
import type { Claim } from '../../src-main/domain/claim.ts'
import { call } from '../api/call.ts'
import { peek } from '../api/query-cache.ts'
import { words } from '../languages/words.ts'
import type { AppState } from '../state/store.ts'
import { atClaim, type ReaderPlace } from '../state/view.ts'
import { claimsOfArticle } from '../text/claims-of-article.ts'
import type { Action } from './action.ts'
import { stepBeside } from './read-beside.ts'

const readerOf = ({ view }: AppState): ReaderPlace | null => (view.kind === 'reader' ? view : null)
const hasFocus = (state: AppState) => readerOf(state)?.claimId != null

const articleOf = (place: ReaderPlace): ArticleDetail | undefined =>
  peek('articles.get', { id: place.articleId }).data

/** The claims the keys move through: those of the breach shown, in the order of the text. */
function claimsOf(place: ReaderPlace): Claim[] {
  const article = articleOf(place)
  const beside = place.besideId === undefined ? undefined : articleOf({ ...place, articleId: place.besideId })
  const claims = [...(article?.claims ?? []), ...(beside?.claims ?? [])]
  return claimsOfArticle(claims, place.breachId ?? article?.breachIds[0] ?? null, undefined)
}

function step(state: AppState, by: 1 | -1): void {
  const place = readerOf(state)
  if (place === null) return
  if (place.besideId !== undefined) {
    stepBeside(state, place, by)
    return
  }
  const claims = claimsOf(place)
  const at = claims.findIndex(({ claimId }) => claimId === place.claimId)
  const next = at < 0 ? (by > 0 ? 0 : claims.length - 1) : Math.min(Math.max(at + by, 0), claims.length - 1)
  const claim = claims[next]
  if (claim !== undefined) state.replaceView(atClaim(place, claim.claimId))
}

async function decide(state: AppState, kind: 'accept' | 'reject'): Promise<void> {
  const place = readerOf(state)
  const claim = place && claimsOf(place).find(({ claimId }) => claimId === place.claimId)
  if (!claim) return
  const { breachId, factId, claimId } = claim
  await call('verdicts.give', { breachId, factId, decision: { kind, claimId } })
}

export const nextClaim: Action = {
  id: 'next-claim',
  label: words.actions.labels.nextClaim,
  scope: 'reader',
  shortcut: 'J',
  isEnabled: state => readerOf(state) !== null,
  run: state => step(state, 1),
}

export const previousClaim: Action = {
  id: 'previous-claim',
  label: words.actions.labels.previousClaim,
  scope: 'reader',
  shortcut: 'K',
  isEnabled: state => readerOf(state) !== null,
  run: state => step(state, -1),
}

export const acceptClaim: Action = {
  id: 'accept-claim',
  label: words.actions.labels.acceptClaim,
  fullLabel: words.actions.reviewClaims.accept,
  scope: 'reader',
  shortcut: 'A',
  isEnabled: hasFocus,
  run: state => decide(state, 'accept'),
}

export const rejectClaim: Action = {
  id: 'reject-claim',
  label: words.actions.labels.rejectClaim,
  fullLabel: words.actions.reviewClaims.reject,
  scope: 'reader',
  shortcut: 'R',
  isEnabled: hasFocus,
  run: state => decide(state, 'reject'),
}

export const editClaim: Action = {
  id: 'edit-claim',
  label: words.actions.labels.editClaim,
  fullLabel: words.actions.reviewClaims.edit,
  scope: 'reader',
  shortcut: 'E',
  isEnabled: hasFocus,
  run: state => {
    const place = readerOf(state)
    const claim = place && claimsOf(place).find(({ claimId }) => claimId === place.claimId)
    if (claim) state.edit({ breachId: claim.breachId, factId: claim.factId })
  },
}
