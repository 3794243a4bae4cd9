import { type DragEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { putTagBelow } from '../../../actions/arrange-tags.ts'
import { problemOf } from '../../../api/call.ts'
import { rem } from '../../../components/rem.ts'
import { isFocusLost } from '../../../components/use-focus-when-lost.ts'
import { scrollTopFor, useRows } from '../../../components/use-rows.ts'
import { words } from '../../../languages/words.ts'
import { useStore } from '../../../state/store.ts'
import { canBePut, type TagLine, treeStep } from '../../../text/tag-lines.ts'
import { TagNameField } from './tag-name-field.tsx'
import { TagRow } from './tag-row.tsx'
import styles from './tag-tree.module.css'

const texts = words.tags.tagTree

/** The height of every line, in rem. */
const lineHeight = 1.75

interface TagTreeProps {
  readonly lines: readonly TagLine[]
  readonly chosen: string | null
  readonly filter: string
  onFold(path: string, isFolded: boolean): void
}

/** A line, or the field in which a new tag gets its name. */
type Drawn = TagLine | { readonly below: string | null; readonly depth: number }

/** The tree of tags: one stop for Tab, moved through with the arrows, and rearranged by dragging or by its keys. */
export function TagTree({ lines, chosen, filter, onFold }: TagTreeProps) {
  const base = useId()
  const rowHeight = lineHeight * rem()
  const tree = useRef<HTMLDivElement>(null)
  const { chooseTag, navigate, lastList, report } = useStore.getState()
  const work = useStore(state => state.tagWork)
  const [dragged, setDragged] = useState<string | null>(null)
  const [target, setTarget] = useState<string | null | undefined>(undefined)
  const at = lines.findIndex(({ path }) => path === chosen)
  const drawn = withField(lines, work?.kind === 'make' ? work.below : undefined)
  const { from, to } = useRows(tree, rowHeight, drawn.length)
  const place = drawn.findIndex(line => 'path' in line && line.path === chosen)

  useEffect(() => {
    const element = tree.current
    if (element === null || place < 0) return
    element.scrollTop = scrollTopFor(
      { top: element.scrollTop, height: element.clientHeight },
      rowHeight,
      place,
    )
  }, [place, rowHeight])
  // A new tag is made where its parent is laid open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as the work begins or ends
  useEffect(() => {
    if (work?.kind === 'make' && work.below !== null) onFold(work.below, false)
    if (work === null && isFocusLost()) tree.current?.focus()
  }, [work])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== tree.current || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return
    const step = treeStep(lines, at, event.key)
    if (step?.kind === 'go') chooseTag(step.path)
    else if (step !== null) onFold(step.path, step.kind === 'fold')
    else if (event.key === 'Enter' && chosen !== null) navigate({ kind: lastList.kind, tag: chosen })
    else return
    event.preventDefault()
  }
  const over = (below: string | null) => (event: DragEvent) => {
    event.stopPropagation()
    if (dragged === null || !canBePut(dragged, below)) return
    event.preventDefault()
    setTarget(below)
  }
  const drop = (below: string | null) => (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setTarget(undefined)
    setDragged(null)
    if (dragged === null || !canBePut(dragged, below)) return
    putTagBelow(useStore.getState(), dragged, below).catch(thrown => report(problemOf(thrown)))
  }

  return (
    <div
      ref={tree}
      role="tree"
      aria-label={texts.label}
      aria-activedescendant={at < 0 ? undefined : `${base}${chosen}`}
      aria-describedby={`${base}keys`}
      tabIndex={0}
      className={`${styles.tree} scroll inset`}
      data-target={target === null || undefined}
      onKeyDown={onKeyDown}
      onDragOver={over(null)}
      onDragLeave={() => setTarget(undefined)}
      onDrop={drop(null)}
    >
      <p id={`${base}keys`} className="sr">
        {texts.keys}
      </p>
      {lines.length === 0 && filter !== '' && <p className={styles.none}>{texts.none(filter)}</p>}
      <div role="presentation" className={styles.lines} style={{ height: drawn.length * rowHeight }}>
        {drawn.slice(from, to).map((line, index) => {
          const top = (from + index) * rowHeight
          if (!('path' in line))
            return <TagNameField key="new" below={line.below} depth={line.depth} top={top} />
          if (work?.kind === 'rename' && work.path === line.path)
            return <TagNameField key={line.path} renamed={line.path} depth={line.depth} top={top} />
          return (
            <TagRow
              key={line.path}
              id={`${base}${line.path}`}
              line={line}
              top={top}
              isChosen={line.path === chosen}
              isTarget={line.path === target}
              onChoose={() => {
                chooseTag(line.path)
                tree.current?.focus()
              }}
              onOpen={() => navigate({ kind: lastList.kind, tag: line.path })}
              onFold={() => onFold(line.path, line.isOpen)}
              onDrag={() => setDragged(line.path)}
              onDragEnd={() => {
                setDragged(null)
                setTarget(undefined)
              }}
              onOver={over(line.path)}
              onDrop={drop(line.path)}
            />
          )
        })}
      </div>
    </div>
  )
}

/** The lines with the field for a new tag after its parent, or before all others. */
function withField(lines: readonly TagLine[], below: string | null | undefined): readonly Drawn[] {
  if (below === undefined) return lines
  const parent = lines.findIndex(({ path }) => path === below)
  const field = { below, depth: (lines[parent]?.depth ?? -1) + 1 }
  return [...lines.slice(0, parent + 1), field, ...lines.slice(parent + 1)]
}
