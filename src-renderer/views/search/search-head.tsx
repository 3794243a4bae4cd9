import { ArrowDownUp, Bookmark, ChartColumn, ListFilter, PenLine, RefreshCw, Trash2 } from 'lucide-react'
import type { LiveSearch } from '../../../src-main/contract/index.ts'
import { knownField } from '../../../src-main/domain/search/fields.ts'
import { type SearchKind, SearchSort, searchSorts } from '../../../src-main/domain/search/search.ts'
import { forgetSearch, renameSearch, saveSearch, updateSearch } from '../../actions/finding.ts'
import { showStatistics } from '../../actions/statistics.ts'
import { ActionButton, ActionIcon } from '../../components/action-button.tsx'
import { IconButton } from '../../components/button.tsx'
import { PaneHead } from '../../components/pane.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { Select } from '../../components/select.tsx'
import { words } from '../../languages/words.ts'
import { bestFirst } from '../../state/slices/search-slice.ts'
import { useStore } from '../../state/store.ts'
import { formatCount } from '../../text/format.ts'
import styles from './search-head.module.css'

const texts = words.search.searchHead

const labelOf = (sort: string) => texts.sorts[sort] ?? knownField(sort).label

interface SearchHeadProps {
  readonly kind: SearchKind
  /** How many there are of each; undefined while that is not known. */
  readonly totals: Readonly<Partial<Record<SearchKind, number>>>
  readonly saved: LiveSearch | undefined
  readonly query: string
  readonly areFiltersShown: boolean
  onFilters(): void
}

/** What is listed, in which order, and the name it is kept under. */
export function SearchHead({ kind, totals, saved, query, areFiltersShown, onFilters }: SearchHeadProps) {
  const order = useStore(state => state.searchOrder)
  const sortSearch = useStore(state => state.sortSearch)
  const searchIn = useStore(state => state.searchIn)
  const isChanged =
    saved !== undefined && (saved.query !== query.trim() || saved.kind !== kind || saved.sort !== order.sort)
  const choice = (value: SearchKind) => {
    const total = totals[value]
    return { value, label: texts[value], ...(total !== undefined && { count: formatCount(total) }) }
  }
  return (
    <>
      {saved !== undefined && (
        <div className={styles.saved}>
          <h1 className="clip" title={saved.name}>
            {saved.name}
          </h1>
          {isChanged && <span className="muted">{texts.unsaved}</span>}
          <span className="grow" />
          {isChanged && <ActionButton action={updateSearch} icon={RefreshCw} size="small" />}
          <ActionIcon action={renameSearch} icon={PenLine} />
          <ActionIcon action={forgetSearch} icon={Trash2} />
        </div>
      )}
      <PaneHead className={styles.head}>
        {saved === undefined && <h1 className="sr">{words.search.searchPane.label}</h1>}
        <IconButton
          label={texts.filters}
          icon={ListFilter}
          iconSize={14}
          aria-expanded={areFiltersShown}
          aria-controls={areFiltersShown ? 'search-filters' : undefined}
          className={styles.toggle}
          onClick={onFilters}
        />
        <Segmented
          label={texts.kind}
          value={kind}
          choices={[choice('articles'), choice('breaches')]}
          onChange={searchIn}
        />
        <span className="grow" />
        <span className={styles.sort}>
          <Select
            aria-label={texts.sort}
            value={order.sort}
            onChange={({ target }) => {
              const sort = SearchSort.safeParse(target.value)
              if (sort.success) sortSearch({ ...bestFirst, sort: sort.data })
            }}
          >
            {searchSorts[kind].map(sort => (
              <option key={sort} value={sort}>
                {labelOf(sort)}
              </option>
            ))}
          </Select>
        </span>
        <IconButton
          label={texts.reverse}
          icon={ArrowDownUp}
          iconSize={14}
          aria-pressed={order.isReversed}
          className={styles.toggle}
          disabled={order.sort === 'relevance'}
          onClick={() => sortSearch({ ...order, isReversed: !order.isReversed })}
        />
        <ActionIcon action={showStatistics} icon={ChartColumn} />
        <ActionButton action={saveSearch} icon={Bookmark} look="ghost" size="small" hidesShortcut />
      </PaneHead>
    </>
  )
}
