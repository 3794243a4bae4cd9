import styles from './progress-bar.module.css'

interface ProgressBarProps {
  readonly label: string
  readonly done: number
  readonly total: number
}

export const ProgressBar = ({ label, done, total }: ProgressBarProps) => (
  <span
    className={styles.bar}
    role="progressbar"
    aria-label={label}
    aria-valuenow={done}
    aria-valuemin={0}
    aria-valuemax={total}
  >
    <i style={{ width: `${total === 0 ? 0 : (100 * done) / total}%` }} />
  </span>
)
