import type { LiveSearch } from '../../../src-main/contract/index.ts'
import type { SearchKind } from '../../../src-main/domain/search/search.ts'
import { call } from '../../api/call.ts'
import { NameForm } from '../../components/name-form.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { focusHits } from './go-to-hits.ts'
import styles from './search-name-form.module.css'

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
  return (
    <NameForm
      naming={naming}
      initial={naming === 'rename' ? (opened ?? '') : ''}
      taken={saved.map(one => one.name)}
      texts={words.search.searchHead}
      className={styles.form}
      keep={async name => {
        if (naming === 'save') await call('search.save', { name, query: query.trim(), kind, sort })
        else if (opened !== null) await call('search.rename', { name: opened, to: name })
      }}
      onKept={name => {
        keepSearch(name)
        focusHits()
      }}
      onLeave={() => {
        nameSearch(null)
        focusHits()
      }}
    />
  )
}
