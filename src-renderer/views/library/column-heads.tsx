import { ascendingSorts } from '../../../src-main/domain/search/search.ts'
import { SortHead } from '../../components/sort-head.tsx'
import type { LikedList, ListKind } from '../../state/list-preferences.ts'
import { useStore } from '../../state/store.ts'
import { changeColumn, type ListColumn, likedColumns, moveColumn, type PlacedColumn } from './list-columns.ts'

type Column = Omit<ListColumn<never>, 'render'>

interface ColumnHeadsProps {
  readonly kind: ListKind
  /** Every column, in its order. */
  readonly placed: readonly PlacedColumn<Column>[]
  /** Those there is room for. */
  readonly shown: readonly PlacedColumn<Column>[]
  readonly scale: number
}

const directionOf = ({ sort: own }: Column, { sort, isReversed }: LikedList) => {
  if (own === null) return undefined
  if (own !== sort) return null
  return ascendingSorts.has(own) !== isReversed ? 'ascending' : 'descending'
}

/** The heads of the columns of a list: they sort it, and are drawn wider and moved. */
export function ColumnHeads({ kind, placed, shown, scale }: ColumnHeadsProps) {
  const liked = useStore(state => state.preferences.lists[kind])
  const prefer = useStore(state => state.preferList)
  const growing = shown.findIndex(({ column }) => column.grows)

  const sortBy = ({ sort }: Column) => {
    if (sort === null) return
    const isAgain = liked.sort === sort
    prefer(kind, { sort, isReversed: isAgain && !liked.isReversed })
  }
  return shown.map(({ column, width }, index) => (
    <SortHead
      key={column.id}
      label={column.label}
      direction={directionOf(column, liked)}
      isRight={column.isRight}
      edge={column.grows ? null : index < growing ? 'right' : 'left'}
      width={width * scale}
      onSort={() => sortBy(column)}
      onResize={wanted =>
        prefer(kind, { columns: likedColumns(changeColumn(placed, column.id, { width: wanted / scale })) })
      }
      onMove={by => {
        const neighbour = shown[index + by]
        if (neighbour === undefined) return
        const to = placed.indexOf(neighbour) - placed.findIndex(one => one.column === column)
        prefer(kind, { columns: likedColumns(moveColumn(placed, column.id, to)) })
      }}
    >
      {column.width < 30 && column.head === undefined ? null : (column.head ?? column.label)}
    </SortHead>
  ))
}
