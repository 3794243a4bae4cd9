import { Check } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { tagTargets } from '../../actions/tag-selected.ts'
import { call, problemOf } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { ProblemSentence } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { TagDot } from '../../components/tag-mark.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import styles from './tag-popover.module.css'

const texts = words.library.tagPopover

interface TagPopoverProps {
  /** What a row carries already. */
  tagsOf(id: string): readonly string[]
}

/** Tags for the selected rows: those they carry are ticked, a new name makes a new tag. */
export function TagPopover({ tagsOf }: TagPopoverProps) {
  const isTagging = useStore(state => state.isTagging)
  return isTagging ? <TagPanel tagsOf={tagsOf} /> : null
}

function TagPanel({ tagsOf }: TagPopoverProps) {
  const { data: tags } = useQuery('tags.list', {})
  const view = useStore(state => state.view)
  const selections = useStore(state => state.selections)
  const setTagging = useStore(state => state.setTagging)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const panel = useRef<HTMLFormElement>(null)
  const targets = tagTargets({ view, selections })

  useEffect(() => {
    const before = document.activeElement
    const element = panel.current
    element?.querySelector('input')?.focus()
    const onPointer = ({ target }: PointerEvent) => {
      const isOutside =
        target instanceof Element && !element?.contains(target) && target.closest('button') === null
      if (isOutside) setTagging(false)
    }
    window.addEventListener('pointerdown', onPointer)
    return () => {
      window.removeEventListener('pointerdown', onPointer)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [setTagging])

  const put = async (command: 'tags.add' | 'tags.remove', path: string) => {
    try {
      await call(command, { path, targets: [...targets] })
      setName('')
      setProblem(null)
    } catch (thrown) {
      setProblem(problemOf(thrown).message)
    }
  }
  const isOnAll = (path: string) => targets.every(id => tagsOf(id).includes(path))
  const typed = name.trim()
  const found = (tags ?? []).filter(({ path }) => path.toLowerCase().includes(typed.toLowerCase()))
  const isNew = typed !== '' && !found.some(({ path }) => path === typed)

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (typed !== '') void put('tags.add', typed)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    setTagging(false)
  }

  return (
    <form ref={panel} className={`${styles.panel} raised`} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <p className={styles.count}>{texts.on(targets.length)}</p>
      <TextInput
        aria-label={texts.label}
        placeholder={texts.placeholder}
        maxLength={200}
        value={name}
        onChange={event => setName(event.target.value)}
      />
      {problem !== null && <ProblemSentence>{problem}</ProblemSentence>}
      <ul className={styles.tags}>
        {isNew && (
          <li>
            <button type="submit" className={styles.choice}>
              <TagDot colour={undefined} />
              <span className="grow clip">{texts.create(typed)}</span>
            </button>
          </li>
        )}
        {found.map(({ path, colour }) => (
          <li key={path}>
            <button
              type="button"
              className={styles.choice}
              aria-pressed={isOnAll(path)}
              onClick={() => void put(isOnAll(path) ? 'tags.remove' : 'tags.add', path)}
            >
              <TagDot colour={colour} />
              <span className="grow clip">{path}</span>
              {isOnAll(path) && <Icon of={Check} size={14} />}
            </button>
          </li>
        ))}
      </ul>
      {tags?.length === 0 && typed === '' && <p className={styles.count}>{texts.none}</p>}
    </form>
  )
}
