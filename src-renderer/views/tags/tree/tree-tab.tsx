import { Plus } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { makeTag } from '../../../actions/arrange-tags.ts'
import { useQuery } from '../../../api/use-query.ts'
import { ActionButton } from '../../../components/action-button.tsx'
import { Button } from '../../../components/button.tsx'
import { Empty } from '../../../components/empty.tsx'
import { TextInput } from '../../../components/text-input.tsx'
import { words } from '../../../languages/words.ts'
import { useStore } from '../../../state/store.ts'
import { formatCount } from '../../../text/format.ts'
import { foldedAtFirst, visibleLines } from '../../../text/tag-lines.ts'
import styles from '../tags-pane.module.css'
import { ChooseTag } from './choose-tag.tsx'
import { TagDetail } from './tag-detail.tsx'
import own from './tag-tree.module.css'
import { TagTree } from './tag-tree.tsx'

const texts = words.tags.treeTab

/** All tags as a tree, and beside it the one looked at. */
export function TreeTab() {
  const { data: tags } = useQuery('tags.list', {})
  const chosenTag = useStore(state => state.chosenTag)
  const chooseTag = useStore(state => state.chooseTag)
  const replaceView = useStore(state => state.replaceView)
  const isMaking = useStore(state => state.tagWork?.kind === 'make')
  const tree = useRef<HTMLElement>(null)
  const [filter, setFilter] = useState('')
  const [folded, setFolded] = useState<ReadonlySet<string> | null>(null)
  const at = folded ?? (tags === undefined ? new Set<string>() : foldedAtFirst(tags))
  const lines = useMemo(() => visibleLines(tags ?? [], at, filter), [tags, at, filter])
  const chosen = tags?.find(({ path }) => path === chosenTag)
  const fold = (path: string, isFolded: boolean) => {
    const next = new Set(at)
    if (isFolded) next.add(path)
    else next.delete(path)
    setFolded(next)
  }
  const lastId = useRef<number | null>(null)
  // Undo may have called it otherwise; one that is gone leaves its place to the first.
  useEffect(() => {
    if (chosen !== undefined) lastId.current = chosen.tagId
    else if (tags !== undefined)
      chooseTag((tags.find(({ tagId }) => tagId === lastId.current) ?? tags[0])?.path ?? null)
  }, [tags, chosen, chooseTag])

  if (tags === undefined) return null
  return (
    <>
      <section ref={tree} className={styles.side} aria-label={texts.label} data-pane tabIndex={-1}>
        <div className={styles.bar}>
          <TextInput
            type="search"
            aria-label={texts.filter}
            placeholder={texts.filter}
            value={filter}
            onChange={event => setFilter(event.target.value)}
            onKeyDown={event => {
              if (event.key === 'ArrowDown')
                tree.current?.querySelector<HTMLElement>('[role="tree"]')?.focus()
              else if (event.key === 'Escape' && filter !== '') setFilter('')
              else return
              event.preventDefault()
            }}
          />
          <span className="muted num">{formatCount(tags.length)}</span>
          <span className="grow" />
          <ActionButton action={makeTag} icon={Plus} size="small" />
        </div>
        {tags.length === 0 && !isMaking ? (
          <Empty title={texts.none}>
            <p>{texts.noneHint}</p>
            <Button onClick={() => replaceView({ kind: 'tags', tab: 'packs' })}>{texts.toPacks}</Button>
          </Empty>
        ) : (
          <>
            <div className={own.heads} aria-hidden="true">
              <span>{texts.articles}</span>
              <span>{texts.breaches}</span>
            </div>
            <TagTree lines={lines} chosen={chosenTag} filter={filter} onFold={fold} />
          </>
        )}
      </section>
      {chosen === undefined ? (
        <div className={styles.detail}>
          <p className="muted">{texts.choose}</p>
        </div>
      ) : (
        <TagDetail key={chosen.tagId} tag={chosen} />
      )}
      <ChooseTag tags={tags} />
    </>
  )
}
