import { ChevronDown, type LucideIcon } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { formatCount } from '../text/format.ts'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import { TagDot } from './tag-mark.tsx'
import styles from './tree.module.css'

export interface TreeItem {
  readonly id: string
  readonly label: string
  readonly count?: number
  readonly icon?: LucideIcon
  /** A tag's dot in place of an icon. */
  readonly colour?: string
  /** 0 at the root. */
  readonly depth?: number
  /** Something waits there: its count stands out. */
  readonly isNew?: boolean
  readonly isCurrent: boolean
  onOpen(): void
}

interface TreeProps {
  readonly label: string
  /** Shows the icons alone. */
  readonly isRail?: boolean
  readonly items: readonly TreeItem[]
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

function ItemMark({ item }: { readonly item: TreeItem }) {
  if (item.icon !== undefined) return <Icon of={item.icon} />
  if (item.colour !== undefined) return <TagDot colour={item.colour} />
  return <Icon of={ChevronDown} size={12} />
}

/** Places to go to; one stop for Tab, moved through with the arrows. */
export function Tree({ label, items, isRail = false }: TreeProps) {
  const stop = Math.max(
    0,
    items.findIndex(({ isCurrent }) => isCurrent),
  )
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = steps[event.key]
    const nodes = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="treeitem"]')]
    const at = document.activeElement instanceof HTMLElement ? nodes.indexOf(document.activeElement) : -1
    const ends = { Home: 0, End: items.length - 1 }[event.key]
    const to = ends ?? (by === undefined ? at : at + by)
    const item = items[to]
    const isMove = by !== undefined || ends !== undefined
    if (item === undefined || (!isMove && event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    if (isMove) nodes[to]?.focus()
    item.onOpen()
  }
  return (
    <div
      role="tree"
      aria-label={label}
      tabIndex={-1}
      className={isRail ? styles.rail : undefined}
      onKeyDown={onKeyDown}
    >
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys for all its items
        <div
          key={item.id}
          role="treeitem"
          aria-description={item.count === undefined ? undefined : formatCount(item.count)}
          aria-level={(item.depth ?? 0) + 1}
          aria-selected={item.isCurrent}
          tabIndex={index === stop ? 0 : -1}
          title={
            isRail && item.count !== undefined ? `${item.label}  ${formatCount(item.count)}` : item.label
          }
          className={styles.item}
          style={isRail ? undefined : { paddingLeft: 8 + 16 * (item.depth ?? 0) }}
          onClick={item.onOpen}
        >
          <span className={styles.mark} aria-hidden="true">
            <ItemMark item={item} />
          </span>
          <span className={`${styles.label} clip`}>{item.label}</span>
          {item.count !== undefined && (
            <span className={classNames(styles.count, item.isNew && styles.isNew)} aria-hidden="true">
              {formatCount(item.count)}
            </span>
          )}
        </div>
      ))}
    </div>
  )
}
