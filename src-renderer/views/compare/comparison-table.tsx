import { useEffect, useRef } from 'react'
import type { Comparison } from '../../../src-main/domain/comparison-of.ts'
import { keysOf } from '../../actions/action.ts'
import { showOnlyDifferences } from '../../actions/arrange-comparison.ts'
import { Kbd } from '../../components/kbd.tsx'
import { isFocusFree } from '../../components/use-focus-when-lost.ts'
import { words } from '../../languages/words.ts'
import { foldsOf } from '../../state/slices/comparison-slice.ts'
import { useStore } from '../../state/store.ts'
import { ColumnHead } from './column-head.tsx'
import { columnId } from './column-names.ts'
import styles from './comparison-table.module.css'
import { FactGroup, TimeGroups } from './row-groups.tsx'
import { cellAt, focusCell, onCellKeys, stopFor } from './use-cell-keys.ts'

const texts = words.compare.comparisonTable

interface ComparisonTableProps {
  readonly comparison: Comparison
}

/** Keeps one cell that Tab stops at, and gives the focus back to it when somebody comes back to the table. */
function useStop(comparison: Comparison) {
  const table = useRef<HTMLTableElement>(null)
  const wanted = useStore(state => state.comparisonCell)
  const folds = useStore(state => foldsOf(state).collapsed.join())
  const isOnlyDifferences = useStore(state => foldsOf(state).onlyDifferences)
  const atCell = useStore(state => state.atCell)
  useEffect(() => {
    const { comparisonCell: cell } = useStore.getState()
    if (isFocusFree()) focusCell(cell)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: which cells there are hangs on these
  useEffect(() => {
    if (table.current === null) return
    const stop = stopFor(table.current, wanted)
    if (stop?.row !== wanted?.row || stop?.column !== wanted?.column) atCell(stop)
    // A row that is not shown any more, or a column that stands elsewhere, must not take the focus with it.
    if (stop !== null && isFocusFree()) cellAt(stop)?.focus({ preventScroll: true })
  }, [comparison, wanted, folds, isOnlyDifferences, atCell])
  return table
}

/** Columns side by side, facts, lags and clocks as rows; heads and labels stay in sight. */
export function ComparisonTable({ comparison }: ComparisonTableProps) {
  const { columns, groups, reference } = comparison
  const isOnlyDifferences = useStore(state => foldsOf(state).onlyDifferences)
  const toggle = useStore(state => state.toggleOnlyDifferences)
  const table = useStop(comparison)
  const isShown = ({ isDifferent }: { readonly isDifferent: boolean }) => !isOnlyDifferences || isDifferent
  const shown = {
    groups: groups.map(group => ({ ...group, all: group.rows.length, rows: group.rows.filter(isShown) })),
    lags: comparison.lags.filter(isShown),
    clocks: comparison.clocks.filter(row => row.isOfAny && isShown(row)),
  }
  const isAlike =
    shown.lags.length + shown.clocks.length === 0 && shown.groups.every(({ rows }) => !rows.length)
  const [first, second, ...rest] = shown.groups.map(group => (
    <FactGroup key={group.kind} comparison={comparison} group={group} />
  ))
  return (
    <div className={`${styles.scroller} scroll`}>
      <table
        ref={table}
        className={styles.table}
        data-columns={columns.length}
        aria-label={texts.label}
        onKeyDown={onCellKeys}
      >
        <colgroup>
          <col className={styles.labels} />
          {columns.map(column => (
            <col key={columnId(column)} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <label className={styles.only}>
                <input type="checkbox" checked={isOnlyDifferences} onChange={toggle} />
                {texts.onlyDifferences} <Kbd>{keysOf(showOnlyDifferences)}</Kbd>
              </label>
            </th>
            {columns.map((column, index) => (
              <ColumnHead
                key={columnId(column)}
                column={column}
                index={index}
                count={columns.length}
                isReference={index === reference}
              />
            ))}
          </tr>
        </thead>
        {first}
        {second}
        <TimeGroups comparison={comparison} lags={shown.lags} clocks={shown.clocks} />
        {rest}
      </table>
      {isAlike && <p className={styles.alike}>{texts.alike}</p>}
    </div>
  )
}
