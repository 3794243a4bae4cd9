import { useEffect, useMemo } from 'react'
import { reviewKey } from '../../../src-main/domain/review.ts'
import { useQuery } from '../../api/use-query.ts'
import { Empty } from '../../components/empty.tsx'
import { Pane } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { indexOfPlace, openItems, queueInput } from '../../state/review-queue.ts'
import { useStore } from '../../state/store.ts'
import type { ReviewPlace } from '../../state/view.ts'
import { CopiesPane } from './copies-pane.tsx'
import { EvidencePane } from './evidence-pane.tsx'
import { FactDecision } from './fact-decision.tsx'
import { PairDecision } from './pair-decision.tsx'
import { QueuePane } from './queue-pane.tsx'
import styles from './review-view.module.css'
import { SuggestionPane } from './suggestion-pane.tsx'

const texts = words.review

interface ReviewViewProps {
  readonly place: ReviewPlace
}

/** What waits for a person: the queue, what the item rests on, and the decision about it. */
export function ReviewView({ place }: ReviewViewProps) {
  const { data, problem } = useQuery('review.queue', queueInput(place))
  const hidden = useStore(state => state.hiddenItems)
  const queuePlace = useStore(state => state.queuePlace)
  const settleQueue = useStore(state => state.settleQueue)
  const items = useMemo(() => openItems(data?.items ?? [], hidden), [data, hidden])
  const at = indexOfPlace(items, queuePlace)
  const item = items[at]
  useEdited(data?.items.map(reviewKey))

  useEffect(() => {
    if (data !== undefined) settleQueue(data.items.map(reviewKey))
  }, [data, settleQueue])

  return (
    <main className={styles.panes}>
      <QueuePane place={place} queue={data} problem={problem} items={items} at={at} />
      {item === undefined && (
        <Pane label={texts.evidencePane.label} tone="detail" className={styles.wide}>
          {data !== undefined && (
            <Empty title={texts.queuePane.nothing}>
              <p>{data.counts.all === 0 ? texts.queuePane.nothingHint : texts.queuePane.nothingLike}</p>
            </Empty>
          )}
        </Pane>
      )}
      {item?.kind === 'fact' && (
        <>
          <EvidencePane fact={item.fact} />
          <FactDecision key={reviewKey(item)} name={item.name} fact={item.fact} />
        </>
      )}
      {item?.kind === 'breaches' && (
        <>
          <SuggestionPane suggestion={item.suggestion} />
          <PairDecision item={item} />
        </>
      )}
      {item?.kind === 'articles' && (
        <>
          <CopiesPane first={item.first} copy={item.copy} />
          <PairDecision item={item} />
        </>
      )}
    </main>
  )
}

/** Counts an item as decided whose value was typed: once it is saved the queue holds it no longer. */
function useEdited(keys: readonly string[] | undefined): void {
  const edited = useStore(state => state.editedItem)
  const isOpen = useStore(state => state.editedFact !== null)
  const noteEdited = useStore(state => state.noteEdited)
  const noteDecided = useStore(state => state.noteDecided)
  useEffect(() => {
    if (edited === null || isOpen || keys === undefined || keys.includes(edited)) return
    noteEdited(null)
    noteDecided([edited], { key: null, index: useStore.getState().queuePlace.index })
  }, [edited, isOpen, keys, noteEdited, noteDecided])
}
