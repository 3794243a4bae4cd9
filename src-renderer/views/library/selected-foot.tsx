import { Columns3, ListPlus, ListX, Merge, RefreshCw, Tag, Tags, Trash2, Upload } from 'lucide-react'
import { deleteSelected, mergeSelected, selectOne, untagSelected } from '../../actions/bulk.ts'
import { compareSelected } from '../../actions/compare-selected.ts'
import { openExport } from '../../actions/export.ts'
import { gatherToCompare } from '../../actions/gather-to-compare.ts'
import { rereadArticles } from '../../actions/reread.ts'
import { tagSelected } from '../../actions/tag-selected.ts'
import { ActionButton, ActionIcon } from '../../components/action-button.tsx'
import { words } from '../../languages/words.ts'
import type { ListKind } from '../../state/list-preferences.ts'
import { useStore } from '../../state/store.ts'
import styles from './list-pane.module.css'

const texts = words.library.selectedFoot

interface SelectedFootProps {
  readonly kind: ListKind
}

/** How many rows are selected, and what can be done with them. */
export function SelectedFoot({ kind }: SelectedFootProps) {
  const count = useStore(state => state.selections[kind].ids.length)
  const small = { look: 'ghost', size: 'small' } as const
  return (
    <div className={styles.selected} role="toolbar" aria-label={texts.label}>
      <span className="num strong" role="status">
        {texts.selected(count)}
      </span>
      <ActionButton action={tagSelected} icon={Tag} {...small} />
      <ActionIcon action={untagSelected} icon={Tags} />
      {kind === 'breaches' && <ActionButton action={compareSelected} icon={Columns3} {...small} />}
      {kind === 'breaches' && <ActionIcon action={gatherToCompare} icon={ListPlus} />}
      {kind === 'breaches' && <ActionButton action={mergeSelected} icon={Merge} {...small} />}
      {kind === 'articles' && <ActionButton action={rereadArticles} icon={RefreshCw} {...small} />}
      <ActionButton action={deleteSelected} icon={Trash2} {...small} />
      <span className="grow" />
      <ActionIcon action={openExport} icon={Upload} />
      <ActionIcon action={selectOne} icon={ListX} />
    </div>
  )
}
