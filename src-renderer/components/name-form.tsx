import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Problem } from '../../src-main/domain/problem.ts'
import { savedName } from '../../src-main/domain/search/match-of.ts'
import { problemOf } from '../api/call.ts'
import { hasStayed } from '../state/slices/view-slice.ts'
import { useStore } from '../state/store.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { ProblemSentence } from './field.tsx'
import styles from './name-form.module.css'
import { TextInput } from './text-input.tsx'

interface NameFormProps {
  readonly naming: 'save' | 'rename'
  /** What stands there before anybody types. */
  readonly initial: string
  /** The names there are already. */
  readonly taken: readonly string[]
  readonly texts: {
    readonly name: string
    readonly keep: string
    readonly leave: string
    readonly taken: string
    saved(name: string): string
    renamed(name: string): string
  }
  readonly className?: string | undefined
  /** In a line with what else is there, not over it. */
  readonly isInline?: boolean
  /** Keeps what is shown under the name; what it throws is said, and the form stays. */
  keep(name: string): Promise<void>
  /** It is kept, and nobody went anywhere meanwhile. */
  onKept(name: string): void
  onLeave(): void
}

/** A name for what is shown: a new one, or another one. Enter keeps it, Escape leaves. */
export function NameForm({ naming, initial, taken, texts, className, isInline, ...does }: NameFormProps) {
  const announce = useStore(state => state.announce)
  const [name, setName] = useState(initial)
  const [problem, setProblem] = useState<Problem | null>(null)
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])

  const typed = name.trim()
  const isTaken = naming === 'save' && taken.some(one => savedName(one) === savedName(typed))
  const keep = async () => {
    const before = useStore.getState()
    try {
      await does.keep(typed)
      announce(naming === 'save' ? texts.saved(typed) : texts.renamed(typed))
      if (hasStayed(before, useStore.getState())) does.onKept(typed)
    } catch (thrown) {
      setProblem(problemOf(thrown))
      input.current?.focus()
    }
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (typed !== '') void keep()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    does.onLeave()
  }
  return (
    <form
      className={classNames(styles.form, className)}
      data-inline={isInline || undefined}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <TextInput
        ref={input}
        aria-label={texts.name}
        placeholder={texts.name}
        maxLength={120}
        value={name}
        onChange={({ target }) => {
          setName(target.value)
          setProblem(null)
        }}
      />
      <Button type="submit" look="primary" size="small" disabled={typed === ''}>
        {texts.keep}
      </Button>
      <Button size="small" look="ghost" onClick={does.onLeave}>
        {texts.leave}
      </Button>
      <div className={styles.note} role="status">
        {isTaken && texts.taken}
      </div>
      {problem !== null && <ProblemSentence of={problem} />}
    </form>
  )
}
