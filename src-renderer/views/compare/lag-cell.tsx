import { TriangleAlert } from 'lucide-react'
import type { Comparison } from '../../../src-main/domain/comparison-of.ts'
import type { RestsOn } from '../../../src-main/domain/lags.ts'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { deltaWords } from '../../text/delta-words.ts'
import { factLabel } from '../../text/fact-words.ts'
import { formatDate } from '../../text/format-date.ts'
import { lagRemark, lagWords, rivalWords } from '../../text/lag-text.ts'
import { Cell } from './cell.tsx'
import { claimsNumbered } from './claims-of-column.ts'
import styles from './time-cell.module.css'

const texts = words.lags

interface LagCellProps {
  readonly comparison: Comparison
  readonly row: Comparison['lags'][number]
  readonly index: number
}

/** The date a lag rests on. */
const RestsOnLine = ({ date }: { readonly date: RestsOn | null }) =>
  date !== null && <p>{texts.restsOn(factLabel(date.factId), formatDate(date.value))}</p>

/** How long something took in one column, with the dates and the sentences that rest on. */
export function LagCell({ comparison, row, index }: LagCellProps) {
  const cell = row.cells[index]
  const column = comparison.columns[index]
  if (cell === undefined || column === undefined) return <td />
  const { lag, delta, difference } = cell
  const { kind } = lag.outcome
  const distance = delta === null ? '' : deltaWords(delta)
  const rivals = rivalWords(lag)
  const isNote = kind === 'impossible' || kind === 'not-stated' || kind === 'reversed'
  const remark = lagRemark(lag)
  return (
    <Cell
      at={{ row: `lag:${row.lagId}`, column: index }}
      column={column}
      difference={index === comparison.reference ? null : difference}
      claims={claimsNumbered(
        comparison,
        index,
        [lag.from, lag.to].filter(date => date !== null),
      )}
      note={[isNote ? remark : '', distance, rivals].filter(Boolean).join(' · ')}
      explained={
        kind === 'not-stated' ? null : (
          <div className={styles.explained}>
            <RestsOnLine date={lag.from} />
            <RestsOnLine date={lag.to} />
            {!isNote && remark !== '' && <p>{remark}</p>}
          </div>
        )
      }
    >
      <span className={styles.answer} data-answer={kind === 'impossible' ? 'missed' : undefined}>
        {kind === 'impossible' && <Icon of={TriangleAlert} size={14} />}
        <span className={kind === 'not-stated' ? 'muted' : 'num'}>{lagWords(lag)}</span>
      </span>
    </Cell>
  )
}
