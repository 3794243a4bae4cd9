import { type KeyboardEvent, useDeferredValue } from 'react'
import type { SearchHit } from '../../../src-main/contract/index.ts'
import { useQuery } from '../../api/use-query.ts'
import { Empty } from '../../components/empty.tsx'
import { ProblemSentence } from '../../components/field.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { useDebounced } from '../../components/use-debounced.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { counted } from '../../text/format.ts'
import { SearchHitRow } from './search-hit-row.tsx'
import styles from './search-pane.module.css'

const texts = words.library.searchPane

interface SearchPaneProps {
  readonly query: string
}

/** Articles that match what is typed in the search box. */
export function SearchPane({ query }: SearchPaneProps) {
  const asked = useDebounced(query, 120)
  const { data, problem } = useQuery('search.articles', { query: asked })
  const hits = useDeferredValue(data)
  const selection = useStore(state => state.selections.articles)
  const select = useStore(state => state.select)
  const navigate = useStore(state => state.navigate)
  const setQuery = useStore(state => state.setQuery)

  const rows = (hits ?? []).map(({ article }) => String(article.articleId))
  const open = ({ article }: SearchHit) =>
    navigate({ kind: 'reader', articleId: article.articleId, breachId: null, claimId: null })
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const nodes = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')]
    const at = document.activeElement instanceof HTMLElement ? nodes.indexOf(document.activeElement) : -1
    const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key]
    if (event.key === 'Escape') setQuery('')
    else if (by !== undefined && at + by < 0) document.getElementById('search')?.focus()
    else if (by !== undefined) nodes[at + by]?.focus()
    else return
    event.preventDefault()
  }

  return (
    <Pane label={texts.label} tone="list">
      <PaneHead>
        <h1>{texts.label}</h1>
        <span className="muted num" role="status">
          {hits !== undefined && counted(hits.length, 'article', 'articles')}
        </span>
      </PaneHead>
      <div id="search-problem" className={styles.problem}>
        {problem !== null && <ProblemSentence>{problem.message}</ProblemSentence>}
      </div>
      {hits?.length === 0 && problem === null && (
        <Empty title={texts.none}>
          <p>{texts.hint}</p>
        </Empty>
      )}
      <ul
        data-hits-for={hits === data ? asked : undefined}
        className="scroll"
        aria-label={texts.label}
        onKeyDown={onKeyDown}
      >
        {hits?.map(hit => (
          <SearchHitRow
            key={hit.article.articleId}
            hit={hit}
            isSelected={hit.article.articleId === selection.lead}
            onFocus={() => select('articles', rows, { kind: 'pick', id: hit.article.articleId })}
            onOpen={() => open(hit)}
          />
        ))}
      </ul>
    </Pane>
  )
}
