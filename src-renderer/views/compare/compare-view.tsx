import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Comparison } from '../../../src-main/domain/comparison-of.ts'
import { useQuery } from '../../api/use-query.ts'
import { Empty } from '../../components/empty.tsx'
import { ProblemText } from '../../components/field.tsx'
import { Pane } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { askedFor, columnsOf } from '../../state/comparison-place.ts'
import { useStore } from '../../state/store.ts'
import type { ComparePlace } from '../../state/view.ts'
import { AddColumn } from './add-column.tsx'
import styles from './compare-view.module.css'
import { ComparisonHead } from './comparison-head.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import { ComparisonFigures } from './figures/comparison-figures.tsx'
import { TableKeys } from './table-keys.tsx'

const texts = words.compare.compareView

interface CompareViewProps {
  readonly place: ComparePlace
}

/** The comparison of a place; until the answer for other columns is there, the one before. */
function useComparison(place: ComparePlace) {
  const { breaches, articles } = askedFor(place)
  const ofBreaches = useQuery('comparisons.ofBreaches', breaches)
  const ofArticles = useQuery('comparisons.ofArticles', articles)
  const { data, problem } = breaches === null ? ofArticles : ofBreaches
  const before = useRef<Comparison | undefined>(undefined)
  useEffect(() => {
    before.current = data ?? before.current
  }, [data])
  return { comparison: problem === null ? (data ?? before.current) : undefined, problem }
}

/** Breaches, or articles on one, as columns, facts as rows; the others are measured against the reference. */
export function CompareView({ place }: CompareViewProps) {
  const { comparison, problem } = useComparison(place)
  const panel = useStore(state => state.comparisonPanel)
  const showPanel = useStore(state => state.showComparisonPanel)
  useLayoutEffect(
    () => () => {
      showPanel(null)
      // From the sentence read, one comes back to the cell it was opened from.
      const { view, atCell, edit } = useStore.getState()
      edit(null)
      if (view.kind !== 'reader') atCell(null)
    },
    [showPanel],
  )
  return (
    <main className={styles.view}>
      <ComparisonHead place={place} comparison={comparison} />
      {comparison !== undefined && <ComparisonFigures comparison={comparison} />}
      <Pane label={texts.label} tone="detail" className={styles.table}>
        {panel === 'add' && comparison !== undefined && (
          <AddColumn place={place} comparison={comparison} key={columnsOf(place).join()} />
        )}
        {comparison !== undefined && <ComparisonTable comparison={comparison} />}
        {comparison !== undefined && <TableKeys kind={comparison.kind} />}
        {problem !== null && (
          <Empty title={texts.problem}>
            <p>
              <ProblemText of={problem} />
            </p>
            <p>{texts.todo}</p>
          </Empty>
        )}
      </Pane>
    </main>
  )
}
