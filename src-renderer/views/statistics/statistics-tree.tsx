import { ChartColumn, Plus } from 'lucide-react'
import { saveStatistics } from '../../actions/statistics.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionIcon } from '../../components/action-button.tsx'
import type { TreeItem } from '../../components/tree.tsx'
import { TreeGroup } from '../../components/tree-group.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'

const texts = words.statistics.statisticsTree

/** The saved statistics in the tree, each with how many breaches it counts now. */
export function StatisticsTree() {
  const { data } = useQuery('statistics.saved', {})
  const view = useStore(state => state.view)
  const show = useStore(state => state.showStatistics)
  const items: TreeItem[] = (data ?? []).map(({ found, ...saved }) => ({
    id: saved.name,
    label: found === null ? texts.broken(saved.name) : saved.name,
    ...(found !== null && { count: found }),
    icon: ChartColumn,
    isCurrent: view.kind === 'statistics' && view.name === saved.name,
    onOpen: () => show(saved),
  }))
  return (
    <TreeGroup
      label={texts.title}
      items={items}
      button={view.kind === 'statistics' ? <ActionIcon action={saveStatistics} icon={Plus} /> : undefined}
    />
  )
}
