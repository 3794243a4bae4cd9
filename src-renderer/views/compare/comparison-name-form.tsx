import type { SavedComparison } from '../../../src-main/domain/saved-comparison.ts'
import { keepAs, renameTo } from '../../actions/keep-comparison.ts'
import { NameForm } from '../../components/name-form.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import styles from './compare-view.module.css'
import { focusCell } from './use-cell-keys.ts'

interface ComparisonNameFormProps {
  readonly naming: 'save' | 'rename'
  readonly kept: readonly SavedComparison[]
}

/** A name for the comparison shown: a new one, or another one. */
export function ComparisonNameForm({ naming, kept }: ComparisonNameFormProps) {
  const opened = useStore(({ view }) => (view.kind === 'compare' ? (view.saved?.name ?? null) : null))
  const showPanel = useStore(state => state.showComparisonPanel)
  const leave = () => {
    showPanel(null)
    const { comparisonCell } = useStore.getState()
    // The table has the focus again once the form is gone.
    requestAnimationFrame(() => focusCell(comparisonCell))
  }
  return (
    <NameForm
      naming={naming}
      initial={opened ?? ''}
      taken={kept.map(one => one.name)}
      texts={words.compare.nameForm}
      className={styles.naming}
      isInline
      keep={name => (naming === 'save' ? keepAs : renameTo)(useStore.getState(), name)}
      onKept={leave}
      onLeave={leave}
    />
  )
}
