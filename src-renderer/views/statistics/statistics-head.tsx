import { Bookmark, FolderOpen, PenLine, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { SavedStatistics, Statistics } from '../../../src-main/domain/statistics.ts'
import { forgetStatistics, listCounted, renameStatistics, saveStatistics } from '../../actions/statistics.ts'
import { ActionButton, ActionIcon } from '../../components/action-button.tsx'
import { PaneHead } from '../../components/pane.tsx'
import { isFocusLost } from '../../components/use-focus-when-lost.ts'
import { words } from '../../languages/words.ts'
import type { StatisticsPlace } from '../../state/view.ts'
import { focusHits } from '../search/go-to-hits.ts'
import styles from './statistics-pane.module.css'

const texts = words.statistics.statisticsPane

interface StatisticsHeadProps {
  readonly place: StatisticsPlace
  readonly figures: Statistics | null
  /** The saved ones that were opened. */
  readonly saved: SavedStatistics | undefined
}

const isSame = (place: StatisticsPlace, { query, settings }: SavedStatistics): boolean =>
  place.query.trim() === query && JSON.stringify(sorted(place.settings)) === JSON.stringify(sorted(settings))
const sorted = ({ yearOf, counting, asTables }: StatisticsPlace['settings']) => [
  yearOf,
  counting,
  [...asTables].sort(),
]

/** What is counted, how much of it, and the name it is kept under. */
export function StatisticsHead({ place, figures, saved }: StatisticsHeadProps) {
  const wasSaved = useRef(false)
  const isSaved = saved !== undefined
  useEffect(() => {
    // What was forgotten takes its buttons away, and the focus with them.
    if (wasSaved.current && !isSaved && isFocusLost()) focusHits()
    wasSaved.current = isSaved
  }, [isSaved])
  const isChanged = saved !== undefined && !isSame(place, saved)
  return (
    <PaneHead className={styles.head}>
      <h1 className="clip" title={saved?.name}>
        {saved?.name ?? texts.label}
      </h1>
      {isChanged && <span className="muted">{texts.unsaved}</span>}
      <span role="status" className="muted num nowrap">
        {figures !== null && texts.found(figures.found, figures.whole)}
      </span>
      <span className="grow" />
      {saved !== undefined && (
        <>
          <ActionIcon action={renameStatistics} icon={PenLine} />
          <ActionIcon action={forgetStatistics} icon={Trash2} />
        </>
      )}
      <ActionButton action={listCounted} icon={FolderOpen} look="ghost" size="small" />
      <ActionButton action={saveStatistics} icon={Bookmark} look="ghost" size="small" />
    </PaneHead>
  )
}
