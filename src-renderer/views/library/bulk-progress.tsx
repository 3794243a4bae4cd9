import { ProgressBar } from '../../components/progress-bar.tsx'
import { words } from '../../languages/words.ts'
import styles from './bulk-panel.module.css'

const texts = words.library.bulkPanel

interface BulkProgressProps {
  readonly progress: { readonly done: number; readonly total: number }
}

/** How far a deed on very many rows is. */
export const BulkProgress = ({ progress: { done, total } }: BulkProgressProps) => (
  <p className={styles.progress}>
    <ProgressBar label={texts.busy} done={done} total={total} />
    <span className="num">{texts.progress(done, total)}</span>
  </p>
)
