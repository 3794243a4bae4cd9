import { ChevronDown, ChevronRight, CircleDot, Package } from 'lucide-react'
import type { DragEvent } from 'react'
import { classNames } from '../../../components/class-names.ts'
import { Icon } from '../../../components/icon.tsx'
import { TagDot } from '../../../components/tag-mark.tsx'
import { words } from '../../../languages/words.ts'
import { formatCount } from '../../../text/format.ts'
import type { TagLine } from '../../../text/tag-lines.ts'
import styles from './tag-tree.module.css'

const texts = words.tags.tagTree

interface TagRowProps {
  readonly id: string
  readonly line: TagLine
  readonly top: number
  readonly isChosen: boolean
  /** What is dragged would be put below it. */
  readonly isTarget: boolean
  onChoose(): void
  onOpen(): void
  onFold(): void
  onDrag(): void
  onDragEnd(): void
  onOver(event: DragEvent): void
  onDrop(event: DragEvent): void
}

/** One tag of the tree: its colour and name, what it is, and how many carry it or one below it. */
export function TagRow({ id, line, top, isChosen, isTarget, ...on }: TagRowProps) {
  const { name, depth, tag, hasChildren, isOpen, isContext } = line
  const counts = tag === null ? null : texts.counts(tag.articlesWithChildren, tag.breachesWithChildren)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys for all its lines
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus for all its lines
    <div
      id={id}
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={isChosen}
      aria-expanded={hasChildren ? isOpen : undefined}
      aria-description={counts ?? undefined}
      draggable
      className={classNames(styles.row, isTarget && styles.target, isContext && styles.context)}
      style={{ transform: `translateY(${top}px)`, paddingLeft: 12 + 18 * depth }}
      onClick={on.onChoose}
      onDoubleClick={on.onOpen}
      onDragStart={event => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', line.path)
        on.onDrag()
      }}
      onDragEnd={on.onDragEnd}
      onDragOver={on.onOver}
      onDrop={on.onDrop}
    >
      <span
        className={styles.fold}
        aria-hidden="true"
        onClick={event => {
          event.stopPropagation()
          if (hasChildren) on.onFold()
        }}
      >
        {hasChildren && <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} />}
      </span>
      <TagDot colour={tag?.colour} />
      <span className="clip">{name}</span>
      {tag?.isExclusive && (
        <span className={styles.sign} title={texts.exclusive}>
          <Icon of={CircleDot} size={12} />
          <span className="sr">{texts.exclusive}</span>
        </span>
      )}
      {tag !== null && tag.pack !== null && depth === 0 && (
        <span className={styles.sign} title={texts.pack}>
          <Icon of={Package} size={12} />
        </span>
      )}
      <span className={`${styles.meaning} clip`}>{tag?.description}</span>
      <span className={`${styles.count} num`} title={counts ?? undefined} aria-hidden="true">
        {tag !== null && tag.articlesWithChildren > 0 && formatCount(tag.articlesWithChildren)}
      </span>
      <span className={`${styles.count} num`} title={counts ?? undefined} aria-hidden="true">
        {tag !== null && tag.breachesWithChildren > 0 && formatCount(tag.breachesWithChildren)}
      </span>
    </div>
  )
}
