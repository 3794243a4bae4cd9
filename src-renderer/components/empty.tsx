import type { ReactNode } from 'react'
import styles from './empty.module.css'

interface EmptyProps {
  readonly title: string
  readonly children?: ReactNode
}

/** What a pane says when it has nothing to show, and what to do about it. */
export const Empty = ({ title, children }: EmptyProps) => (
  <div className={styles.empty}>
    <p className={styles.title}>{title}</p>
    {children}
  </div>
)
