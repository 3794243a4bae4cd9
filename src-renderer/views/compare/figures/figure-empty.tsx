import type { ReactNode } from 'react'
import styles from './comparison-figures.module.css'

interface FigureEmptyProps {
  readonly title: string
  readonly children?: ReactNode
}

/** What stands in place of a figure that has nothing to show, and what to do about it. */
export const FigureEmpty = ({ title, children }: FigureEmptyProps) => (
  <div className={styles.empty}>
    <p>{title}</p>
    {children}
  </div>
)
