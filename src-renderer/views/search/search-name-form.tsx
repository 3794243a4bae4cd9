import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { LiveSearch } from '../../../src-main/contract/index.ts'
import { savedName } from '../../../src-main/domain/search/match-of.ts'
import type { SearchKind } from '../../../src-main/domain/search/search.ts'
import { call, problemOf } from '../../api/call.ts'
import { Button } from '../../components/button.tsx'
import { ProblemSentence } from '../../components/field.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { problemLine } from '../../text/problem-words.ts'
import { focusHits } from './go-to-hits.ts'
import styles from './search-name-form.module.css'

const texts = words.search.searchHead

interface SearchNameFormProps {
  readonly naming: 'save' | 'rename'
  readonly saved: readonly LiveSearch[]
  readonly query: string
  readonly kind: SearchKind
}

/** A name for the search shown: a new one, or another one. */
export function SearchNameForm({ naming, saved, query, kind }: SearchNameFormProps) {
  const opened = useStore(state => state.savedSearch)
  const sort = useStore(state => state.searchOrder.sort)
  const nameSearch = useStore(state => state.nameSearch)
  const keepSearch = useStore(state => state.keepSearch)
  const announce = useStore(state => state.announce)
  const [name, setName] = useState(naming === 'rename' ? (opened ?? '') : '')
  const [problem, setProblem] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])

  const typed = name.trim()
  const isTaken = naming === 'save' && saved.some(one => savedName(one.name) === savedName(typed))
  const leave = () => {
    nameSearch(null)
    focusHits()
  }
  const save = async () => {
    try {
      if (naming === 'save') await call('search.save', { name: typed, query: query.trim(), kind, sort })
      else if (opened !== null) await call('search.rename', { name: opened, to: typed })
      keepSearch(typed)
      announce(naming === 'save' ? texts.saved(typed) : texts.renamed(typed))
      focusHits()
    } catch (thrown) {
      setProblem(problemLine(problemOf(thrown)))
      input.current?.focus()
    }
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (typed !== '') void save()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
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
      {problem !== null && <ProblemSentence>{problem}</ProblemSentence>}
    </form>
  )
}
