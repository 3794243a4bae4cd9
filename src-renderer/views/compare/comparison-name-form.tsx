import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Problem } from '../../../src-main/domain/problem.ts'
import type { SavedComparison } from '../../../src-main/domain/saved-comparison.ts'
import { savedName } from '../../../src-main/domain/search/match-of.ts'
import { keepAs, renameTo } from '../../actions/keep-comparison.ts'
import { problemOf } from '../../api/call.ts'
import { Button } from '../../components/button.tsx'
import { ProblemSentence } from '../../components/field.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { words } from '../../languages/words.ts'
import { hasStayed } from '../../state/slices/view-slice.ts'
import { useStore } from '../../state/store.ts'
import styles from './compare-view.module.css'
import { focusCell } from './use-cell-keys.ts'

const texts = words.compare.nameForm

interface ComparisonNameFormProps {
  readonly naming: 'save' | 'rename'
  readonly kept: readonly SavedComparison[]
}

/** Gives the focus back to the table once the form is gone. */
const focusTable = () => {
  const { comparisonCell } = useStore.getState()
  requestAnimationFrame(() => focusCell(comparisonCell))
}

/** A name for the comparison shown: a new one, or another one. */
export function ComparisonNameForm({ naming, kept }: ComparisonNameFormProps) {
  const opened = useStore(({ view }) => (view.kind === 'compare' ? (view.saved?.name ?? null) : null))
  const showPanel = useStore(state => state.showComparisonPanel)
  const announce = useStore(state => state.announce)
  const [name, setName] = useState(opened ?? '')
  const [problem, setProblem] = useState<Problem | null>(null)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  const typed = name.trim()
  const isTaken = naming === 'save' && kept.some(one => savedName(one.name) === savedName(typed))
  const leave = () => {
    showPanel(null)
    focusTable()
  }
  const keep = async () => {
    const before = useStore.getState()
    try {
      if (naming === 'save') await keepAs(before, typed)
      else await renameTo(before, typed)
      announce(naming === 'save' ? texts.saved(typed) : texts.renamed(typed))
      if (hasStayed(before, useStore.getState())) leave()
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
    leave()
  }
  return (
    <form className={styles.naming} onSubmit={onSubmit} onKeyDown={onKeyDown}>
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
      <Button size="small" look="ghost" onClick={leave}>
        {texts.leave}
      </Button>
      <span className="muted" role="status">
        {isTaken && texts.taken}
      </span>
      {problem !== null && <ProblemSentence of={problem} />}
    </form>
  )
}
