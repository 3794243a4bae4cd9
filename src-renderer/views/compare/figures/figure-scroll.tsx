import type { ReactNode } from 'react'
import styles from './comparison-figures.module.css'

interface FigureScrollProps {
  readonly label: string
  readonly children: ReactNode
}

/** Where a figure is shown, and scrolls where it is too high. */
export const FigureScroll = ({ label, children }: FigureScrollProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard.
  <section className={`${styles.body} scroll inset`} aria-label={label} tabIndex={0}>
    {children}
  </section>
)
