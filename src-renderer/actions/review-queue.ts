// What can be done with the item of the review queue that is looked at: one key each, and then on to the next.
import type { ClaimId } from '../../src-main/domain/ids.ts'
import { type FactToReview, type ReviewItem, reviewKey } from '../../src-main/domain/review.ts'
import { call } from '../api/call.ts'
import { invalidate, peek } from '../api/query-cache.ts'
import { words } from '../languages/words.ts'
import { indexOfPlace, openItems, placeAfter, queueInput, sameFact, stepFrom } from '../state/review-queue.ts'
import { type AppState, useStore } from '../state/store.ts'
import { wholeReview } from '../state/view.ts'
import { factInWords } from '../text/claim-words.ts'
import { claimFor } from '../text/ledger-words.ts'
import type { Action } from './action.ts'

const texts = words.review.actions

/** The items as the screen shows them now. */
export function itemsOf({ view, hiddenItems }: AppState): ReviewItem[] {
  if (view.kind !== 'review') return []
  return openItems(peek('review.queue', queueInput(view)).data?.items ?? [], hiddenItems)
}

/** The item looked at. */
export function itemOf(state: AppState): ReviewItem | undefined {
  const items = itemsOf(state)
  return items[indexOfPlace(items, state.queuePlace)]
}

const factOf = (state: AppState): FactToReview | null => {
  const item = itemOf(state)
  return item?.kind === 'fact' ? item.fact : null
}

/** Whether a fact waits for more than its lost quote. */
const isOpen = (fact: FactToReview | null): fact is FactToReview =>
  fact?.reasons.some(reason => reason !== 'lost') === true

const isIdle = (state: AppState) => state.editedFact === null && !state.isAgreeing

/** Moves on at once; where the vault says no, the item comes back. */
export async function decideItems(
  items: readonly ReviewItem[],
  decide: () => Promise<unknown>,
): Promise<void> {
  const state = useStore.getState()
  const keys = items.map(reviewKey)
  state.noteDecided(keys, placeAfter(itemsOf(state), keys))
  try {
    await decide()
  } catch (thrown) {
    useStore.getState().forgetDecided(keys)
    throw thrown
  }
}

const askAgain = () => invalidate(name => name === 'review.queue')

/** Records a verdict on the claim looked at, or on another claim of the same fact. */
async function giveVerdict(state: AppState, kind: 'accept' | 'reject', claimId?: number): Promise<void> {
  const item = itemOf(state)
  if (item?.kind !== 'fact') return
  const { breachId, factId } = item.fact
  const decision = { kind, claimId: claimId ?? item.fact.claimId }
  await decideItems([item], () => call('verdicts.give', { breachId, factId, decision }))
  const what = factInWords(item.fact)
  useStore.getState().announce(kind === 'accept' ? texts.accepted(what) : texts.rejected(what))
  if (kind === 'accept') return
  // What else is said of the fact comes up next.
  await askAgain()
  const now = useStore.getState()
  const items = itemsOf(now)
  const rival = sameFact(items, reviewKey(item))
  if (rival !== null) now.goToItem({ key: reviewKey(rival), index: items.indexOf(rival) })
}

const inReview = (state: AppState) => state.view.kind === 'review'

export const openReview: Action = {
  id: 'open-review',
  label: texts.open,
  shortcut: 'Shift+R',
  isEnabled: state => !inReview(state),
  run: state => state.navigate(wholeReview),
}

export const acceptItem: Action = {
  id: 'review-accept',
  label: texts.accept,
  scope: 'review',
  shortcut: 'A',
  isEnabled: state => isOpen(factOf(state)) && isIdle(state),
  run: state => giveVerdict(state, 'accept'),
}

export const rejectItem: Action = {
  id: 'review-reject',
  label: texts.reject,
  scope: 'review',
  shortcut: 'R',
  isEnabled: state => factOf(state) !== null && isIdle(state),
  run: state => giveVerdict(state, 'reject'),
}

export const editItem: Action = {
  id: 'review-edit',
  label: texts.edit,
  scope: 'review',
  shortcut: 'E',
  isEnabled: state => isOpen(factOf(state)) && isIdle(state),
  run: state => {
    const item = itemOf(state)
    if (item?.kind !== 'fact') return
    state.noteEdited(reviewKey(item))
    state.edit({ breachId: item.fact.breachId, factId: item.fact.factId })
  },
}

const useValue = (number: number): Action => ({
  id: `review-use-${number}`,
  label: texts.use(number),
  series: texts.useAny,
  scope: 'review',
  shortcut: String(number),
  isEnabled: state => isIdle(state) && valuesOf(state)[number - 1] !== undefined,
  run: state => giveVerdict(state, 'accept', valuesOf(state)[number - 1]),
})

/** For each value of the fact looked at, in the order of the ledger, the claim that stands for it. */
function valuesOf(state: AppState): readonly (ClaimId | undefined)[] {
  const fact = factOf(state)
  if (!isOpen(fact)) return []
  const ledger = peek('breaches.ledger', { id: fact.breachId, factId: fact.factId }).data
  const groups = ledger?.facts[0]?.groups ?? []
  return groups.flatMap(({ claims }) => claims).length > 1 ? groups.map(claimFor) : []
}

export const claimActions: readonly Action[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(useValue)

const step = (by: 1 | -1) => (state: AppState) =>
  state.goToItem(stepFrom(itemsOf(state), state.queuePlace, by))

export const nextItem: Action = {
  id: 'review-next',
  label: texts.next,
  scope: 'review',
  shortcut: 'J',
  isEnabled: state => inReview(state) && isIdle(state),
  run: step(1),
}

export const previousItem: Action = {
  id: 'review-previous',
  label: texts.previous,
  scope: 'review',
  shortcut: 'K',
  isEnabled: state => inReview(state) && isIdle(state),
  run: step(-1),
}

export const skipItem: Action = {
  id: 'review-skip',
  label: texts.skip,
  scope: 'review',
  shortcut: 'S',
  isEnabled: state => itemOf(state) !== undefined && isIdle(state),
  run: step(1),
}

export const showWhy: Action = {
  id: 'review-why',
  label: texts.why,
  scope: 'review',
  shortcut: 'W',
  isEnabled: state => factOf(state) !== null,
  run: state => state.toggleWhy(),
}

export const showAgreeing: Action = {
  id: 'review-agreeing',
  label: texts.agreeing,
  scope: 'review',
  shortcut: 'Shift+A',
  isEnabled: state => factOf(state) !== null && isIdle(state),
  run: state => state.setAgreeing(true),
}

export const leaveAgreeing: Action = {
  id: 'review-leave-agreeing',
  label: texts.leave,
  scope: 'review',
  shortcut: 'Escape',
  isEnabled: state => state.view.kind === 'review' && state.isAgreeing,
  run: state => {
    state.setAgreeing(false)
    document.querySelector<HTMLElement>('[role="listbox"]')?.focus()
  },
}

export const itemActions: readonly Action[] = [
  openReview,
  acceptItem,
  rejectItem,
  editItem,
  ...claimActions,
  nextItem,
  previousItem,
  skipItem,
  showWhy,
  showAgreeing,
  leaveAgreeing,
]
