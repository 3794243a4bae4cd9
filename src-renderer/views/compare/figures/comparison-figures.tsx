import type { Comparison } from '../../../../src-main/domain/comparison-of.ts'
import { Pane } from '../../../components/pane.tsx'
import { words } from '../../../languages/words.ts'
import { useStore } from '../../../state/store.ts'
import styles from './comparison-figures.module.css'
import { FigureBar } from './figure-bar.tsx'
import { columnsOf } from './figure-columns.ts'
import { Hatching } from './hatching.tsx'
import { OverlapFigure } from './overlap/overlap-figure.tsx'
import { PeopleSection } from './people/people-section.tsx'
import { TimelineSection } from './timeline/timeline-section.tsx'

const texts = words.figures.comparisonFigures

interface ComparisonFiguresProps {
  readonly comparison: Comparison
}

/** What is drawn of a comparison: one figure at a time, which one is remembered. */
export function ComparisonFigures({ comparison }: ComparisonFiguresProps) {
  const { isOpen, shown } = useStore(state => state.preferences.figures)
  const columns = columnsOf(comparison)
  return (
    <Pane label={texts.label} tone="detail" className={styles.figures}>
      <Hatching />
      <FigureBar comparison={comparison} />
      {isOpen && shown === 'timeline' && <TimelineSection comparison={comparison} columns={columns} />}
      {isOpen && shown === 'overlap' && <OverlapFigure comparison={comparison} columns={columns} />}
      {isOpen && shown === 'people' && <PeopleSection comparison={comparison} columns={columns} />}
    </Pane>
  )
}
