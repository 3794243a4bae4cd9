import { Columns3, List } from 'lucide-react'
import { showComparisons } from '../../actions/keep-comparison.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionIcon } from '../../components/action-button.tsx'
import type { TreeItem } from '../../components/tree.tsx'
import { TreeGroup } from '../../components/tree-group.tsx'
import { words } from '../../languages/words.ts'
import { placeOfSaved } from '../../state/comparison-place.ts'
import { useStore } from '../../state/store.ts'

const texts = words.compare.savedComparisons

/** The saved comparisons in the tree, each with how many columns it has now. */
export function SavedComparisonsTree() {
  const { data } = useQuery('comparisons.saved', {})
  const navigate = useStore(state => state.navigate)
  const isListed = useStore(({ view }) => view.kind === 'comparisons')
  const items: TreeItem[] = (data ?? []).map(kept => ({
    id: kept.name,
    label: kept.canOpen ? kept.name : texts.broken(kept.name),
    count: kept.columns.length,
    icon: Columns3,
    isCurrent: false,
    onOpen: () => navigate(kept.canOpen ? placeOfSaved(kept) : { kind: 'comparisons' }),
  }))
  return (
    <TreeGroup
      label={texts.title}
      items={items}
      button={items.length > 0 || isListed ? <ActionIcon action={showComparisons} icon={List} /> : undefined}
    />
  )
}
