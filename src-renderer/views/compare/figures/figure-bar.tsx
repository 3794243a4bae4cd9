import { ChevronDown, ChevronRight, Maximize2, Table2, ZoomIn, ZoomOut } from 'lucide-react'
import type { Comparison } from '../../../../src-main/domain/comparison-of.ts'
import { Alignment } from '../../../../src-main/domain/timeline.ts'
import { keysOf, runAction } from '../../../actions/action.ts'
import { figureAsTable, toggleFigures } from '../../../actions/show-figures.ts'
import { wholeTimeline, zoomIn, zoomOut } from '../../../actions/steer-timeline.ts'
import { ActionButton, ActionIcon } from '../../../components/action-button.tsx'
import { IconButton } from '../../../components/button.tsx'
import { Segmented } from '../../../components/segmented.tsx'
import { words } from '../../../languages/words.ts'
import { figureKinds } from '../../../state/figure-preferences.ts'
import { useStore } from '../../../state/store.ts'
import styles from './comparison-figures.module.css'
import { useTimeline } from './timeline/use-timeline.ts'

const texts = words.figures

interface FigureBarProps {
  readonly comparison: Comparison
}

/** Which figure, and how: everything here has a key, too. */
export function FigureBar({ comparison }: FigureBarProps) {
  const { isOpen, shown, isTable } = useStore(state => state.preferences.figures)
  const prefer = useStore(state => state.preferFigures)
  const { timeline, align } = useTimeline(comparison)
  const { hide, unhide, choose, kinds } = texts.comparisonFigures
  return (
    <div className={styles.bar}>
      <IconButton
        label={isOpen ? hide : unhide}
        icon={isOpen ? ChevronDown : ChevronRight}
        aria-expanded={isOpen}
        shortcut={keysOf(toggleFigures)}
        onClick={() => void runAction(toggleFigures)}
      />
      <Segmented
        label={choose}
        value={shown}
        choices={figureKinds.map(value => ({ value, label: kinds[value] }))}
        onChange={kind => prefer({ shown: kind, isOpen: true })}
      />
      <span className="grow" />
      {isOpen && shown === 'timeline' && (
        <>
          <Segmented
            label={texts.timeline.align}
            value={timeline.align}
            choices={Alignment.options.map(value => ({ value, label: texts.timeline.aligned[value] }))}
            onChange={align}
          />
          {!isTable.timeline && (
            <span className="row">
              <ActionIcon action={zoomOut} icon={ZoomOut} />
              <ActionIcon action={zoomIn} icon={ZoomIn} />
              <ActionIcon action={wholeTimeline} icon={Maximize2} />
            </span>
          )}
        </>
      )}
      {isOpen && shown !== 'overlap' && (
        <ActionButton action={figureAsTable} icon={Table2} size="small" isPressed={isTable[shown]} />
      )}
    </div>
  )
}
