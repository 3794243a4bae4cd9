import { Hourglass, Scale } from 'lucide-react'
import type { Comparison } from '../../../src-main/domain/comparison-of.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { Icon } from '../../components/icon.tsx'
import { KindIcon } from '../../components/kind-icon.tsx'
import { words } from '../../languages/words.ts'
import { foldsOf } from '../../state/slices/comparison-slice.ts'
import { useStore } from '../../state/store.ts'
import { kindWords } from '../../text/claim-words.ts'
import { lagName } from '../../text/lag-text.ts'
import { ClockCell } from './clock-cell.tsx'
import { columnId } from './column-names.ts'
import styles from './comparison-table.module.css'
import { FactCell } from './fact-cell.tsx'
import { LagCell } from './lag-cell.tsx'
import { RowGroup } from './row-group.tsx'

const texts = words.compare.comparisonTable

interface FactGroupProps {
  readonly comparison: Comparison
  readonly group: Comparison['groups'][number] & { readonly all: number }
}

/** The facts of one kind; left out where nothing of it is to be shown. */
export function FactGroup({ comparison, group: { kind, rows, all } }: FactGroupProps) {
  const isOnlyDifferences = useStore(state => foldsOf(state).onlyDifferences)
  const { columns, reference } = comparison
  if (rows.length === 0) return null
  return (
    <RowGroup
      id={kind}
      label={kindWords[kind]}
      icon={<KindIcon kind={kind} size={14} />}
      count={isOnlyDifferences ? texts.differing(rows.length, all) : texts.facts(all)}
      columns={columns.length}
      reference={reference}
    >
      {rows.map(({ factId, cells }) => (
        <tr key={factId}>
          <th scope="row">{factOf(factId).label}</th>
          {columns.map((column, index) => {
            const cell = cells[index]
            return (
              cell && (
                <FactCell
                  key={columnId(column)}
                  cell={cell}
                  column={column}
                  index={index}
                  isReference={index === reference}
                />
              )
            )
          })}
        </tr>
      ))}
    </RowGroup>
  )
}

interface TimeGroupsProps {
  readonly comparison: Comparison
  readonly lags: Comparison['lags']
  readonly clocks: Comparison['clocks']
}

/** How long things took, and what the legal clocks say of it. */
export function TimeGroups({ comparison, lags, clocks }: TimeGroupsProps) {
  const { columns, reference } = comparison
  const shared = { columns: columns.length, reference }
  const others = comparison.clocks.filter(({ isOfAny }) => !isOfAny).length
  return (
    <>
      {lags.length > 0 && (
        <RowGroup
          id="lags"
          label={texts.lags}
          icon={<Icon of={Hourglass} size={14} className={styles.dates ?? ''} />}
          count={texts.lagCount(lags.length)}
          {...shared}
        >
          {lags.map(row => (
            <tr key={row.lagId}>
              <th scope="row">{lagName(row)}</th>
              {columns.map((column, index) => (
                <LagCell key={columnId(column)} comparison={comparison} row={row} index={index} />
              ))}
            </tr>
          ))}
        </RowGroup>
      )}
      {clocks.length > 0 && (
        <RowGroup
          id="clocks"
          label={texts.clocks}
          icon={<Icon of={Scale} size={14} className={styles.dates ?? ''} />}
          count={texts.clockCount(clocks.length)}
          remark={
            <>
              {words.clocks.notice} {others > 0 && texts.others(others)}
            </>
          }
          {...shared}
        >
          {clocks.map(row => (
            <tr key={row.clockId}>
              <th scope="row" title={row.rule}>
                {row.label}
              </th>
              {columns.map((column, index) => (
                <ClockCell key={columnId(column)} comparison={comparison} row={row} index={index} />
              ))}
            </tr>
          ))}
        </RowGroup>
      )}
    </>
  )
}
