import { FolderOpen, Import, ListChecks, Newspaper, Tags } from 'lucide-react'
import type { OpenVault } from '../../../src-main/contract/index.ts'
import { arrangeTags } from '../../actions/arrange-tags.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionIcon } from '../../components/action-button.tsx'
import { Pane } from '../../components/pane.tsx'
import { Tree, type TreeItem } from '../../components/tree.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { type View, wholeReview } from '../../state/view.ts'
import { tagLines } from '../../text/tag-tree.ts'
import styles from './library-tree.module.css'

const texts = words.library.libraryTree

interface LibraryTreeProps {
  readonly vault: OpenVault
}

export function LibraryTree({ vault }: LibraryTreeProps) {
  const view = useStore(state => state.view)
  const lastList = useStore(state => state.lastList)
  const setQuery = useStore(state => state.setQuery)
  const navigate = useStore(state => state.navigate)
  const { data: tags } = useQuery('tags.list', {})
  const { data: imports } = useQuery('imports.list', {})
  const { data: waiting } = useQuery('review.counts', {})

  const go = (to: View) => () => {
    setQuery('')
    navigate(to)
  }
  const list = (kind: 'articles' | 'breaches', tag: string | null) => ({ kind, tag })
  const isAt = (kind: View['kind']) => view.kind === kind && (!('tag' in view) || view.tag === null)
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
      id: 'review',
      label: texts.review,
      ...(waiting !== undefined && { count: waiting.all }),
      icon: ListChecks,
      isCurrent: view.kind === 'review',
      onOpen: go(wholeReview),
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
        <div className={styles.group}>
          <div className={styles.head}>
            <h2>{texts.tags}</h2>
            <ActionIcon action={arrangeTags} icon={Tags} />
          </div>
          {tagItems.length > 0 && <Tree label={texts.tags} items={tagItems} />}
        </div>
      </div>
    </Pane>
  )
}
