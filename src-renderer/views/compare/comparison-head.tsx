import { BookmarkX, PenLine, Plus, Save, SaveAll, Upload } from 'lucide-react'
import { useEffect } from 'react'
import type { Comparison } from '../../../src-main/domain/comparison-of.ts'
import { addColumn } from '../../actions/arrange-comparison.ts'
import { openExport } from '../../actions/export.ts'
import {
  forgetComparison,
  hasChanged,
  renameComparison,
  saveComparison,
  saveComparisonAs,
} from '../../actions/keep-comparison.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionButton, ActionIcon } from '../../components/action-button.tsx'
import { PaneHead } from '../../components/pane.tsx'
import { UpButton } from '../../components/up-button.tsx'
import { isFocusLost } from '../../components/use-focus-when-lost.ts'
import { words } from '../../languages/words.ts'
import { columnsOf } from '../../state/comparison-place.ts'
import { useStore } from '../../state/store.ts'
import type { ComparePlace } from '../../state/view.ts'
import styles from './compare-view.module.css'
import { ComparisonNameForm } from './comparison-name-form.tsx'
import { focusCell } from './use-cell-keys.ts'

const texts = words.compare.comparisonHead

interface ComparisonHeadProps {
  readonly place: ComparePlace
  readonly comparison: Comparison | undefined
}

/** What the comparison is called, and what can be done with it as a whole. */
export function ComparisonHead({ place, comparison }: ComparisonHeadProps) {
  const panel = useStore(state => state.comparisonPanel)
  // What is kept may change elsewhere, by an undo too.
  const { data: kept } = useQuery('comparisons.saved', {})
  const changed = useStore(hasChanged)
  const { length } = columnsOf(place)
  const isKept = kept?.some(({ name }) => name === place.saved?.name) === true
  // A button that has nothing more to do goes, and must not take the focus away with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: which buttons there are hangs on these
  useEffect(() => {
    if (isFocusLost()) focusCell(useStore.getState().comparisonCell)
  }, [isKept, changed])
  const title =
    place.saved?.name ??
    (place.articles === undefined
      ? texts.breaches(length)
      : texts.articles(length, comparison?.columns[0]?.name ?? ''))
  return (
    <PaneHead className={styles.head}>
      <UpButton />
      {panel === 'save' || panel === 'rename' ? (
        <ComparisonNameForm key={panel} naming={panel} kept={kept ?? []} />
      ) : (
        <>
          <h1 className="clip" title={title}>
            {title}
          </h1>
          {isKept && (
            <span className={`${styles.state} muted nowrap`}>{changed ? texts.changed : texts.saved}</span>
          )}
          <span className="grow" />
          <div role="toolbar" aria-label={texts.tools} className={styles.tools}>
            <ActionButton action={addColumn} icon={Plus} look="ghost" size="small" />
            <ActionButton action={openExport} icon={Upload} look="ghost" size="small" />
            {(!isKept || changed) && (
              <ActionButton action={saveComparison} icon={Save} look="ghost" size="small" />
            )}
            {isKept && (
              <>
                <ActionIcon action={saveComparisonAs} icon={SaveAll} />
                <ActionIcon action={renameComparison} icon={PenLine} />
                <ActionIcon action={forgetComparison} icon={BookmarkX} />
              </>
            )}
          </div>
        </>
      )}
    </PaneHead>
  )
}
