import { ChevronLeft } from 'lucide-react'
import type { BreachId } from '../../../src-main/domain/ids.ts'
import { runAction } from '../../actions/action.ts'
import { goUp } from '../../actions/move-around.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import styles from './compare-view.module.css'
import { ComparisonTable } from './comparison-table.tsx'
import { ComparisonFigures } from './figures/comparison-figures.tsx'

const texts = words.compare.compareView

interface CompareViewProps {
  /** The first one is the reference. */
  readonly ids: readonly BreachId[]
}

/** Breaches as columns, facts as rows; the others are measured against the first. */
export function CompareView({ ids }: CompareViewProps) {
  const { data: breaches, problem } = useQuery('breaches.compare', { ids: [...ids] })
  const { data: comparison } = useQuery('comparisons.ofBreaches', { ids: [...ids] })
  return (
    <main className={styles.view}>
      <PaneHead className={styles.head}>
        <Button look="link" onClick={() => void runAction(goUp)} shortcut="Esc">
          <ChevronLeft size={14} aria-hidden />
          {texts.up}
        </Button>
        <h1>{texts.title(ids.length)}</h1>
      </PaneHead>
      {comparison !== undefined && <ComparisonFigures comparison={comparison} />}
      <Pane label={texts.label} tone="detail" className={styles.facts}>
        {breaches !== undefined && <ComparisonTable breaches={breaches} />}
        {problem !== null && (
          <Empty title={texts.problem}>
            <p>{problem.message}</p>
          </Empty>
        )}
      </Pane>
    </main>
  )
}
