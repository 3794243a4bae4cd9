import { Bookmark, Plus } from 'lucide-react'
import { saveSearch } from '../../actions/finding.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionIcon } from '../../components/action-button.tsx'
import type { TreeItem } from '../../components/tree.tsx'
import { TreeGroup } from '../../components/tree-group.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'

const texts = words.search.savedTree

/** The saved searches in the tree, each with how many it finds now. */
export function SavedTree() {
  const { data } = useQuery('search.saved', {})
  const opened = useStore(state => state.savedSearch)
  const openSearch = useStore(state => state.openSearch)
  const isSearching = useStore(state => state.query.trim() !== '')
  const items: TreeItem[] = (data ?? []).map(search => ({
    id: search.name,
    label: search.total === null ? texts.broken(search.name) : search.name,
    ...(search.total !== null && { count: search.total }),
    icon: Bookmark,
    isCurrent: opened === search.name,
    onOpen: () => openSearch(search),
  }))
  return (
    <TreeGroup
      label={texts.title}
      items={items}
      button={isSearching ? <ActionIcon action={saveSearch} icon={Plus} /> : undefined}
    />
  )
}
