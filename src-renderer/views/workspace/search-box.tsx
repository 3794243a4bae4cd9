import { Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { IconButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import styles from './search-box.module.css'

const texts = words.workspace.searchBox

export function SearchBox() {
  const query = useStore(state => state.query)
  const setQuery = useStore(state => state.setQuery)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') {
      setQuery('')
      event.currentTarget.blur()
    } else if (event.key === 'ArrowDown') {
      document.querySelector<HTMLElement>('[data-hit]')?.focus()
    } else if (event.key === 'Enter') {
      // Only a hit of what is typed now: a moment after a key the list is still that of the word before.
      document.querySelector<HTMLElement>(`[data-hits-for="${CSS.escape(query.trim())}"] [data-hit]`)?.click()
    } else return
    event.preventDefault()
  }
  return (
    <search className={styles.box}>
      <Icon of={Search} />
      <input
        id="search"
        type="text"
        aria-label={texts.label}
        aria-describedby="search-problem"
        aria-keyshortcuts="/"
        placeholder={texts.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={event => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        <Kbd>/</Kbd>
      ) : (
        <IconButton label={texts.clear} icon={X} iconSize={14} onClick={() => setQuery('')} />
      )}
    </search>
  )
}
