import type { ImportSummary } from '../../../src-main/contract/index.ts'
import { Sentence } from '../../components/sentence.tsx'
import { words } from '../../languages/words.ts'
import type { ImportProgress } from '../../state/slices/imports-slice.ts'
import { formatCount } from '../../text/format.ts'
import { formatPace, formatTimeLeft } from '../../text/format-duration.ts'
import { doneOf, type ImportStatus } from '../../text/import-status.ts'
import styles from './import-progress.module.css'
import { outcomeCount, outcomeKinds, outcomeLooks } from './outcomes.ts'

const texts = words.imports.importProgress

interface ImportSharesProps {
  readonly summary: ImportSummary
  readonly total: number
  readonly className?: string | undefined
}

/** A bar with a share for each outcome, of all files. */
export const ImportShares = ({ summary, total, className }: ImportSharesProps) => (
  <span className={`${styles.bar} ${className ?? ''}`} aria-hidden>
    {[...outcomeKinds].reverse().map(kind => (
      <i
        key={kind}
        style={{
          width: `${(100 * outcomeCount(summary, kind)) / Math.max(1, total)}%`,
          background: outcomeLooks[kind].colour,
        }}
      />
    ))}
  </span>
)

interface ImportProgressProps {
  readonly summary: ImportSummary
  readonly status: ImportStatus
  readonly progress: ImportProgress | undefined
}

/** How far an import is: files, shares, pace, and what is left; once it is over, what came of it. */
export function ImportProgressView({ summary, status, progress }: ImportProgressProps) {
  const done = progress?.done ?? doneOf(summary)
  const total = progress?.total ?? done + summary.waiting
  const isReading = status === 'reading' && progress !== undefined
  return (
    <div className={styles.progress}>
      <p className={styles.count}>
        <Sentence around={texts.of(total)}>
          <b className="num">{formatCount(done)}</b>
        </Sentence>
        <span className="grow" />
        {isReading && (
          <>
            <span className="num">{formatPace(progress.perSecond)}</span>
            <span className={`${styles.left} num`}>
              {progress.secondsLeft !== null && formatTimeLeft(progress.secondsLeft)}
            </span>
          </>
        )}
      </p>
      <div
        role="progressbar"
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-label={texts.of(total).replace('{}', formatCount(done))}
      >
        <ImportShares summary={summary} total={total} />
      </div>
      <p className={`${styles.note} muted`}>
        <span className="clip">
          {isReading && progress.current !== null ? texts.reading(progress.current) : texts.safe}
        </span>
      </p>
    </div>
  )
}
