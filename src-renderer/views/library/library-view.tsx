import type { OpenVault } from '../../../src-main/contract/index.ts'
import { useStore } from '../../state/store.ts'
import type { View } from '../../state/view.ts'
import { ImportsPane } from '../imports/imports-pane.tsx'
import { TagsPane } from '../tags/tags-pane.tsx'
import { ArticlesPane } from './articles-pane.tsx'
import { BreachesPane } from './breaches-pane.tsx'
import { DetailPane } from './detail-pane.tsx'
import { EmptyLibrary } from './empty-library.tsx'
import { LibraryTree } from './library-tree.tsx'
import styles from './library-view.module.css'
import { SearchPane } from './search-pane.tsx'

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
  const query = useStore(state => state.query.trim())
  const isImports = view.kind === 'imports' && query === ''
  const isTags = view.kind === 'tags' && query === ''
  const isEmpty = vault.articles === 0 && query === '' && !isImports && !isTags
  return (
    <main
      className={isImports || isTags || isEmpty ? styles.wide : styles.panes}
      data-list={query === '' ? view.kind : 'articles'}
    >
      <LibraryTree vault={vault} />
      {isImports && <ImportsPane />}
      {isTags && <TagsPane tab={view.tab} />}
      {isEmpty && <EmptyLibrary />}
      {!isImports &&
        !isTags &&
        !isEmpty &&
        (query === '' ? <MiddlePane view={view} /> : <SearchPane query={query} />)}
      {!isImports && !isTags && !isEmpty && <DetailPane />}
    </main>
  )
}
