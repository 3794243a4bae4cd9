import { cancelReading } from '../../actions/reread.ts'
import { Button } from '../../components/button.tsx'
import { ProgressBar } from '../../components/progress-bar.tsx'
import { words } from '../../languages/words.ts'
import type { ReadingRun } from '../../state/slices/rereading-slice.ts'
import styles from './rereading-view.module.css'

const texts = words.rereading.rereadingProgress

interface RereadingProgressProps {
  readonly run: ReadingRun
}

/** How far a reading is, and the way to stop it. */
export function RereadingProgress({ run: { isApplied, done, total, isCancelled } }: RereadingProgressProps) {
  const sentence = (isApplied ? texts.applying : texts.looking)(done, total)
  return (
    <div className={styles.progress}>
      <ProgressBar label={sentence} done={done} total={total} />
      <span className="num" role="status">
        {isCancelled ? texts.cancelling : sentence}
      </span>
      <Button size="small" disabled={isCancelled} onClick={() => void cancelReading()}>
        {texts.cancel}
      </Button>
    </div>
  )
}
