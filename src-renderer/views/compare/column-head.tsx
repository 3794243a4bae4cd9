import { GripVertical, X } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { fewestColumns } from '../../../src-main/domain/comparison-of.ts'
import { keysOf, runAction } from '../../actions/action.ts'
import {
  makeReference,
  moveColumn,
  removeColumn,
  removeThisColumn,
} from '../../actions/arrange-comparison.ts'
import { openBreach } from '../../actions/open-breach.ts'
import { IconButton } from '../../components/button.tsx'
import { classNames } from '../../components/class-names.ts'
import { Icon } from '../../components/icon.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import styles from './column-head.module.css'
import { type Column, columnName, columnSource } from './column-names.ts'

const texts = words.compare.columnHead
const dragged = 'application/x-breachdesk-column'

interface ColumnHeadProps {
  readonly column: Column
  readonly index: number
  readonly count: number
  readonly isReference: boolean
}

/** Moves a column, and says where it is now. */
function move(column: Column, from: number, to: number, count: number): void {
  const state = useStore.getState()
  if (to < 0 || to >= count || from === to) return
  moveColumn(state, from, to)
  state.announce(texts.position(columnName(column), to + 1, count))
}

/** The head of a column: what it is, whether the others are measured against it, and what can be done with it. */
export function ColumnHead({ column, index, count, isReference }: ColumnHeadProps) {
  const [edge, setEdge] = useState<'before' | 'after' | null>(null)
  const navigate = useStore(state => state.navigate)
  const atCell = useStore(state => state.atCell)
  const row = useStore(state => state.comparisonCell?.row ?? '')
  const name = columnName(column)
  const source = columnSource(column)
  const open = () => {
    const { article, breachId } = column
    if (article === null) void openBreach(breachId)
    else navigate({ kind: 'reader', articleId: article.articleId, breachId, claimId: null })
  }
  const onDragOver = (event: DragEvent<HTMLElement>) => {
    if (!event.dataTransfer.types.includes(dragged)) return
    event.preventDefault()
    const { left, width } = event.currentTarget.getBoundingClientRect()
    setEdge(event.clientX < left + width / 2 ? 'before' : 'after')
  }
  const onDrop = (event: DragEvent<HTMLElement>) => {
    const from = Number(event.dataTransfer.getData(dragged))
    const to = edge === 'after' ? index + 1 : index
    setEdge(null)
    if (event.dataTransfer.types.includes(dragged)) move(column, from, from < to ? to - 1 : to, count)
    event.preventDefault()
  }
  return (
    <th
      scope="col"
      draggable
      className={classNames(styles.head, isReference && styles.reference)}
      data-edge={edge ?? undefined}
      title={texts.drag}
      onDragStart={event => {
        event.dataTransfer.setData(dragged, String(index))
        event.dataTransfer.effectAllowed = 'move'
      }}
      onDragOver={onDragOver}
      onDragLeave={() => setEdge(null)}
      onDrop={onDrop}
      onFocus={() => atCell({ row, column: index })}
    >
      <div className={styles.line}>
        {isReference ? (
          <span className={styles.role}>{texts.reference}</span>
        ) : (
          <button
            type="button"
            className={styles.role}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => void runAction(makeReference(index + 1))}
          >
            <Kbd>{keysOf(makeReference(index + 1))}</Kbd> {texts.makeReference}
            <span className="sr">: {name}</span>
          </button>
        )}
        <span className={styles.tools}>
          <Icon of={GripVertical} size={14} className={styles.grip ?? ''} />
          {count > fewestColumns && (
            <IconButton
              className={styles.tool}
              label={words.compare.columnHead.remove(name)}
              icon={X}
              iconSize={14}
              shortcut={keysOf(removeThisColumn)}
              onClick={() => removeColumn(useStore.getState(), index)}
            />
          )}
        </span>
      </div>
      <button type="button" className={styles.name} title={name} onClick={open}>
        <span lang={column.article?.lang ?? undefined}>{name}</span>
      </button>
      {source !== '' && <span className={styles.source}>{source}</span>}
    </th>
  )
}
