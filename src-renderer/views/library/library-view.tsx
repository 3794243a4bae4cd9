import { useDeferredValue } from 'react'
import type { OpenVault } from '../../../src-main/contract/index.ts'
import { searchKindOf } from '../../state/slices/search-slice.ts'
import { useStore } from '../../state/store.ts'
import type { View } from '../../state/view.ts'
import { ImportsPane } from '../imports/imports-pane.tsx'
import { SearchPane } from '../search/search-pane.tsx'
import { ArticlesPane } from './articles-pane.tsx'
import { BreachesPane } from './breaches-pane.tsx'
import { DetailPane } from './detail-pane.tsx'
import { EmptyLibrary } from './empty-library.tsx'
import { LibraryTree } from './library-tree.tsx'
import styles from './library-view.module.css'

interface LibraryViewProps {
  readonly view: View
  readonly vault: OpenVault
}

const MiddlePane = ({ view }: Pick<LibraryViewProps, 'view'>) =>
  view.kind === 'articles' ? (
    <ArticlesPane tag={view.tag} />
  ) : (
    <BreachesPane tag={view.kind === 'breaches' ? view.tag : null} />
  )

/** Tree, list, detail: what is in the vault. */
export function LibraryView({ view, vault }: LibraryViewProps) {
  // The box is drawn first: what it finds may come a moment after the key.
  const query = useDeferredValue(useStore(state => state.query.trim()))
  const kind = useStore(searchKindOf)
  const isImports = view.kind === 'imports' && query === ''
  const isEmpty = vault.articles === 0 && query === '' && !isImports
  return (
    <main className={isImports || isEmpty ? styles.wide : styles.panes} data-list={view.kind}>
      <LibraryTree vault={vault} />
      {isImports && <ImportsPane />}
      {isEmpty && <EmptyLibrary />}
      {!isImports &&
        !isEmpty &&
        (query === '' ? <MiddlePane view={view} /> : <SearchPane query={query} kind={kind} />)}
      {!isImports && !isEmpty && <DetailPane />}
    </main>
  )
}
