import { useState } from 'react'
import type { Output } from '../../../src-main/contract/index.ts'
import type { Problem } from '../../../src-main/domain/problem.ts'
import type { ReviewItem } from '../../../src-main/domain/review.ts'
import { ProblemSentence } from '../../components/field.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { UpButton } from '../../components/up-button.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import type { ReviewPlace } from '../../state/view.ts'
import { QueueList } from './queue-list.tsx'
import styles from './queue-pane.module.css'
import { QueueProgress } from './queue-progress.tsx'
import { ReasonChoice } from './reason-choice.tsx'

const texts = words.review.queuePane

interface QueuePaneProps {
  readonly place: ReviewPlace
  readonly queue: Output<'review.queue'> | undefined
  readonly problem: Problem | null
  readonly items: readonly ReviewItem[]
  readonly at: number
}

/** What waits, why, and how far one has come. */
export function QueuePane({ place, queue, problem, items, at }: QueuePaneProps) {
  const replaceView = useStore(state => state.replaceView)
  const goToItem = useStore(state => state.goToItem)
  const [typed, setTyped] = useState(place.query)
  const show = (changed: Partial<ReviewPlace>) => {
    goToItem({ key: null, index: 0 })
    replaceView({ ...place, ...changed })
  }
  const inList = queue?.items.length ?? 0
  return (
    <Pane label={texts.label} tone="side" as="nav">
      <PaneHead>
        <UpButton />
      </PaneHead>
      <div className={styles.head}>
        <h1>{texts.title}</h1>
        {queue !== undefined && (
          <ReasonChoice reason={place.reason} counts={queue.counts} onChoose={reason => show({ reason })} />
        )}
        <form
          onSubmit={event => {
            event.preventDefault()
            show({ query: typed.trim() })
          }}
        >
          <TextInput
            type="search"
            value={typed}
            aria-label={texts.narrow}
            placeholder={texts.narrowHint}
            aria-invalid={problem?.code === 'invalid-query'}
            onChange={event => {
              setTyped(event.target.value)
              if (event.target.value === '') show({ query: '' })
            }}
            onKeyDown={event => {
              if (event.key !== 'Escape') return
              event.preventDefault()
              setTyped('')
              show({ query: '' })
            }}
          />
        </form>
        {problem !== null && <ProblemSentence of={problem} />}
      </div>
      <QueueList items={items} at={at} />
      {queue !== undefined && (
        <QueueProgress left={queue.total - (inList - items.length)} behind={queue.total - inList} />
      )}
    </Pane>
  )
}
