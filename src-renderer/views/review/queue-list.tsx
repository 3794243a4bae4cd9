import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react'
import { type ReviewItem, reviewKey } from '../../../src-main/domain/review.ts'
import { listLayout } from '../../components/list-layout.ts'
import { useSight } from '../../components/use-sight.ts'
import { words } from '../../languages/words.ts'
import { stepFrom } from '../../state/review-queue.ts'
import { useStore } from '../../state/store.ts'
import { useTextScale } from '../../state/use-text-scale.ts'
import { openEvidence } from './open-evidence.ts'
import { QueueItem } from './queue-item.tsx'
import styles from './queue-list.module.css'

const texts = words.review.queuePane

interface QueueListProps {
  readonly items: readonly ReviewItem[]
  readonly at: number
}

interface Group {
  readonly words: string
  readonly id: string
  readonly count: number
}

/** At the usual text size, as queue-list.module.css draws them. */
const lineHeights = { row: 46, group: 30 } as const

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The items of one breach stand under its name. */
function groupsOf(items: readonly ReviewItem[]): Group[] {
  const groups: Group[] = []
  for (const item of items) {
    const [id, name] = item.kind === 'fact' ? [item.fact.breachId, item.name] : ['', texts.pairs]
    const last = groups.at(-1)
    if (last?.id === id) groups[groups.length - 1] = { ...last, count: last.count + 1 }
    else groups.push({ words: name, id, count: 1 })
  }
  return groups
}

/** One stop for Tab; moved through with J and K or the arrows. Enter opens the article. */
export function QueueList({ items, at }: QueueListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const base = useId()
  const goToItem = useStore(state => state.goToItem)
  const scale = useTextScale()
  const groups = useMemo(() => groupsOf(items), [items])
  const layout = useMemo(
    () =>
      listLayout({
        count: items.length,
        groups: groups.map(({ count }) => count),
        rowHeight: lineHeights.row * scale,
        groupHeight: lineHeights.group * scale,
      }),
    [items, groups, scale],
  )
  const sight = useSight(scroller, layout.rowHeight)

  useEffect(() => scroller.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    const list = scroller.current
    if (list === null || at < 0) return
    const { rowHeight, groupHeight } = layout
    const top = layout.topOf(at)
    // The heading of a group is to stay in sight with its first item, and the item after this one as well.
    const [above, below] = [top - groupHeight, top + 2 * rowHeight]
    if (above < list.scrollTop) list.scrollTop = above
    else if (below > list.scrollTop + list.clientHeight) list.scrollTop = below - list.clientHeight
  }, [layout, at])

  const lines = layout.between(sight.top, sight.top + sight.height)
  const isDrawn = lines.some(({ kind, index }) => kind === 'row' && index === at)
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
      aria-activedescendant={isDrawn ? `${base}${at}` : undefined}
      tabIndex={0}
      className={`${styles.list} scroll inset`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.lines} style={{ height: layout.height }}>
        {lines.map(line => {
          const place = { transform: `translateY(${line.top}px)` }
          if (line.kind === 'group') {
            const { words = '', id = '' } = groups[line.index] ?? {}
            return (
              <div
                key={`group ${id} ${line.index}`}
                role="presentation"
                className={styles.group}
                style={place}
              >
                <b className="clip">{words}</b>
                <span className="mono">{id}</span>
              </div>
            )
          }
          const item = items[line.index]
          if (item === undefined) return null
          const key = reviewKey(item)
          return (
            <QueueItem
              key={key}
              id={`${base}${line.index}`}
              item={item}
              isCurrent={line.index === at}
              place={place}
              position={line.index + 1}
              total={items.length}
              onChoose={() => goToItem({ key, index: line.index })}
            />
          )
        })}
      </div>
    </div>
  )
}
