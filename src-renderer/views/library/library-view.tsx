import { useDeferredValue, useRef } from 'react'
import type { OpenVault } from '../../../src-main/contract/index.ts'
import type { SearchKind } from '../../../src-main/domain/search/search.ts'
import { Splitter } from '../../components/splitter.tsx'
import { words } from '../../languages/words.ts'
import { searchKindOf } from '../../state/slices/search-slice.ts'
import { useStore } from '../../state/store.ts'
import { useTextScale } from '../../state/use-text-scale.ts'
import type { View } from '../../state/view.ts'
import { SavedComparisonsPane } from '../compare/saved-comparisons-pane.tsx'
import { ImportsPane } from '../imports/imports-pane.tsx'
import { PreferencesPane } from '../preferences/preferences-pane.tsx'
import { SearchPane } from '../search/search-pane.tsx'
import { TagsPane } from '../tags/tags-pane.tsx'
import { ArticlesPane } from './articles-pane.tsx'
import { BreachesPane } from './breaches-pane.tsx'
import { DetailPane } from './detail-pane.tsx'
import { EmptyLibrary } from './empty-library.tsx'
import { LibraryTree } from './library-tree.tsx'
import styles from './library-view.module.css'
import { type PaneWidths, paneWidths } from './pane-widths.ts'
import { useWidth } from './use-width.ts'

const texts = words.library.panes

interface LibraryViewProps {
  readonly view: View
  readonly vault: OpenVault
}

/** What stands beside the tree, and whether a detail stands beside that. */
function middleOf(view: View, query: string, kind: SearchKind, isEmpty: boolean) {
  if (query !== '') return { pane: <SearchPane query={query} kind={kind} />, hasDetail: true }
  if (view.kind === 'imports') return { pane: <ImportsPane />, hasDetail: false }
  if (view.kind === 'comparisons') return { pane: <SavedComparisonsPane />, hasDetail: false }
  if (view.kind === 'preferences') return { pane: <PreferencesPane />, hasDetail: false }
  if (view.kind === 'tags') return { pane: <TagsPane tab={view.tab} />, hasDetail: false }
  if (isEmpty) return { pane: <EmptyLibrary />, hasDetail: false }
  if (view.kind === 'articles') return { pane: <ArticlesPane view={view} />, hasDetail: true }
  const list = view.kind === 'breaches' ? view : { kind: 'breaches' as const, tag: null }
  return { pane: <BreachesPane view={list} />, hasDetail: true }
}

/** The columns and rows the panes stand in. */
function gridOf({ tree, detail, isStacked }: PaneWidths, hasDetail: boolean) {
  const isBeside = hasDetail && detail > 0
  return {
    gridTemplateColumns: [
      `${tree}px`,
      'minmax(0, 1fr)',
      ...(isBeside && !isStacked ? [`${detail}px`] : []),
    ].join(' '),
    gridTemplateRows: isBeside && isStacked ? 'minmax(0, 3fr) minmax(0, 2fr)' : 'minmax(0, 1fr)',
  }
}

/** Tree, list, detail: what is in the vault. */
export function LibraryView({ view, vault }: LibraryViewProps) {
  // The box is drawn first: what it finds may come a moment after the key.
  const query = useDeferredValue(useStore(state => state.query.trim()))
  const kind = useStore(searchKindOf)
  const liked = useStore(state => state.preferences.panes)
  const preferPanes = useStore(state => state.preferPanes)
  const scale = useTextScale()
  const main = useRef<HTMLElement>(null)
  const width = useWidth(main)
  const widths = paneWidths({ width, scale }, liked, kind)
  const { pane, hasDetail } = middleOf(view, query, kind, vault.articles === 0)
  const { tree, detail, bounds } = widths
  const isBeside = hasDetail && detail > 0
  return (
    <main
      ref={main}
      className={styles.panes}
      style={gridOf(widths, hasDetail)}
      data-stacked={widths.isStacked || undefined}
    >
      <LibraryTree id="library-tree" vault={vault} isRail={widths.isRail} />
      {pane}
      {isBeside && <DetailPane id="library-detail" />}
      {!widths.isRail && (
        <Splitter
          label={texts.tree}
          at={tree}
          width={tree}
          least={bounds.tree[0]}
          most={bounds.tree[1]}
          side="left"
          controls="library-tree"
          onResize={wanted => preferPanes({ tree: wanted === null ? null : wanted / scale })}
          onCollapse={() => preferPanes({ isTreeOpen: false })}
        />
      )}
      {isBeside && !widths.isStacked && (
        <Splitter
          label={texts.detail}
          at={width - detail}
          width={detail}
          least={bounds.detail[0]}
          most={bounds.detail[1]}
          side="right"
          controls="library-detail"
          onResize={wanted => preferPanes({ detail: wanted === null ? null : wanted / scale })}
          onCollapse={() => preferPanes({ isDetailOpen: false })}
        />
      )}
    </main>
  )
}
