import { type FocusEvent, useEffect, useRef } from 'react'
import type { SavedComparison } from '../../../src-main/domain/saved-comparison.ts'
import { homeOfView } from '../../actions/move-around.ts'
import { useQuery } from '../../api/use-query.ts'
import { Empty } from '../../components/empty.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { isFocusLost } from '../../components/use-focus-when-lost.ts'
import { words } from '../../languages/words.ts'
import { homeOfRow, SavedComparisonRow } from './saved-comparison-row.tsx'
import styles from './saved-comparisons-pane.module.css'

const texts = words.compare.savedComparisons

/** A row that gets another name or is forgotten takes the focus away with it: the one in its place has it next. */
function useNextRow(kept: readonly SavedComparison[] | undefined) {
  const body = useRef<HTMLTableSectionElement>(null)
  const at = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: which rows there are hangs on these
  useEffect(() => {
    if (!isFocusLost()) return
    const rows = [...(body.current?.rows ?? [])]
    const next = homeOfRow(rows[Math.min(at.current, rows.length - 1)]) ?? homeOfView()
    next?.focus()
  }, [kept])
  const onFocus = ({ target }: FocusEvent) => {
    at.current = [...(body.current?.rows ?? [])].findIndex(row => row.contains(target))
  }
  return { ref: body, onFocus }
}

/** Every comparison that is kept under a name, as the vault is now. */
export function SavedComparisonsPane() {
  const { data } = useQuery('comparisons.saved', {})
  const rows = useNextRow(data)
  return (
    <Pane label={texts.title} tone="list">
      <PaneHead className={styles.head}>
        <h1>{texts.title}</h1>
      </PaneHead>
      {data !== undefined && data.length === 0 && (
        <Empty title={texts.none}>
          <p>{texts.todo}</p>
        </Empty>
      )}
      {data !== undefined && data.length > 0 && (
        <div className="scroll">
          <table className={styles.table} aria-label={texts.title}>
            <thead>
              <tr>
                <th scope="col">{texts.name}</th>
                <th scope="col">{texts.columns}</th>
                <th scope="col">
                  <span className="sr">{texts.deeds}</span>
                </th>
              </tr>
            </thead>
            <tbody {...rows}>
              {data.map(kept => (
                <SavedComparisonRow key={kept.name} kept={kept} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Pane>
  )
}
