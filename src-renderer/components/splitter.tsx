import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import styles from './splitter.module.css'

interface SplitterProps {
  readonly label: string
  /** Where it stands, in pixels from the left of the panes. */
  readonly at: number
  /** The width of the pane it belongs to. */
  readonly width: number
  readonly least: number
  readonly most: number
  /** On which side of it its pane is. */
  readonly side: 'left' | 'right'
  /** The pane, for assistive technology. */
  readonly controls: string
  /** Null: as wide as it is at first. */
  onResize(width: number | null): void
  onCollapse(): void
}

const step = 16
const largeStep = 64

/** The line between two panes: drawn with the mouse, moved with the arrows, closed with Enter, set back by a double click. */
export function Splitter({
  label,
  at,
  width,
  least,
  most,
  side,
  controls,
  onResize,
  onCollapse,
}: SplitterProps) {
  const pressed = useRef<{ x: number; width: number } | null>(null)
  const sign = side === 'left' ? 1 : -1
  const resize = (wanted: number) => onResize(Math.round(Math.min(Math.max(wanted, least), most)))
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.shiftKey ? largeStep : step
    if (event.key === 'ArrowRight') resize(width + sign * by)
    else if (event.key === 'ArrowLeft') resize(width - sign * by)
    else if (event.key === 'Home') resize(least)
    else if (event.key === 'End') resize(most)
    else if (event.key === 'Enter') onCollapse()
    else return
    event.preventDefault()
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    pressed.current = { x: event.clientX, width }
  }
  const onPointerMove = (event: PointerEvent) => {
    const began = pressed.current
    if (began !== null) resize(began.width + sign * (event.clientX - began.x))
  }
  const onPointerUp = () => {
    pressed.current = null
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between sections cannot be moved
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={Math.round(width)}
      aria-valuemin={Math.round(least)}
      aria-valuemax={Math.round(most)}
      tabIndex={0}
      className={styles.splitter}
      style={{ left: at }}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onDoubleClick={() => onResize(null)}
    />
  )
}
