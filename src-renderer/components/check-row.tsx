import type { ReactNode } from 'react'
import styles from './check-row.module.css'

interface CheckRowProps {
  readonly isChecked: boolean
  readonly isDisabled?: boolean
  readonly children: ReactNode
  onChange(isChecked: boolean): void
}

/** Something that is on or off, with its words. */
export const CheckRow = ({ isChecked, isDisabled = false, children, onChange }: CheckRowProps) => (
  <label className={styles.row}>
    <input
      type="checkbox"
      checked={isChecked}
      disabled={isDisabled}
      onChange={event => onChange(event.target.checked)}
    />
    <span>{children}</span>
  </label>
)
