import type { KeyboardEvent, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './sort-head.module.css'

export interface Sort<K extends string> {
  readonly key: K
  readonly isDescending: boolean
}

interface SortHeadProps<K extends string> {
  readonly column: K
  readonly sort: Sort<K>
  readonly children: ReactNode
  readonly isRight?: boolean
  readonly className?: string | undefined
  onSort(sort: Sort<K>): void
}

/** A column's name; a click or Enter sorts by it, once more turns the order round. */
export function SortHead<K extends string>({
  column,
  sort,
  children,
  isRight = false,
  className,
  onSort,
}: SortHeadProps<K>) {
  const isSorted = sort.key === column
  const onToggle = () => onSort({ key: column, isDescending: isSorted ? !sort.isDescending : true })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onToggle()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: see grid-parts
    <span
      role="columnheader"
      tabIndex={0}
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
      className={classNames(styles.head, isRight && styles.right, className)}
      onClick={onToggle}
      onKeyDown={onKeyDown}
    >
      {children}
      {isSorted && <span aria-hidden="true"> {sort.isDescending ? '↓' : '↑'}</span>}
    </span>
  )
}
