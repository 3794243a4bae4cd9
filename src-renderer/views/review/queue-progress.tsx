import { ProgressBar } from '../../components/progress-bar.tsx'
import { words } from '../../languages/words.ts'
import { countOf, rateOf } from '../../state/review-queue.ts'
import { useStore } from '../../state/store.ts'
import styles from './queue-pane.module.css'

const texts = words.review.queuePane

interface QueueProgressProps {
  /** What is still to be decided. */
  readonly left: number
  /** What of it is not in the list yet. */
  readonly behind: number
}

/** How many of those that waited are done in this sitting, and how fast. */
export function QueueProgress({ left, behind }: QueueProgressProps) {
  const decided = useStore(state => state.decided)
  const rate = rateOf(decided)
  const done = countOf(decided)
  const all = done + left
  return (
    <div className={styles.progress}>
      {behind > 0 && <p className="muted">{texts.more(behind)}</p>}
      <p>
        <span className="num">{texts.done(done, all)}</span>
        <span className="grow" />
        {rate !== null && <span className="num muted">{texts.rate(rate)}</span>}
      </p>
      <ProgressBar label={texts.progress} done={done} total={all} />
    </div>
  )
}
