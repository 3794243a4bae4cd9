import { useQuery } from '../../api/use-query.ts'
import { Empty } from '../../components/empty.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { SavedComparisonRow } from './saved-comparison-row.tsx'
import styles from './saved-comparisons-pane.module.css'

const texts = words.compare.savedComparisons

/** Every comparison that is kept under a name, as the vault is now. */
export function SavedComparisonsPane() {
  const { data } = useQuery('comparisons.saved', {})
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
            <tbody>
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
