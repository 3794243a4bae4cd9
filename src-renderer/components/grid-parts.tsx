// The parts of a grid. They are no table elements, because CSS grid takes a table row its meaning.
import type { ReactNode } from 'react'
import { formatCount } from '../text/format.ts'
import { classNames } from './class-names.ts'
import styles from './grid-parts.module.css'

interface CellProps {
  readonly children?: ReactNode
  readonly className?: string | undefined
  readonly title?: string | undefined
  readonly lang?: string | null
}

export const GridCell = ({ children, className, title, lang }: CellProps) => (
  // biome-ignore lint/a11y/useSemanticElements: see the head of this file
  <span
    role="gridcell"
    tabIndex={-1}
    className={classNames(styles.cell, className)}
    title={title}
    lang={lang ?? undefined}
  >
    {children}
  </span>
)

export const ColumnHead = ({ children, className }: CellProps) => (
  // biome-ignore lint/a11y/useSemanticElements: see the head of this file
  <span role="columnheader" tabIndex={-1} className={className}>
    {children}
  </span>
)

interface HeadRowProps extends Pick<CellProps, 'children' | 'className'> {
  /** The widths of the columns, where no class sets them. */
  readonly template?: string
}

export const HeadRow = ({ children, className, template }: HeadRowProps) => (
  // biome-ignore lint/a11y/useSemanticElements: see the head of this file
  <div
    role="row"
    tabIndex={-1}
    className={classNames(styles.head, className)}
    style={{ gridTemplateColumns: template }}
  >
    {children}
  </div>
)

interface GroupRowProps {
  readonly words: string
  readonly count: number
  readonly top: number
}

export const GroupRow = ({ words, count, top }: GroupRowProps) => (
  // biome-ignore lint/a11y/useSemanticElements: see the head of this file
  <div role="row" className={styles.group} style={{ transform: `translateY(${top}px)` }} tabIndex={-1}>
    {/* biome-ignore lint/a11y/useSemanticElements: see the head of this file */}
    <span role="rowheader" tabIndex={-1}>
      {words} <span className="num">{formatCount(count)}</span>
    </span>
  </div>
)

export interface RowClick {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

interface GridRowProps {
  readonly id: string
  readonly index: number
  readonly top: number
  readonly columns?: string | undefined
  /** The widths of the columns, where no class sets them. */
  readonly template?: string
  readonly isSelected: boolean
  readonly isLead: boolean
  readonly children: ReactNode
  onPress(click: RowClick): void
  onOpen(): void
}

export const GridRow = ({
  id,
  index,
  top,
  columns,
  template,
  isSelected,
  isLead,
  children,
  onPress,
  onOpen,
}: GridRowProps) => (
  // biome-ignore lint/a11y/useSemanticElements: see the head of this file
  <div
    id={id}
    role="row"
    aria-rowindex={index + 1}
    aria-selected={isSelected}
    data-lead={isLead || undefined}
    tabIndex={-1}
    className={classNames(styles.row, columns)}
    style={{ transform: `translateY(${top}px)`, gridTemplateColumns: template }}
    onMouseDown={event => {
      if (event.button !== 0) return
      event.preventDefault()
      onPress(event)
    }}
    onDoubleClick={onOpen}
  >
    {children}
  </div>
)
