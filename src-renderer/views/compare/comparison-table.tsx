import { useId } from 'react'
import type { Breach } from '../../../src-main/domain/breach.ts'
import { type ComparisonRow, compareBreaches } from '../../../src-main/domain/comparison.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { keysOf, runAction } from '../../actions/action.ts'
import { makeReference, showOnlyDifferences } from '../../actions/arrange-comparison.ts'
import { Kbd } from '../../components/kbd.tsx'
import { KindIcon } from '../../components/kind-icon.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { kinds } from '../../text/claim-words.ts'
import { factLabel } from '../../text/fact-words.ts'
import { ComparisonCellView } from './comparison-cell.tsx'
import styles from './comparison-table.module.css'

const texts = words.compare.comparisonTable

interface ComparisonTableProps {
  readonly breaches: readonly Breach[]
}

export function ComparisonTable({ breaches }: ComparisonTableProps) {
  const isOnlyDifferences = useStore(state => state.isOnlyDifferences)
  const toggle = useStore(state => state.toggleOnlyDifferences)
  const rows = compareBreaches(breaches).filter(row => !isOnlyDifferences || row.isDifferent)
  return (
    <div className={`${styles.scroller} scroll`}>
      <table className={styles.table} aria-label={texts.label}>
        <colgroup>
          <col className={styles.labels} />
          {breaches.map(({ breachId }) => (
            <col key={breachId} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <label className={styles.only}>
                <input type="checkbox" checked={isOnlyDifferences} onChange={toggle} />
                {texts.onlyDifferences} <Kbd>{keysOf(showOnlyDifferences)}</Kbd>
              </label>
            </th>
            {breaches.map((breach, index) => (
              <th key={breach.breachId} scope="col" className={index === 0 ? styles.reference : undefined}>
                {index === 0 ? (
                  <span className={styles.role}>{texts.reference}</span>
                ) : (
                  <button
                    type="button"
                    className={styles.role}
                    aria-keyshortcuts={String(index + 1)}
                    onClick={() => void runAction(makeReference(index + 1))}
                  >
                    <Kbd>{String(index + 1)}</Kbd> {texts.makeReference}
                    <span className="sr">: {breach.name}</span>
                  </button>
                )}
                <span className={styles.name} title={breach.name}>
                  {breach.name}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {kinds.map(kind => (
          <KindRows
            key={kind}
            kind={kind}
            breaches={breaches}
            rows={rows.filter(row => factOf(row.factId).kind === kind)}
          />
        ))}
      </table>
      {rows.length === 0 && <p className={styles.alike}>{texts.alike}</p>}
    </div>
  )
}

interface KindRowsProps extends ComparisonTableProps {
  readonly kind: (typeof kinds)[number]
  readonly rows: readonly ComparisonRow[]
}

function KindRows({ kind, breaches, rows }: KindRowsProps) {
  const id = useId()
  if (rows.length === 0) return null
  return (
    <tbody aria-labelledby={id}>
      <tr className={styles.group}>
        <th id={id} scope="rowgroup">
          <KindIcon kind={kind} size={14} />
          {words.claims.kind[kind]}
          <span className="muted">{texts.facts(rows.length)}</span>
        </th>
        <td className={styles.reference} />
        <td colSpan={breaches.length - 1} />
      </tr>
      {rows.map(row => (
        <tr key={row.factId}>
          <th scope="row">{factLabel(row.factId)}</th>
          {row.cells.map((cell, index) => {
            const breach = breaches[index]
            return (
              breach && (
                <ComparisonCellView
                  key={breach.breachId}
                  cell={cell}
                  breach={breach}
                  reference={index === 0 ? null : (row.cells[0]?.fact ?? null)}
                />
              )
            )
          })}
        </tr>
      ))}
    </tbody>
  )
}
