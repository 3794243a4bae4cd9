import { Tag } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { SearchKind } from '../../../src-main/domain/search/search.ts'
import { tagSelected } from '../../actions/tag-selected.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { ProblemSentence } from '../../components/field.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { Pane } from '../../components/pane.tsx'
import { isFocusLost } from '../../components/use-focus-when-lost.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { toggleCondition } from '../../text/query-conditions.ts'
import { FacetList } from './facet-list.tsx'
import { HitList } from './hit-list.tsx'
import { LeftOut } from './left-out.tsx'
import { openHit } from './open-hit.ts'
import { SearchHead } from './search-head.tsx'
import { SearchNameForm } from './search-name-form.tsx'
import styles from './search-pane.module.css'
import { SearchPeek } from './search-peek.tsx'
import { withoutBegun } from './suggestions.ts'
import { type Hit, hitId, useSearch } from './use-search.ts'
import { useTotals } from './use-totals.ts'

const texts = words.search.searchPane

interface SearchPaneProps {
  readonly query: string
  readonly kind: SearchKind
}

/** What is typed in the search box finds: articles or breaches, with filters at the side. */
export function SearchPane({ query, kind }: SearchPaneProps) {
  const order = useStore(state => state.searchOrder)
  const selection = useStore(state => state.selections[kind])
  const select = useStore(state => state.select)
  const showHits = useStore(state => state.showHits)
  const setQuery = useStore(state => state.setQuery)
  const searchIn = useStore(state => state.searchIn)
  const typingAt = useStore(state => state.typingAt)
  const naming = useStore(state => state.naming)
  const savedSearch = useStore(state => state.savedSearch)
  const [areFiltersShown, showFilters] = useState(true)
  const [isPeeking, setPeeking] = useState(false)
  const { found: newest, problem, more, isCurrent } = useSearch(query, kind, order)
  const { data: saved } = useQuery('search.saved', {})
  const found = useDeferredValue(newest)
  const { totals, facets } = useTotals(query, kind, isCurrent ? newest : null)

  const hits = found !== null && found.kind === kind ? found.hits : []
  const rows = useMemo(() => hits.map(hitId), [hits])
  const lead = hits.find(hit => hitId(hit) === selection.lead)
  const other = kind === 'articles' ? 'breaches' : 'articles'
  const others = totals[other] ?? 0
  useEffect(() => {
    if (found !== null && found.kind === kind) showHits(JSON.stringify(found.asked), kind, rows)
  }, [found, kind, rows, showHits])

  // A moment after a key the hits are still those of the word before.
  const open = (hit: Hit) => {
    if (isCurrent) openHit(hit, query, kind)
  }
  const isNone = found !== null && found.kind === kind && found.total === 0 && isCurrent
  useEffect(() => {
    // The list that had the focus is gone.
    if (isNone && isFocusLost()) document.getElementById('search')?.focus()
  }, [isNone])
  return (
    <Pane label={texts.label} tone="list" className={styles.pane}>
      <SearchHead
        kind={kind}
        totals={totals}
        saved={saved?.find(({ name }) => name === savedSearch)}
        query={query}
        areFiltersShown={areFiltersShown}
        onFilters={() => showFilters(!areFiltersShown)}
      />
      {naming !== null && (
        <SearchNameForm key={naming} naming={naming} saved={saved ?? []} query={query} kind={kind} />
      )}
      <LeftOut
        leftOut={withoutBegun(newest?.leftOut ?? [], isCurrent ? typingAt : null)}
        query={query}
        onMend={setQuery}
      />
      {problem !== null && <ProblemSentence of={problem} />}
      <p className="sr" role="status">
        {found !== null && isCurrent && `${words.search.searchHead[kind]}: ${found.total}`}
      </p>
      <div className={styles.body}>
        {areFiltersShown && (
          <aside
            id="search-filters"
            className={`${styles.filters} scroll`}
            aria-label={words.search.facets.label}
          >
            <FacetList
              facets={facets}
              query={query}
              onToggle={(field, value) => setQuery(toggleCondition(query, field, value))}
            />
          </aside>
        )}
        <div className={styles.found}>
          {isNone && (
            <Empty title={texts.none[kind]}>
              <p>{texts.hint}</p>
              {others > 0 && <Button onClick={() => searchIn(other)}>{texts.others[other](others)}</Button>}
            </Empty>
          )}
          {hits.length > 0 && (
            <HitList
              hits={hits}
              total={found?.total ?? 0}
              of={found?.asked.query ?? ''}
              isCurrent={isCurrent && found === newest}
              selection={selection}
              onSelect={change => select(kind, rows, change)}
              onOpen={open}
              isPeeking={isPeeking}
              onPeek={() => setPeeking(!isPeeking)}
              onLeave={() => document.getElementById('search')?.focus()}
              onNearEnd={more}
            />
          )}
          {isPeeking && lead !== undefined && (
            <SearchPeek hit={lead} onOpen={() => open(lead)} onClose={() => setPeeking(false)} />
          )}
        </div>
      </div>
      <div className={styles.foot}>
        <ActionButton action={tagSelected} icon={Tag} look="ghost" size="small" hidesShortcut />
        <span className="grow" />
        <span className={`${styles.keys} hide-narrow`}>
          <Kbd>J</Kbd> <Kbd>K</Kbd> {texts.move} <Kbd>Space</Kbd> {texts.peek} <Kbd>Enter</Kbd> {texts.open}
        </span>
      </div>
    </Pane>
  )
}
