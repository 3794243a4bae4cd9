// What can be done about two breaches, or two articles, that may be the same; and taking the last decision back.

import type { EditKind } from '../../src-main/domain/edit.ts'
import type { ReviewItem } from '../../src-main/domain/review.ts'
import { call } from '../api/call.ts'
import { invalidate } from '../api/query-cache.ts'
import { words } from '../languages/words.ts'
import { type AppState, useStore } from '../state/store.ts'
import { editName } from '../text/edit-words.ts'
import type { Action } from './action.ts'
import { decideItems, itemOf } from './review-queue.ts'

const texts = words.review.actions

const pairOf = (state: AppState): Exclude<ReviewItem, { kind: 'fact' }> | null => {
  const item = itemOf(state)
  return item === undefined || item.kind === 'fact' ? null : item
}
const isPair = (kind: 'breaches' | 'articles') => (state: AppState) => pairOf(state)?.kind === kind

export const mergePair: Action = {
  id: 'review-merge',
  label: texts.merge,
  scope: 'review',
  shortcut: 'M',
  isEnabled: isPair('breaches'),
  run: async state => {
    const item = pairOf(state)
    if (item?.kind !== 'breaches') return
    const { breachId: into, other } = item.suggestion
    await decideItems([item], () => call('breaches.merge', { into, from: [other] }))
    state.announce(texts.merged(other, into))
  },
}

export const sameArticle: Action = {
  id: 'review-same',
  label: texts.same,
  scope: 'review',
  shortcut: 'M',
  isEnabled: isPair('articles'),
  run: async state => {
    const item = pairOf(state)
    if (item?.kind !== 'articles') return
    const [id, other] = [item.copy.articleId, item.first.articleId]
    await decideItems([item], () => call('articles.theSame', { id, other }))
    state.announce(texts.areSame(id, other))
  },
}

export const differentPair: Action = {
  id: 'review-different',
  label: texts.different,
  scope: 'review',
  shortcut: 'D',
  isEnabled: state => pairOf(state) !== null,
  run: async state => {
    const item = pairOf(state)
    if (item === null) return
    const isBreaches = item.kind === 'breaches'
    const [id, other] = isBreaches
      ? [item.suggestion.breachId, item.suggestion.other]
      : [item.copy.articleId, item.first.articleId]
    await decideItems([item], () =>
      item.kind === 'breaches'
        ? call('breaches.notTheSame', { id: item.suggestion.breachId, other: item.suggestion.other })
        : call('articles.notTheSame', { id: item.copy.articleId, other: item.first.articleId }),
    )
    state.announce(texts.areDifferent(id, other))
  },
}

/** What deciding in the queue leaves in the history; whatever else came last is not taken back by the way. */
const decisions: ReadonlySet<EditKind> = new Set(['verdict', 'merge', 'not-same', 'same', 'claim'])

export const undoDecision: Action = {
  id: 'review-undo',
  label: texts.undo,
  fullLabel: texts.undoFull,
  scope: 'review',
  shortcut: 'U',
  isEnabled: state => state.view.kind === 'review' && state.decided.length > 0 && state.editedFact === null,
  run: async state => {
    const last = state.decided.at(-1)
    const { undo } = await call('history.state', {})
    if (last === undefined) return
    if (undo === null || !decisions.has(undo.kind)) {
      state.announce(texts.nothingToUndo)
      return
    }
    const edit = await call('history.undo', {})
    await invalidate(name => name === 'review.queue')
    useStore.getState().forgetDecided(last.keys)
    state.announce(words.breach.editWords.undone(editName(edit)))
  },
}

export const pairActions: readonly Action[] = [mergePair, sameArticle, differentPair, undoDecision]
