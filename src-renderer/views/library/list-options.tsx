import { ArrowDown, ArrowUp, SlidersHorizontal } from 'lucide-react'
import { useId } from 'react'
import { knownField } from '../../../src-main/domain/search/fields.ts'
import { dateSorts, searchSorts } from '../../../src-main/domain/search/search.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { CheckRow } from '../../components/check-row.tsx'
import { Select } from '../../components/select.tsx'
import { words } from '../../languages/words.ts'
import { type LikedList, type ListKind, readList } from '../../state/list-preferences.ts'
import { useStore } from '../../state/store.ts'
import { fieldLabel } from '../../text/query-words.ts'
import { changeColumn, type ListColumn, likedColumns, moveColumn, type PlacedColumn } from './list-columns.ts'
import styles from './list-options.module.css'

const texts = words.library.listOptions

type Placed = readonly PlacedColumn<Omit<ListColumn<never>, 'render'>>[]

interface ListOptionsProps {
  readonly kind: ListKind
  readonly placed: Placed
}

/** What a list is sorted by, and its columns: which, and in which order. */
export function ListOptions({ kind, placed }: ListOptionsProps) {
  const id = useId()
  const liked = useStore(state => state.preferences.lists[kind])
  const preferList = useStore(state => state.preferList)
  const prefer = (change: Partial<LikedList>) => preferList(kind, change)
  const place = (changed: Placed) => prefer({ columns: likedColumns(changed) })
  return (
    <>
      <IconButton
        label={texts.open}
        icon={SlidersHorizontal}
        popoverTarget={id}
        className={styles.open}
        aria-haspopup="dialog"
      />
      <div id={id} popover="auto" role="dialog" aria-label={texts.open} className={`${styles.panel} raised`}>
        <Sorting kind={kind} liked={liked} prefer={prefer} />
        <h2>{texts.columns}</h2>
        <ul>
          {placed.map(({ column, isShown }, index) => (
            <li key={column.id} className={styles.column}>
              <CheckRow
                isChecked={isShown}
                isDisabled={column.grows === true}
                onChange={checked => place(changeColumn(placed, column.id, { isShown: checked }))}
              >
                {column.label}
              </CheckRow>
              <IconButton
                label={texts.earlier(column.label)}
                icon={ArrowUp}
                iconSize={14}
                disabled={index === 0}
                onClick={() => place(moveColumn(placed, column.id, -1))}
              />
              <IconButton
                label={texts.later(column.label)}
                icon={ArrowDown}
                iconSize={14}
                disabled={index === placed.length - 1}
                onClick={() => place(moveColumn(placed, column.id, 1))}
              />
            </li>
          ))}
        </ul>
        <p className={styles.hint}>{texts.hint}</p>
        <Button size="small" onClick={() => prefer(readList(kind, null))}>
          {texts.reset}
        </Button>
      </div>
    </>
  )
}

interface SortingProps {
  readonly kind: ListKind
  readonly liked: LikedList
  prefer(change: Partial<LikedList>): void
}

function Sorting({ kind, liked, prefer }: SortingProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {texts.sortBy}
      </label>
      <Select
        id={id}
        value={liked.sort}
        onChange={event => prefer({ sort: event.target.value, isReversed: false })}
      >
        {searchSorts[kind]
          .filter(sort => sort !== 'relevance')
          .map(sort => (
            <option key={sort} value={sort}>
              {texts.sorts[sort as keyof typeof texts.sorts] ?? fieldLabel(knownField(sort))}
            </option>
          ))}
      </Select>
      <CheckRow isChecked={liked.isReversed} onChange={isReversed => prefer({ isReversed })}>
        {texts.reversed}
      </CheckRow>
      {dateSorts.has(liked.sort) && (
        <CheckRow isChecked={liked.isByYear} onChange={isByYear => prefer({ isByYear })}>
          {texts.byYear}
        </CheckRow>
      )}
    </>
  )
}
