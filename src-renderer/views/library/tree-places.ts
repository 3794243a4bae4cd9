// The places the tree of the library leads to.
import {
  ChartColumn,
  Columns3,
  FolderOpen,
  Import,
  Inbox,
  ListChecks,
  type LucideIcon,
  Newspaper,
  Tags,
} from 'lucide-react'
import type { OpenVault } from '../../../src-main/contract/index.ts'
import type { Tag } from '../../../src-main/domain/tag.ts'
import type { TreeItem } from '../../components/tree.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { type ListView, type View, wholeReview } from '../../state/view.ts'
import { tagLines } from '../../text/tag-tree.ts'

const texts = words.library.libraryTree

/** Where one is, and how one gets elsewhere. */
export interface Whereabouts {
  readonly view: View
  readonly lastList: ListView
  /** Whether a saved search is shown, which is a place of its own. */
  readonly isSaved: boolean
  go(to: View): void
}

export interface Counts {
  readonly inbox: number | undefined
  readonly review: number | undefined
  readonly imports: number
}

const isPlain = ({ tag, part }: ListView) => tag === null && part === undefined

const counted = (count: number | undefined) => (count === undefined ? {} : { count })

/** The library itself: what is new, the lists, what waits for a person, and the imports. */
export function mainPlaces({ view, isSaved, go }: Whereabouts, vault: OpenVault, counts: Counts): TreeItem[] {
  const list = (kind: ListView['kind'], icon: LucideIcon): TreeItem => ({
    id: kind,
    label: texts[kind],
    count: vault[kind],
    icon,
    isCurrent: view.kind === kind && isPlain(view) && !isSaved,
    onOpen: () => go({ kind, tag: null }),
  })
  return [
    {
      id: 'inbox',
      label: texts.inbox,
      ...counted(counts.inbox),
      icon: Inbox,
      isNew: (counts.inbox ?? 0) > 0,
      isCurrent: 'part' in view && view.part === 'inbox',
      onOpen: () => go({ kind: 'articles', tag: null, part: 'inbox' }),
    },
    list('articles', Newspaper),
    list('breaches', FolderOpen),
    {
      id: 'review',
      label: texts.review,
      ...counted(counts.review),
      icon: ListChecks,
      isCurrent: view.kind === 'review',
      onOpen: () => go(wholeReview),
    },
    {
      id: 'statistics',
      label: texts.statistics,
      icon: ChartColumn,
      isCurrent: view.kind === 'statistics' && view.name === null,
      onOpen: () => useStore.getState().showStatistics({ query: '' }),
    },
    {
      id: 'imports',
      label: texts.imports,
      ...counted(counts.imports > 0 ? counts.imports : undefined),
      icon: Import,
      isCurrent: view.kind === 'imports',
      onOpen: () => go({ kind: 'imports' }),
    },
  ]
}

/** Where tags are arranged, for want of room for the tags themselves. */
export const tagsPlace = ({ view, go }: Whereabouts): TreeItem => ({
  id: 'tags',
  label: texts.tags,
  icon: Tags,
  isCurrent: view.kind === 'tags',
  onOpen: () => go({ kind: 'tags', tab: 'tags' }),
})

/** Where saved comparisons are listed, for want of room for them themselves. */
export const comparisonsPlace = ({ view, go }: Whereabouts): TreeItem => ({
  id: 'comparisons',
  label: words.compare.savedComparisons.title,
  icon: Columns3,
  isCurrent: view.kind === 'comparisons',
  onOpen: () => go({ kind: 'comparisons' }),
})

export const tagPlaces = ({ view, lastList, go }: Whereabouts, tags: readonly Tag[]): TreeItem[] =>
  tagLines(tags).map(({ name, path, depth, tag }) => ({
    id: path,
    label: name,
    ...(tag !== null && { count: tag[`${lastList.kind}WithChildren` as const], colour: tag.colour }),
    depth,
    isCurrent: 'tag' in view && view.tag === path,
    onOpen: () => go({ kind: lastList.kind, tag: path }),
  }))
