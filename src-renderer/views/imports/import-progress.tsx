import type { ImportProgress } from '../../state/slices/imports-slice.ts'
import { formatCount } from '../../text/format.ts'
import styles from './imports-pane.module.css'
import { type OutcomeKind, outcomeKinds } from './outcomes.ts'

const texts = {
  of: (total: number) => `of ${formatCount(total)} files`,
  safe: 'Finished files are already in the vault.',
  reading: (file: string) => `Reading ${file}. `,
}

const colours: Readonly<Record<OutcomeKind, string>> = {
  imported: 'var(--st-accepted)',
  duplicate: 'var(--ink-off)',
  near_duplicate: 'var(--st-warn)',
  failed: 'var(--st-conflict)',
}

interface ImportProgressProps {
  readonly progress: ImportProgress
}

export function ImportProgressView({ progress }: ImportProgressProps) {
  const { done, total, current, outcomes } = progress
  const share = (kind: OutcomeKind) =>
    (100 * outcomes.filter(({ outcome }) => outcome === kind).length) / Math.max(1, total)
  return (
    <div className={styles.progress}>
      <p className={styles.count}>
        <b className="num">{formatCount(done)}</b> {texts.of(total)}
      </p>
      <div
        className={styles.bar}
        role="progressbar"
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-label={`${formatCount(done)} ${texts.of(total)}`}
      >
        {outcomeKinds.map(kind => (
          <i key={kind} style={{ width: `${share(kind)}%`, background: colours[kind] }} />
        ))}
      </div>
      <p className="muted">
        {current !== null && texts.reading(current)}
        {texts.safe}
      </p>
    </div>
  )
}
