import { ChevronLeft, Upload } from 'lucide-react'
import type { BreachId } from '../../../src-main/domain/ids.ts'
import { runAction } from '../../actions/action.ts'
import { openExport } from '../../actions/export.ts'
import { goUp } from '../../actions/move-around.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import styles from './compare-view.module.css'
import { ComparisonTable } from './comparison-table.tsx'
import { DataMatrix } from './data-matrix.tsx'

const texts = words.compare.compareView

interface CompareViewProps {
  /** The first one is the reference. */
  readonly ids: readonly BreachId[]
}

/** Breaches as columns, facts as rows; the others are measured against the first. */
export function CompareView({ ids }: CompareViewProps) {
  const { data: breaches, problem } = useQuery('breaches.compare', { ids: [...ids] })
  return (
    <main className={styles.view}>
      <PaneHead className={styles.head}>
        <Button look="link" onClick={() => void runAction(goUp)} shortcut="Esc">
          <ChevronLeft size={14} aria-hidden />
          {texts.up}
        </Button>
        <h1>{texts.title(ids.length)}</h1>
        <span className="grow" />
        <ActionButton action={openExport} icon={Upload} size="small" hidesShortcut />
      </PaneHead>
      <Pane label={texts.label} tone="detail">
        {breaches !== undefined && <ComparisonTable breaches={breaches} />}
        {problem !== null && (
          <Empty title={texts.problem}>
            <p>{problem.message}</p>
          </Empty>
        )}
      </Pane>
      {breaches !== undefined && <DataMatrix breaches={breaches} />}
    </main>
  )
}
