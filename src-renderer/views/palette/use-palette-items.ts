// What the palette offers: actions, places and what the vault has under the name typed.
import {
  Bookmark,
  Building2,
  ChartColumn,
  Columns3,
  FolderOpen,
  History,
  Import,
  Inbox,
  Newspaper,
} from 'lucide-react'
import { useMemo } from 'react'
import type { LiveSearch, RecentThings } from '../../../src-main/contract/index.ts'
import type { SavedComparison } from '../../../src-main/domain/saved-comparison.ts'
import type { SavedStatistics } from '../../../src-main/domain/statistics.ts'
import type { Tag } from '../../../src-main/domain/tag.ts'
import { type Action, fullLabelOf, keysOf, runAction } from '../../actions/action.ts'
import { actions } from '../../actions/index.ts'
import { noteRecent } from '../../api/recent-things.ts'
import { useQuery } from '../../api/use-query.ts'
import { words } from '../../languages/words.ts'
import { placeOfSaved } from '../../state/comparison-place.ts'
import { useStore } from '../../state/store.ts'
import type { View } from '../../state/view.ts'
import { formatCount } from '../../text/format.ts'
import { iconOfAction } from './action-icons.ts'
import { moreOfAction, moreOfArticle, moreOfBreach } from './more-of.ts'
import { readArticle, readBreach } from './open-named.ts'
import { type FoldedItem, foldedItem, type PaletteItem } from './palette-item.ts'

const texts = words.palette.items

/** How much an action used lately comes before the others. */
const recentWeight = 6
const mostRecent = 4

const go = (view: View) => () => {
  const { setQuery, navigate } = useStore.getState()
  setQuery('')
  navigate(view)
}

async function runAndNote(action: Action): Promise<void> {
  await runAction(action)
  if (action.id !== 'lock-vault') await noteRecent({ of: 'action', id: action.id })
}

function commandsOf(recent: readonly string[]): PaletteItem[] {
  const state = useStore.getState()
  const enabled = actions.filter(action => action.id !== 'show-palette' && action.isEnabled(state))
  const age = (action: Action) => {
    const at = recent.indexOf(action.id)
    return at < 0 ? recent.length : at
  }
  return enabled
    .sort((a, b) => age(a) - age(b))
    .map(action => ({
      id: `action ${action.id}`,
      group: 'commands',
      label: fullLabelOf(action),
      keys: keysOf(action),
      icon: iconOfAction(action.id),
      weight: 2 + Math.max(0, recentWeight - age(action)),
      run: () => void runAndNote(action),
      more: () => moreOfAction(() => void runAndNote(action)),
    }))
}

const places = (): PaletteItem[] => [
  {
    id: 'breaches',
    group: 'places',
    label: texts.breaches,
    icon: FolderOpen,
    run: go({ kind: 'breaches', tag: null }),
  },
  {
    id: 'articles',
    group: 'places',
    label: texts.articles,
    icon: Newspaper,
    run: go({ kind: 'articles', tag: null }),
  },
  {
    id: 'inbox',
    group: 'places',
    label: texts.inbox,
    icon: Inbox,
    run: go({ kind: 'articles', tag: null, part: 'inbox' }),
  },
  {
    id: 'statistics',
    group: 'places',
    label: texts.statistics,
    icon: ChartColumn,
    run: () => useStore.getState().showStatistics({ query: '' }),
  },
  { id: 'imports', group: 'places', label: texts.imports, icon: Import, run: go({ kind: 'imports' }) },
  {
    id: 'comparisons',
    group: 'places',
    label: words.compare.savedComparisons.title,
    icon: Columns3,
    run: go({ kind: 'comparisons' }),
  },
]

const tagItem = ({ path, colour, articlesWithChildren, breachesWithChildren }: Tag): PaletteItem => ({
  id: `tag ${path}`,
  group: 'tags',
  label: path,
  detail: texts.tagged(breachesWithChildren, articlesWithChildren),
  colour,
  run: go({
    kind: breachesWithChildren === 0 && articlesWithChildren > 0 ? 'articles' : 'breaches',
    tag: path,
  }),
})

const savedItem = (search: LiveSearch): PaletteItem => ({
  id: `saved ${search.name}`,
  group: 'searches',
  label: search.name,
  detail: texts.saved(search.total === null ? '–' : formatCount(search.total)),
  icon: Bookmark,
  run: () => useStore.getState().openSearch(search),
})

const comparisonItem = (kept: SavedComparison): PaletteItem => ({
  id: `comparison ${kept.name}`,
  group: 'comparisons',
  label: kept.name,
  detail: texts.compared(kept.columns.map(({ name }) => name)),
  icon: Columns3,
  run: go(kept.canOpen ? placeOfSaved(kept) : { kind: 'comparisons' }),
})

const statisticsItem = ({ found, ...saved }: SavedStatistics): PaletteItem => ({
  id: `statistics ${saved.name}`,
  group: 'statistics',
  label: saved.name,
  detail: found === null ? texts.broken : texts.counted(found),
  icon: ChartColumn,
  run: () => useStore.getState().showStatistics(saved),
})

const recentItems = (
  { breaches, articles, searches }: RecentThings,
  subject: string | null,
): PaletteItem[] => [
  ...breaches.slice(0, mostRecent).map(({ breachId, name }) => ({
    id: `breach ${breachId}`,
    group: 'recent' as const,
    label: name,
    detail: texts.breach,
    icon: FolderOpen,
    run: () => readBreach(breachId),
    more: () => moreOfBreach(breachId, subject, () => readBreach(breachId)),
  })),
  ...articles.slice(0, mostRecent).map(({ articleId, title }) => ({
    id: `article ${articleId}`,
    group: 'recent' as const,
    label: title,
    detail: texts.article,
    icon: Newspaper,
    run: () => readArticle(articleId),
    more: () => moreOfArticle(articleId, () => readArticle(articleId)),
  })),
  ...searches.slice(0, mostRecent).map(({ query, kind }) => ({
    id: `search ${query}`,
    group: 'recent' as const,
    label: query,
    detail: texts.search[kind],
    icon: History,
    run: () => useStore.getState().openSearch({ query, kind }),
  })),
]

export interface PaletteItems {
  readonly recent: readonly PaletteItem[]
  readonly commands: readonly FoldedItem[]
  readonly places: readonly FoldedItem[]
  readonly tags: readonly FoldedItem[]
  readonly searches: readonly FoldedItem[]
  readonly statistics: readonly FoldedItem[]
}

/** What is there before anything is typed, folded once. */
export function usePaletteItems(subject: string | null): PaletteItems {
  const { data: recent } = useQuery('recent.list', {})
  const { data: tags } = useQuery('tags.list', {})
  const { data: saved } = useQuery('search.saved', {})
  const { data: compared } = useQuery('comparisons.saved', {})
  const { data: statistics } = useQuery('statistics.saved', {})
  return useMemo(
    () => ({
      recent: recent === undefined ? [] : recentItems(recent, subject),
      commands: commandsOf(recent?.actions ?? []).map(foldedItem),
      places: places().map(foldedItem),
      tags: (tags ?? []).map(tagItem).map(foldedItem),
      searches: [...(saved ?? []).map(savedItem), ...(compared ?? []).map(comparisonItem)].map(foldedItem),
      statistics: (statistics ?? []).map(statisticsItem).map(foldedItem),
    }),
    [recent, tags, saved, compared, statistics, subject],
  )
}

/** An organisation that breaches name: what is found by it. */
export const organisationItem = (name: string, condition: string, count: string): PaletteItem => ({
  id: `organisation ${condition}`,
  group: 'organisations',
  label: name,
  detail: texts.named(count),
  icon: Building2,
  run: () => useStore.getState().openSearch({ query: condition, kind: 'breaches' }),
})
