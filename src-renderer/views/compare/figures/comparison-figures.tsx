import { useRef } from 'react'
import type { Comparison } from '../../../../src-main/domain/comparison-of.ts'
import { Pane } from '../../../components/pane.tsx'
import { words } from '../../../languages/words.ts'
import type { FigureKind } from '../../../state/figure-preferences.ts'
import { useStore } from '../../../state/store.ts'
import { useTextScale } from '../../../state/use-text-scale.ts'
import { useWidth } from '../../library/use-width.ts'
import styles from './comparison-figures.module.css'
import { FigureBar } from './figure-bar.tsx'
import { columnsOf } from './figure-columns.ts'
import { Hatching } from './hatching.tsx'
import { OverlapFigure } from './overlap/overlap-figure.tsx'
import { PeopleSection } from './people/people-section.tsx'
import { TimelineSection } from './timeline/timeline-section.tsx'

const texts = words.figures.comparisonFigures

const sections = { timeline: TimelineSection, overlap: OverlapFigure, people: PeopleSection } as const

/** What is shown beside a figure where the window is wide enough for two. */
const companions: Readonly<Record<FigureKind, FigureKind>> = {
  timeline: 'overlap',
  overlap: 'people',
  people: 'overlap',
}
const leastForTwo = 1560

interface ComparisonFiguresProps {
  readonly comparison: Comparison
}

/** What is drawn of a comparison: the figure somebody chose, and another beside it where there is room. */
export function ComparisonFigures({ comparison }: ComparisonFiguresProps) {
  const { isOpen, shown } = useStore(state => state.preferences.figures)
  const body = useRef<HTMLDivElement>(null)
  const isWide = useWidth(body) >= leastForTwo * useTextScale()
  const columns = columnsOf(comparison)
  const Figure = sections[shown]
  const Companion = sections[companions[shown]]
  return (
    <Pane label={texts.label} tone="detail" className={styles.figures}>
      <Hatching />
      <FigureBar comparison={comparison} />
      <div ref={body} className={styles.both} data-wide={isWide && isOpen}>
        {isOpen && (
          <div className={styles.one}>
            <Figure comparison={comparison} columns={columns} />
          </div>
        )}
        {isOpen && isWide && (
          <div className={styles.one}>
            <h2 className={styles.companion}>{texts.kinds[companions[shown]]}</h2>
            <Companion comparison={comparison} columns={columns} />
          </div>
        )}
      </div>
    </Pane>
  )
}
