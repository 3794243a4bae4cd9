import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './pane.module.css'

interface PaneProps {
  readonly id?: string
  readonly label: string
  readonly tone: 'side' | 'list' | 'detail'
  readonly as?: 'nav' | 'section' | 'aside'
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A column of the window; F6 moves between those. */
export const Pane = ({ id, label, tone, as: Tag = 'section', className, children }: PaneProps) => (
  <Tag
    id={id}
    className={classNames(styles.pane, styles[tone], className)}
    aria-label={label}
    data-pane
    tabIndex={-1}
  >
    {children}
  </Tag>
)

interface PaneHeadProps {
  readonly children: ReactNode
  readonly className?: string | undefined
}

export const PaneHead = ({ children, className }: PaneHeadProps) => (
  <div className={classNames(styles.head, className)}>{children}</div>
)
