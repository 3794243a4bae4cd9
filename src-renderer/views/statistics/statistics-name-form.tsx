import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Problem } from '../../../src-main/domain/problem.ts'
import { savedName } from '../../../src-main/domain/search/match-of.ts'
import type { SavedStatistics } from '../../../src-main/domain/statistics.ts'
import { call, problemOf } from '../../api/call.ts'
import { Button } from '../../components/button.tsx'
import { ProblemSentence } from '../../components/field.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { words } from '../../languages/words.ts'
import { hasStayed } from '../../state/slices/view-slice.ts'
import { useStore } from '../../state/store.ts'
import type { StatisticsPlace } from '../../state/view.ts'
import { focusHits } from '../search/go-to-hits.ts'
import styles from './statistics-name-form.module.css'

const texts = words.statistics.statisticsNameForm

interface StatisticsNameFormProps {
  readonly naming: 'save' | 'rename'
  readonly place: StatisticsPlace
  readonly saved: readonly SavedStatistics[]
}

/** A name for the statistics shown: a new one, or another one. */
export function StatisticsNameForm({ naming, place, saved }: StatisticsNameFormProps) {
  const nameStatistics = useStore(state => state.nameStatistics)
  const keepStatistics = useStore(state => state.keepStatistics)
  const announce = useStore(state => state.announce)
  const [name, setName] = useState(naming === 'rename' ? (place.name ?? '') : '')
  const [problem, setProblem] = useState<Problem | null>(null)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])

  const typed = name.trim()
  const isTaken = naming === 'save' && saved.some(one => savedName(one.name) === savedName(typed))
  const save = async () => {
    const { name: opened, query, settings } = place
    const before = useStore.getState()
    try {
      if (naming === 'save') await call('statistics.save', { name: typed, query: query.trim(), settings })
      else if (opened !== null) await call('statistics.rename', { name: opened, to: typed })
      announce(naming === 'save' ? texts.saved(typed) : texts.renamed(typed))
      if (!hasStayed(before, useStore.getState())) return
      keepStatistics(typed)
      focusHits()
    } catch (thrown) {
      setProblem(problemOf(thrown))
      input.current?.focus()
    }
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (typed !== '') void save()
  }
  const leave = () => {
    nameStatistics(null)
    focusHits()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    leave()
  }
  return (
    <form className={styles.form} onSubmit={onSubmit} onKeyDown={onKeyDown}>
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
      <div className={styles.note} role="status">
        {isTaken && texts.taken}
      </div>
      {problem !== null && <ProblemSentence of={problem} />}
    </form>
  )
}
