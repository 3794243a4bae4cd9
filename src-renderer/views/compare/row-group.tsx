import { ChevronDown, ChevronRight } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Icon } from '../../components/icon.tsx'
import { foldsOf } from '../../state/slices/comparison-slice.ts'
import { useStore } from '../../state/store.ts'
import styles from './comparison-table.module.css'

interface RowGroupProps {
  /** What it is folded up under. */
  readonly id: string
  readonly label: string
  readonly icon: ReactNode
  readonly count: string
  /** What is to be known about all of its rows. */
  readonly remark?: ReactNode
  readonly columns: number
  readonly reference: number
  readonly children: ReactNode
}

/** Rows of one kind under their heading, which folds them up. */
export function RowGroup({ id, label, icon, count, remark, columns, reference, children }: RowGroupProps) {
  const headingId = useId()
  const isFolded = useStore(state => foldsOf(state).collapsed.includes(id))
  const toggleFold = useStore(state => state.toggleFold)
  return (
    <tbody aria-labelledby={headingId}>
      <tr className={styles.group}>
        <th scope="rowgroup">
          <button
            type="button"
            className={styles.fold}
            aria-expanded={!isFolded}
            onClick={() => toggleFold(id)}
          >
            <Icon of={isFolded ? ChevronRight : ChevronDown} size={12} />
            {icon}
            <span id={headingId}>{label}</span>
            <span className={styles.count}>{count}</span>
          </button>
        </th>
        {Array.from({ length: columns }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns have no other name here
          <td key={index} className={index === reference ? styles.reference : undefined} />
        ))}
      </tr>
      {!isFolded && remark !== undefined && (
        <tr className={styles.remark}>
          <th scope="row" colSpan={columns + 1}>
            {remark}
          </th>
        </tr>
      )}
      {!isFolded && children}
    </tbody>
  )
}
