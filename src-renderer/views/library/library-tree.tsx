import { Tags } from 'lucide-react'
import type { OpenVault } from '../../../src-main/contract/index.ts'
import { arrangeTags } from '../../actions/arrange-tags.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionIcon } from '../../components/action-button.tsx'
import { Pane } from '../../components/pane.tsx'
import { Tree } from '../../components/tree.tsx'
import { TreeGroup } from '../../components/tree-group.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import type { View } from '../../state/view.ts'
import { SavedComparisonsTree } from '../compare/saved-tree.tsx'
import { SavedTree } from '../search/saved-tree.tsx'
import { StatisticsTree } from '../statistics/statistics-tree.tsx'
import { usePrepared } from '../statistics/use-prepared.ts'
import styles from './library-tree.module.css'
import { partQueries } from './list-parts.ts'
import { comparisonsPlace, mainPlaces, tagPlaces, tagsPlace, type Whereabouts } from './tree-places.ts'

const texts = words.library.libraryTree

const counted = { queries: [{ query: partQueries.inbox, kind: 'articles' as const }] }

interface LibraryTreeProps {
  readonly id: string
  readonly vault: OpenVault
  /** Only the icons, for want of room. */
  readonly isRail: boolean
}

/** The library: where everything is, with how much of it there is. */
export function LibraryTree({ id, vault, isRail }: LibraryTreeProps) {
  const view = useStore(state => state.view)
  const lastList = useStore(state => state.lastList)
  const isSaved = useStore(state => state.savedSearch !== null)
  const setQuery = useStore(state => state.setQuery)
  const navigate = useStore(state => state.navigate)
  const { data: tags } = useQuery('tags.list', {})
  const { data: imports } = useQuery('imports.list', {})
  // The list comes first: what it is counted by is read once for all, which takes a moment in a large vault.
  const isListed = useStore(
    ({ selections, view: { kind } }) =>
      (selections.breaches.lead ?? selections.articles.lead) !== null || kind === 'statistics',
  )
  usePrepared(isListed)
  const { data: waiting } = useQuery('review.counts', isListed || vault.breaches === 0 ? {} : null)
  const { data: counts } = useQuery('search.counts', isListed || vault.breaches === 0 ? counted : null)

  const go = (to: View) => {
    setQuery('')
    navigate(to)
  }
  const here: Whereabouts = { view, lastList, isSaved, go }
  const known = {
    inbox: counts?.[0] ?? undefined,
    review: waiting?.all,
    imports: imports?.length ?? 0,
  }
  const places = mainPlaces(here, vault, known)
  return (
    <Pane id={id} label={texts.library} tone="side" as="nav">
      <div className={`${isRail ? styles.rail : styles.tree} scroll`} data-rail={isRail || undefined}>
        <Tree
          label={texts.library}
          items={isRail ? [...places, comparisonsPlace(here), tagsPlace(here)] : places}
          isRail={isRail}
        />
        {!isRail && (
          <>
            <SavedTree />
            <SavedComparisonsTree />
            <StatisticsTree />
            <TreeGroup
              label={texts.tags}
              items={tagPlaces(here, tags ?? [])}
              button={<ActionIcon action={arrangeTags} icon={Tags} />}
            />
          </>
        )}
      </div>
    </Pane>
  )
}
