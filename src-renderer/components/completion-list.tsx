import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { classNames } from './class-names.ts'
import styles from './completion-list.module.css'

/** A place in the window, and the line it is in. */
export interface CaretPoint {
  readonly left: number
  readonly top: number
  readonly bottom: number
}

interface CompletionListProps {
  readonly id: string
  readonly label: string
  /** What each is known by, in their order. */
  readonly keys: readonly string[]
  readonly lead: number
  /** Where what is being typed begins. */
  readonly point: CaretPoint
  /** What is said when there is nothing. */
  readonly none: string
  /** How many there are, for those who do not see them. */
  readonly count: string
  render(at: number): ReactNode
  onChoose(at: number): void
}

/** What could stand where somebody is typing, under the caret. The field keeps the focus and hears the keys. */
export function CompletionList({ id, keys, lead, point, render, onChoose, ...texts }: CompletionListProps) {
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = panel.current
    element?.showPopover()
    return () => element?.hidePopover()
  }, [])
  useLayoutEffect(() => {
    const element = panel.current
    if (element === null) return
    const { offsetWidth: width, offsetHeight: height } = element
    const isBelow = point.bottom + height + 8 < innerHeight || point.top < height
    element.style.left = `${Math.max(8, Math.min(point.left, innerWidth - width - 8))}px`
    element.style.top = `${isBelow ? point.bottom + 4 : point.top - height - 4}px`
    element.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })
  return (
    <div ref={panel} popover="manual" className={`${styles.panel} raised`}>
      {keys.length === 0 ? (
        <p className={styles.none}>{texts.none}</p>
      ) : (
        <div id={id} role="listbox" aria-label={texts.label} tabIndex={-1} className={styles.list}>
          {keys.map((key, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
            <div
              key={key}
              id={`${id}${at}`}
              role="option"
              aria-selected={at === lead}
              className={classNames(styles.choice, at === lead && styles.lead)}
              onMouseDown={event => event.preventDefault()}
              onClick={() => onChoose(at)}
            >
              {render(at)}
            </div>
          ))}
        </div>
      )}
      <p className="sr" role="status">
        {texts.count}
      </p>
    </div>
  )
}
