import { Equal, EqualNot, type LucideIcon, Minus, Plus } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useRef } from 'react'
import type { Difference } from '../../../src-main/domain/comparison.ts'
import { classNames } from '../../components/class-names.ts'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import type { CellPlace } from '../../state/slices/comparison-slice.ts'
import { useStore } from '../../state/store.ts'
import styles from './cell.module.css'
import type { RelatedClaim } from './claims-of-column.ts'
import type { Column } from './column-names.ts'
import { EvidencePopover } from './evidence-popover.tsx'
import { usePeek } from './use-peek.ts'

const differenceWords: Readonly<Record<Difference, string>> = words.compare.differences

const icons: Readonly<Record<Difference, LucideIcon>> = {
  same: Equal,
  differs: EqualNot,
  'only-here': Plus,
  'not-stated': Minus,
}

interface CellProps {
  readonly at: CellPlace
  readonly column: Column
  /** Null in the reference's own column. */
  readonly difference: Difference | null
  readonly claims: readonly RelatedClaim[]
  readonly children: ReactNode
  /** How far it is from the reference, who says so. */
  readonly note?: string
  /** What stands beside the sentences when the cell is looked at; null where there is nothing to say. */
  readonly explained: ReactElement | null
  /** What can be done with it by mouse; its keys are in `onKey`. */
  readonly tools?: ReactNode
  /** Where it leads to without a sentence. */
  onOpen?(): void
  /** True when the key was for it. */
  onKey?(key: string): boolean
}

/** One cell: the difference from the reference, the value, its evidence on hover and focus, Enter to its sentence. */
export function Cell(props: CellProps) {
  const { at, column, difference, claims, children, note = '', explained, tools, onOpen, onKey } = props
  const id = useId()
  const box = useRef<HTMLTableCellElement>(null)
  const peek = usePeek()
  const navigate = useStore(state => state.navigate)
  const atCell = useStore(state => state.atCell)
  const isStop = useStore(
    ({ comparisonCell }) => comparisonCell?.row === at.row && comparisonCell.column === at.column,
  )
  const isPeeked = peek.isShown && (claims.length > 0 || explained !== null)
  const open = () => {
    const [claim] = claims
    if (claim === undefined) return onOpen?.()
    const { articleId, claimId } = claim
    atCell(at)
    navigate({ kind: 'reader', articleId, breachId: column.breachId, claimId })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (event.key === 'Escape' && peek.isShown) peek.show(false)
    else if (event.key === ' ') peek.show(!peek.isShown)
    else if (onKey?.(event.key) !== true) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <td
      ref={box}
      className={classNames(styles.cell, difference === null && styles.reference)}
      data-difference={difference ?? 'reference'}
      onMouseEnter={() => peek.hover(true)}
      onMouseMove={peek.point}
      onMouseLeave={() => peek.hover(false)}
    >
      <button
        type="button"
        className={`${styles.content} inset`}
        data-row={at.row}
        data-column={at.column}
        tabIndex={isStop ? 0 : -1}
        aria-describedby={isPeeked ? id : undefined}
        onClick={open}
        onKeyDown={onKeyDown}
        onFocus={event => {
          atCell(at)
          peek.focus(event)
        }}
        onBlur={peek.blur}
      >
        {difference !== null && (
          <span
            className={styles.mark}
            role="img"
            aria-label={differenceWords[difference]}
            title={differenceWords[difference]}
          >
            <Icon of={icons[difference]} size={12} />
          </span>
        )}
        {children}
        {note !== '' && <span className={styles.note}>{note}</span>}
      </button>
      {tools !== undefined && <span className={styles.tools}>{tools}</span>}
      {isPeeked && (
        <EvidencePopover id={id} anchor={box} column={column} claims={claims} onHover={peek.hover}>
          {explained}
        </EvidencePopover>
      )}
    </td>
  )
}
