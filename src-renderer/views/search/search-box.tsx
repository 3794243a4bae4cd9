import { CircleHelp, Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { parseLeniently } from '../../../src-main/domain/search/parse-query.ts'
import { keysOf } from '../../actions/action.ts'
import { focusSearch } from '../../actions/move-around.ts'
import { forgetRecent } from '../../api/recent-things.ts'
import { IconButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { words } from '../../languages/words.ts'
import { queryInBox, searchKindOf } from '../../state/slices/search-slice.ts'
import { useStore } from '../../state/store.ts'
import { ariaKeys } from '../../text/key-names.ts'
import { faultWords } from '../../text/query-words.ts'
import { focusHits, noteSearch } from './go-to-hits.ts'
import styles from './search-box.module.css'
import { SearchHelp } from './search-help.tsx'
import { SearchInput } from './search-input.tsx'
import { SuggestionList } from './suggestion-list.tsx'
import { type Suggestion, taken, withoutBegun } from './suggestions.ts'
import { useSuggestions } from './use-suggestions.ts'

const texts = words.search.searchBox

/** Where one searches: the language of domain/search, completed and coloured as it is typed. */
export function SearchBox() {
  const query = useStore(queryInBox)
  const kind = useStore(searchKindOf)
  const isCounting = useStore(state => state.view.kind === 'statistics')
  const setQuery = useStore(state => state.typeQuery)
  const setBoundForHits = useStore(state => state.setBoundForHits)
  const setTypingAt = useStore(state => state.setTypingAt)
  const openSearch = useStore(state => state.openSearch)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const [at, setAt] = useState(0)
  const [hasFocus, setFocus] = useState(false)
  const [active, setActive] = useState(-1)
  const { suggestions, answer, close, reset, askFor } = useSuggestions(
    query,
    Math.min(at, query.length),
    hasFocus,
  )
  const isOpen = suggestions.length > 0
  const typingAt = hasFocus && isOpen ? at : null
  const wrong = withoutBegun(parseLeniently(query).leftOut, typingAt)
  useEffect(() => setTypingAt(typingAt), [typingAt, setTypingAt])

  // React writes the text first, which sends the caret to its end. A frame later somebody may have typed on.
  const wantedCaret = useRef<number | null>(null)
  useLayoutEffect(() => {
    const caret = wantedCaret.current
    wantedCaret.current = null
    if (caret !== null) input.current?.setSelectionRange(caret, caret)
  })

  const write = (text: string, caret: number) => {
    setQuery(text)
    setAt(caret)
    setActive(-1)
    reset()
    input.current?.focus()
    wantedCaret.current = caret
  }
  const take = (suggestion: Suggestion) => {
    if (suggestion.of === 'completion') {
      if (answer === undefined) return
      const edit = taken(query, answer, suggestion.completion.insert)
      write(edit.text, edit.at)
      return
    }
    const search = suggestion.of === 'saved' ? suggestion.search : suggestion
    if (isCounting) setQuery(search.query)
    else openSearch(search)
    setActive(-1)
    focusHits()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const chosen = suggestions[active]
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') {
      if (isOpen && query !== '') close()
      else if (query !== '') setQuery('')
      else {
        input.current?.blur()
        document.querySelector<HTMLElement>('[role="grid"]')?.focus()
      }
      setActive(-1)
    } else if (event.key === 'Delete' && chosen?.of === 'recent') void forgetRecent(chosen.query)
    else if (event.key === ' ' && event.ctrlKey) askFor()
    else if (by !== undefined && isOpen)
      // Above the first and below the last there is the box itself.
      setActive(((active + 1 + by + suggestions.length + 1) % (suggestions.length + 1)) - 1)
    else if (event.key === 'ArrowDown') focusHits()
    else if (event.key === 'Tab' && !event.shiftKey && chosen !== undefined) take(chosen)
    else if (event.key === 'Enter' && chosen !== undefined) take(chosen)
    else if (event.key === 'Enter') {
      if (query.trim() === '') return
      close()
      noteSearch(query, kind)
      focusHits()
    } else return
    event.preventDefault()
  }

  return (
    <search className={styles.box}>
      <Icon of={Search} />
      <SearchInput
        ref={input}
        id="search"
        role="combobox"
        aria-label={texts[kind]}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={active < 0 || !isOpen ? undefined : `${listId}-${active}`}
        aria-autocomplete="list"
        aria-describedby="search-problem"
        aria-invalid={wrong.length > 0}
        aria-keyshortcuts={ariaKeys(keysOf(focusSearch))}
        placeholder={isCounting ? texts.narrow : texts.placeholder}
        value={query}
        wrong={wrong}
        onChange={({ target }) => {
          setBoundForHits(false)
          setQuery(target.value)
          setAt(target.selectionStart ?? target.value.length)
          setActive(-1)
          reset()
        }}
        onSelect={({ currentTarget }) => setAt(currentTarget.selectionStart ?? 0)}
        onKeyDown={onKeyDown}
        onFocus={() => setFocus(true)}
        onBlur={() => {
          setFocus(false)
          setActive(-1)
        }}
      />
      {query === '' ? (
        <Kbd>{keysOf(focusSearch)}</Kbd>
      ) : (
        <IconButton
          label={texts.clear}
          icon={X}
          iconSize={14}
          className={styles.button}
          onClick={() => write('', 0)}
        />
      )}
      <IconButton
        label={texts.help}
        icon={CircleHelp}
        iconSize={14}
        className={styles.button}
        popoverTarget="search-help"
      />
      {isOpen && (
        <SuggestionList
          id={listId}
          suggestions={suggestions}
          active={active}
          problems={wrong.map(faultWords)}
          onTake={take}
          onForget={() => void forgetRecent(null)}
        />
      )}
      <SearchHelp
        onInsert={example => {
          const text = `${query.trimEnd()} ${example}`.trimStart()
          write(text, text.length)
        }}
      />
    </search>
  )
}
