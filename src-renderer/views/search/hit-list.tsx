import { type KeyboardEvent, memo, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { listKey } from '../../components/list-keys.ts'
import { isFocusLost } from '../../components/use-focus-when-lost.ts'
import { scrollTopFor, useRows } from '../../components/use-rows.ts'
import { words } from '../../languages/words.ts'
import type { Selection, SelectionChange } from '../../state/selection.ts'
import { useStore } from '../../state/store.ts'
import { hitsId } from './go-to-hits.ts'
import styles from './hit-list.module.css'
import { HitRow } from './hit-row.tsx'
import { type Hit, hitId } from './use-search.ts'

const texts = words.search.searchPane

/** Rows are of one height, in the size of the text. */
const rowRems = 5.25
const rowHeight = () =>
  Math.round(rowRems * Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
/** Rows before the end at which the next page is asked for. */
const ahead = 20

interface HitListProps {
  readonly hits: readonly Hit[]
  readonly total: number
  /** The query these hits are of. */
  readonly of: string
  /** Whether that is what is typed now. */
  readonly isCurrent: boolean
  readonly selection: Selection
  onSelect(change: SelectionChange): void
  onOpen(hit: Hit): void
  /** Whether the text of the row that leads is shown below the list. */
  readonly isPeeking: boolean
  onPeek(): void
  onLeave(): void
  onNearEnd(): void
}

const Row = memo(HitRow)

/** What was found: one stop for Tab, moved through with the arrows or J and K. Only the rows in sight are drawn. */
export function HitList({
  hits,
  total,
  of,
  isCurrent,
  selection,
  onSelect,
  onOpen,
  isPeeking,
  onPeek,
  onLeave,
  onNearEnd,
}: HitListProps) {
  const list = useRef<HTMLDivElement>(null)
  const base = useId()
  const height = rowHeight()
  const { from, to } = useRows(list, height, hits.length)
  const lead = hits.findIndex(hit => hitId(hit) === selection.lead)
  const selected = new Set(selection.ids)

  useEffect(() => {
    if (to >= hits.length - ahead && hits.length < total) onNearEnd()
  }, [to, hits.length, total, onNearEnd])
  useLayoutEffect(() => {
    const element = list.current
    if (element === null || lead < 0) return
    const { scrollTop: top, clientHeight } = element
    element.scrollTop = scrollTopFor({ top, height: clientHeight }, height, lead)
  }, [lead, height])
  useEffect(() => {
    const { isBoundForHits, setBoundForHits } = useStore.getState()
    if (isBoundForHits || isFocusLost()) list.current?.focus()
    setBoundForHits(false)
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return
    const hit = hits[lead]
    const change = listKey(event, selection.lead)
    if (event.key === 'ArrowUp' && lead <= 0) onLeave()
    else if (change !== null) onSelect(change)
    else if (event.key === 'Enter' && hit !== undefined) onOpen(hit)
    else if (event.key === ' ' || (event.key === 'Escape' && isPeeking)) onPeek()
    else return
    event.preventDefault()
  }
  const shown = hits.slice(from, to)
  return (
    <div
      ref={list}
      id={hitsId}
      role="listbox"
      data-hits-for={isCurrent ? of : undefined}
      aria-label={texts.label}
      aria-multiselectable
      aria-activedescendant={lead < from || lead >= to ? undefined : `${base}${lead}`}
      tabIndex={0}
      className={`${styles.list} scroll inset`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.rows} style={{ height: hits.length * height }}>
        {shown.map((hit, offset) => {
          const index = from + offset
          const id = hitId(hit)
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys for its rows
            <div
              key={id}
              id={`${base}${index}`}
              role="option"
              data-hit
              data-lead={index === lead || undefined}
              aria-selected={selected.has(id)}
              aria-setsize={total}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ height, transform: `translateY(${index * height}px)` }}
              onClick={({ shiftKey, ctrlKey, metaKey }) =>
                onSelect({ kind: shiftKey ? 'extend' : ctrlKey || metaKey ? 'toggle' : 'pick', id })
              }
              onDoubleClick={() => onOpen(hit)}
            >
              <Row hit={hit} lang={'article' in hit ? hit.article.lang : null} />
            </div>
          )
        })}
      </div>
    </div>
  )
}
