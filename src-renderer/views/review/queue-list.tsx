import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react'
import { type ReviewItem, reviewKey } from '../../../src-main/domain/review.ts'
import { useWindow } from '../../components/use-window.ts'
import { words } from '../../languages/words.ts'
import { stepFrom } from '../../state/review-queue.ts'
import { useStore } from '../../state/store.ts'
import { openEvidence } from './open-evidence.ts'
import { QueueItem } from './queue-item.tsx'
import styles from './queue-list.module.css'

const texts = words.review.queuePane

interface QueueListProps {
  readonly items: readonly ReviewItem[]
  readonly at: number
}

type Line =
  | { readonly kind: 'group'; readonly key: string; readonly words: string; readonly id: string }
  | { readonly kind: 'item'; readonly key: string; readonly item: ReviewItem; readonly index: number }

/** In rem: a larger text needs higher rows. */
const heightsInRem = { group: 1.875, item: 2.875 } as const
const pixelsInRem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The items, those of one breach under its name. */
function linesOf(items: readonly ReviewItem[]): Line[] {
  const lines: Line[] = []
  let group = ''
  items.forEach((item, index) => {
    const [id, name] = item.kind === 'fact' ? [item.fact.breachId, item.name] : ['', texts.pairs]
    if (id !== group || index === 0) lines.push({ kind: 'group', key: `group ${id}`, words: name, id })
    group = id
    lines.push({ kind: 'item', key: reviewKey(item), item, index })
  })
  return lines
}

/** One stop for Tab; moved through with J and K or the arrows. Enter opens the article. */
export function QueueList({ items, at }: QueueListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const base = useId()
  const goToItem = useStore(state => state.goToItem)
  const lines = useMemo(() => linesOf(items), [items])
  const rem = useMemo(pixelsInRem, [])
  const sizes = useMemo(() => lines.map(({ kind }) => heightsInRem[kind] * rem), [lines, rem])
  const shown = useWindow(scroller, sizes)
  const line = lines.findIndex(one => one.kind === 'item' && one.index === at)
  const top = shown.tops[line]

  useEffect(() => scroller.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    const list = scroller.current
    if (list === null || top === undefined) return
    // The heading of a group is to stay in sight with its first item, and the item after this one as well.
    const [above, below] = [top - heightsInRem.group * rem, top + 2 * heightsInRem.item * rem]
    if (above < list.scrollTop) list.scrollTop = above
    else if (below > list.scrollTop + list.clientHeight) list.scrollTop = below - list.clientHeight
  }, [top, rem])

  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key]
    const item = items[at]
    if (by !== undefined) goToItem(stepFrom(items, useStore.getState().queuePlace, by))
    else if (event.key === 'Enter' && item !== undefined) openEvidence(item)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={texts.items}
      aria-activedescendant={at < 0 ? undefined : `${base}${at}`}
      tabIndex={0}
      className={`${styles.list} scroll inset`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.lines} style={{ height: shown.height }}>
        {shown.lines.map(({ index, top }) => {
          const line = lines[index]
          if (line === undefined) return null
          const place = { transform: `translateY(${top}px)` }
          if (line.kind === 'group')
            return (
              <div key={line.key} role="presentation" className={styles.group} style={place}>
                <b className="clip">{line.words}</b>
                <span className="mono">{line.id}</span>
              </div>
            )
          return (
            <QueueItem
              key={line.key}
              id={`${base}${line.index}`}
              item={line.item}
              isCurrent={line.index === at}
              place={place}
              position={line.index + 1}
              total={items.length}
              onChoose={() => goToItem({ key: line.key, index: line.index })}
            />
          )
        })}
      </div>
    </div>
  )
}
