import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Tag } from '../../../../src-main/domain/tag.ts'
import { isBelow, parentOf } from '../../../../src-main/domain/tag-tree.ts'
import { follow, putTagBelow } from '../../../actions/arrange-tags.ts'
import { problemOf } from '../../../api/call.ts'
import { changeTags } from '../../../api/change-tags.ts'
import { classNames } from '../../../components/class-names.ts'
import { Dialog } from '../../../components/dialog.tsx'
import { ProblemSentence } from '../../../components/field.tsx'
import { TagDot } from '../../../components/tag-mark.tsx'
import { TextInput } from '../../../components/text-input.tsx'
import { words } from '../../../languages/words.ts'
import type { TagWork } from '../../../state/slices/tags-slice.ts'
import { useStore } from '../../../state/store.ts'
import { problemLine } from '../../../text/problem-words.ts'
import { matchTag } from '../../../text/tag-match.ts'
import styles from './choose-tag.module.css'

const texts = words.tags.chooseTag

/** Tags drawn at once. */
const most = 40

interface ChooseTagProps {
  readonly tags: readonly Tag[]
}

type Choosing = Extract<TagWork, { kind: 'rename' | 'move' | 'merge' }>

/** Where a tag is to go, or which one it is to become a part of. */
export function ChooseTag({ tags }: ChooseTagProps) {
  const work = useStore(state => state.tagWork)
  if (work === null || work.kind === 'make' || work.kind === 'rename') return null
  return <Chooser key={`${work.kind} ${work.path}`} tags={tags} work={work} />
}

/** Null stands for the top. */
type Goal = string | null

function goalsFor({ kind, path }: Choosing, tags: readonly Tag[], typed: string): Goal[] {
  const possible = tags
    .map(tag => tag.path)
    .filter(one => one !== path && !isBelow(one, path) && (kind === 'merge' || one !== parentOf(path)))
    .flatMap(one => {
      const match = matchTag(typed, one)
      return match === null ? [] : [{ one, score: match.score }]
    })
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one)
  const canGoUp = kind === 'move' && parentOf(path) !== null && typed.trim() === ''
  return [...(canGoUp ? [null] : []), ...possible]
}

function Chooser({ tags, work }: ChooseTagProps & { readonly work: Choosing }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [lead, setLead] = useState(0)
  const [problem, setProblem] = useState<string | null>(null)
  const goals = goalsFor(work, tags, typed).slice(0, most)
  const { kind, path } = work
  const leave = () => useStore.getState().workOnTag(null)

  useEffect(() => field.current?.focus(), [])

  const choose = async (goal: Goal | undefined) => {
    if (goal === undefined) return
    const state = useStore.getState()
    try {
      if (kind === 'move') await putTagBelow(state, path, goal)
      else if (goal !== null) {
        await changeTags('tags.merge', { path, into: goal })
        follow(state, path, goal)
      }
      leave()
    } catch (thrown) {
      setProblem(problemLine(problemOf(thrown)))
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const count = Math.max(1, goals.length)
    if (event.key === 'ArrowDown') setLead((lead + 1) % count)
    else if (event.key === 'ArrowUp') setLead((lead + count - 1) % count)
    else if (event.key === 'Enter') void choose(goals[lead])
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={kind === 'move' ? texts.move(path) : texts.merge(path)} isSmall onClose={leave}>
      <div className={styles.body}>
        <p className={styles.hint}>{kind === 'move' ? texts.moveHint : texts.mergeHint}</p>
        <TextInput
          ref={field}
          aria-label={texts.field}
          aria-autocomplete="list"
          aria-controls={`${id}list`}
          aria-activedescendant={goals.length === 0 ? undefined : `${id}${lead}`}
          placeholder={texts.field}
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            setLead(0)
          }}
          onKeyDown={onKeyDown}
        />
        {problem !== null && <ProblemSentence>{problem}</ProblemSentence>}
      </div>
      <div
        id={`${id}list`}
        role="listbox"
        aria-label={texts.list}
        tabIndex={-1}
        className={`${styles.list} scroll`}
      >
        {goals.map((goal, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
          <div
            key={goal ?? ''}
            id={`${id}${at}`}
            role="option"
            aria-selected={at === lead}
            className={classNames(styles.goal, at === lead && styles.lead)}
            onMouseDown={event => event.preventDefault()}
            onClick={() => void choose(goal)}
          >
            {goal === null ? (
              texts.top
            ) : (
              <>
                <TagDot colour={tags.find(tag => tag.path === goal)?.colour} />
                <span className="clip">{goal}</span>
              </>
            )}
          </div>
        ))}
      </div>
      {goals.length === 0 && <p className={styles.body}>{texts.none}</p>}
    </Dialog>
  )
}
