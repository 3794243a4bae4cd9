import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react'
import { classNames } from './class-names.ts'
import styles from './sort-head.module.css'

interface SortHeadProps {
  readonly label: string
  readonly children: ReactNode
  /** How the list is sorted by it; null when it is sorted by another column, undefined when it cannot be by this one. */
  readonly direction: 'ascending' | 'descending' | null | undefined
  readonly isRight?: boolean | undefined
  /** At which edge it is drawn wider; a column that takes the room that is left has none. */
  readonly edge: 'left' | 'right' | null
  readonly width: number
  onSort(): void
  onResize(width: number): void
  /** Moves the column by so many places. */
  onMove(by: number): void
}

const step = 8
const arrows: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** A column's name: Enter sorts by it and turns the order round, Shift and an arrow change its width, Alt its place. */
export function SortHead(props: SortHeadProps) {
  const { label, children, direction, isRight = false, edge, width, onSort, onResize, onMove } = props
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = arrows[event.key]
    if (event.key === 'Enter' || event.key === ' ') onSort()
    else if (arrow !== undefined && event.altKey) onMove(arrow)
    else if (arrow !== undefined && event.shiftKey) onResize(width + arrow * step)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: see grid-parts
    <span
      role="columnheader"
      tabIndex={0}
      aria-label={label}
      aria-sort={direction ?? undefined}
      title={label}
      className={classNames(styles.head, isRight && styles.right, direction !== undefined && styles.sortable)}
      onClick={onSort}
      onKeyDown={onKeyDown}
    >
      <span className={styles.label}>{children}</span>
      {direction && <span aria-hidden="true">{direction === 'descending' ? ' ↓' : ' ↑'}</span>}
      {edge !== null && <Edge edge={edge} width={width} onResize={onResize} />}
    </span>
  )
}

/** What the mouse draws a column wider by; the keyboard has the head itself. */
function Edge({ edge, width, onResize }: Pick<SortHeadProps, 'edge' | 'width' | 'onResize'>) {
  const pressed = useRef<{ x: number; width: number } | null>(null)
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    pressed.current = { x: event.clientX, width }
  }
  const onPointerMove = (event: PointerEvent) => {
    const began = pressed.current
    if (began === null) return
    const by = event.clientX - began.x
    onResize(began.width + (edge === 'left' ? -by : by))
  }
  const onPointerUp = () => {
    pressed.current = null
  }
  return (
    <i
      aria-hidden="true"
      className={classNames(styles.edge, edge === 'left' ? styles.left : styles.rightEdge)}
      onClick={event => event.stopPropagation()}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    />
  )
}
