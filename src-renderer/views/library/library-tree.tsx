import { FolderOpen, Import, Newspaper } from 'lucide-react'
import type { OpenVault } from '../../../src-main/contract/index.ts'
import { useQuery } from '../../api/use-query.ts'
import { Pane } from '../../components/pane.tsx'
import { Tree, type TreeItem } from '../../components/tree.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import type { View } from '../../state/view.ts'
import { tagLines } from '../../text/tag-tree.ts'
import { SavedTree } from '../search/saved-tree.tsx'
import styles from './library-tree.module.css'

const texts = words.library.libraryTree

interface LibraryTreeProps {
  readonly vault: OpenVault
}

export function LibraryTree({ vault }: LibraryTreeProps) {
  const view = useStore(state => state.view)
  const lastList = useStore(state => state.lastList)
  const isSaved = useStore(state => state.savedSearch !== null)
  const setQuery = useStore(state => state.setQuery)
  const navigate = useStore(state => state.navigate)
  const { data: tags } = useQuery('tags.list', {})
  const { data: imports } = useQuery('imports.list', {})

  const go = (to: View) => () => {
    setQuery('')
    navigate(to)
  }
  const list = (kind: 'articles' | 'breaches', tag: string | null) => ({ kind, tag })
  const isAt = (kind: View['kind']) =>
    !isSaved && view.kind === kind && (!('tag' in view) || view.tag === null)
  const count = imports?.length ?? 0

  const places: TreeItem[] = [
    {
      id: 'articles',
      label: texts.articles,
      count: vault.articles,
      icon: Newspaper,
      isCurrent: isAt('articles'),
      onOpen: go(list('articles', null)),
    },
    {
      id: 'breaches',
      label: texts.breaches,
      count: vault.breaches,
      icon: FolderOpen,
      isCurrent: isAt('breaches'),
      onOpen: go(list('breaches', null)),
    },
    {
      id: 'imports',
      label: texts.imports,
      ...(count > 0 && { count }),
      icon: Import,
      isCurrent: view.kind === 'imports',
      onOpen: go({ kind: 'imports' }),
    },
  ]
  const tagItems: TreeItem[] = tagLines(tags ?? []).map(({ name, path, depth, tag }) => ({
    id: path,
    label: name,
    ...(tag !== null && { count: tag[`${lastList.kind}WithChildren` as const], colour: tag.colour }),
    depth,
    isCurrent: 'tag' in view && view.tag === path,
    onOpen: go(list(lastList.kind, path)),
  }))

  return (
    <Pane label={texts.library} tone="side" as="nav">
      <div className={`${styles.tree} scroll`}>
        <Tree label={texts.library} items={places} />
        <SavedTree />
        {tagItems.length > 0 && (
          <div className={styles.group}>
            <h2>{texts.tags}</h2>
            <Tree label={texts.tags} items={tagItems} />
          </div>
        )}
      </div>
    </Pane>
  )
}
