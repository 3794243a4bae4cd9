import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { nameOf, parentOf } from '../../../../src-main/domain/tag-tree.ts'
import { follow } from '../../../actions/arrange-tags.ts'
import { problemOf } from '../../../api/call.ts'
import { changeTags } from '../../../api/change-tags.ts'
import { TextInput } from '../../../components/text-input.tsx'
import { words } from '../../../languages/words.ts'
import { useStore } from '../../../state/store.ts'
import { problemLine } from '../../../text/problem-words.ts'
import styles from './tag-tree.module.css'

const texts = words.tags.tagNameField

interface TagNameFieldProps {
  /** The tag that gets another name; without it, a new one gets its first. */
  readonly renamed?: string
  /** Where a new one goes. */
  readonly below?: string | null
  readonly depth: number
  readonly top: number
}

/** The name of a tag, written in the line where it stands: Enter keeps it, Escape leaves it. */
export function TagNameField({ renamed, below = null, depth, top }: TagNameFieldProps) {
  const before = renamed === undefined ? '' : nameOf(renamed)
  const [name, setName] = useState(before)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)

  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  const leave = () => {
    isOver.current = true
    useStore.getState().workOnTag(null)
  }
  const save = async (isLeaving: boolean) => {
    if (isOver.current) return
    const written = name.trim()
    if (written === '' || written === before) return leave()
    isOver.current = true
    try {
      await saved(written)
      leave()
    } catch (thrown) {
      if (isLeaving) return leave()
      isOver.current = false
      setProblem(problemLine(problemOf(thrown)))
      field.current?.select()
    }
  }
  const saved = async (written: string) => {
    const state = useStore.getState()
    const above = renamed === undefined ? below : parentOf(renamed)
    const path = above === null ? written : `${above}/${written}`
    if (renamed === undefined) {
      await changeTags('tags.make', { path })
      state.chooseTag(path)
      return
    }
    await changeTags('tags.rename', { path: renamed, name: written })
    follow(state, renamed, path)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Enter') void save(false)
    else if (event.key === 'Escape') leave()
    else return
    event.preventDefault()
  }
  return (
    <div
      className={styles.field}
      style={{ transform: `translateY(${top}px)`, paddingLeft: 30 + 18 * depth }}
      role="presentation"
    >
      <TextInput
        ref={field}
        aria-label={renamed === undefined ? texts.make : texts.rename(renamed)}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : 'tag-name-problem'}
        maxLength={120}
        value={name}
        onChange={event => setName(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void save(true)}
      />
      {problem !== null && (
        <p id="tag-name-problem" className={`${styles.problem} raised`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
