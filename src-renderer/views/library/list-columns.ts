// The columns of a list: what there is, how somebody arranged it, and what of it there is room for.
import type { ReactNode } from 'react'
import type { SearchSort } from '../../../src-main/domain/search/search.ts'
import type { LikedColumn } from '../../state/list-preferences.ts'

export interface ListColumn<Row> {
  readonly id: string
  readonly label: string
  /** What stands over a narrow column; nothing: its label is for screen readers alone. */
  readonly head?: string
  /** Null: the list cannot be sorted by it. */
  readonly sort: SearchSort | null
  /** In pixels at the usual text size. */
  readonly width: number
  /** The one column that takes what room is left, and is always there. */
  readonly grows?: true
  readonly isRight?: true
  /** Shown only when somebody asks for it. */
  readonly isExtra?: true
  /** The lowest goes first when there is no room. */
  readonly rank: number
  render(row: Row): ReactNode
}

type AnyColumn = Omit<ListColumn<never>, 'render'>

/** A column as it stands now. */
export interface PlacedColumn<Column extends AnyColumn> {
  readonly column: Column
  readonly isShown: boolean
  readonly width: number
}

const least = 16

/** The columns there are, in the order somebody gave them; those they never placed stand where they are at first. */
export function arrangeColumns<Column extends AnyColumn>(
  columns: readonly Column[],
  liked: readonly LikedColumn[],
): PlacedColumn<Column>[] {
  const places = new Map(liked.map((one, place) => [one.id, place]))
  const known = columns.filter(({ id }) => places.has(id))
  known.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
  const arranged = [...known]
  for (const [index, column] of columns.entries()) {
    if (places.has(column.id)) continue
    const before = columns.slice(0, index).findLast(one => arranged.includes(one))
    arranged.splice(before === undefined ? 0 : arranged.indexOf(before) + 1, 0, column)
  }
  return arranged.map(column => {
    const like = liked[places.get(column.id) ?? -1]
    return {
      column,
      isShown: column.grows === true || (like === undefined ? column.isExtra !== true : like.isShown),
      width: Math.max(least, like?.width ?? column.width),
    }
  })
}

/** The same as it is stored. */
export const likedColumns = (placed: readonly PlacedColumn<AnyColumn>[]): LikedColumn[] =>
  placed.map(({ column, isShown, width }) => ({
    id: column.id,
    isShown,
    width: width === column.width ? null : width,
  }))

const padding = 24
const gap = 10

/** Those shown that there is room for; the ones that matter least are left out. */
export function fittingColumns<Column extends AnyColumn>(
  placed: readonly PlacedColumn<Column>[],
  width: number,
  scale: number,
): PlacedColumn<Column>[] {
  let shown = placed.filter(({ isShown }) => isShown)
  const room = (columns: typeof shown) =>
    columns.reduce((sum, one) => sum + one.width * scale + gap, padding - gap)
  while (shown.length > 1 && room(shown) > width) {
    const others = shown.filter(({ column }) => column.grows !== true)
    const last = others.reduce((a, b) => (b.column.rank < a.column.rank ? b : a))
    shown = shown.filter(one => one !== last)
  }
  return shown
}

/** From this width on, a list has the other columns grow as well: else they would stand far from what they are about. */
const spacious = 1100
const mostGrown = 560
/** A column as narrow as this holds a mark, and needs no more. */
const ofMarks = 40

/** Their widths for `grid-template-columns`, in a list so wide. */
export function templateOf(
  columns: readonly PlacedColumn<AnyColumn>[],
  width: number,
  scale: number,
): string {
  const isSpacious = width > spacious * scale
  const widthOf = ({ column, width: own }: PlacedColumn<AnyColumn>) => {
    if (column.grows) return isSpacious ? `minmax(0, ${mostGrown * scale}px)` : 'minmax(0, 1fr)'
    const pixels = `${Math.round(own * scale)}px`
    return isSpacious && own > ofMarks ? `minmax(${pixels}, ${own}fr)` : pixels
  }
  return columns.map(widthOf).join(' ')
}

/** With a column somewhere else, counted among those shown. */
export function moveColumn<Column extends AnyColumn>(
  placed: readonly PlacedColumn<Column>[],
  id: string,
  by: number,
): PlacedColumn<Column>[] {
  const at = placed.findIndex(({ column }) => column.id === id)
  const to = Math.min(Math.max(at + by, 0), placed.length - 1)
  const moved = placed[at]
  if (moved === undefined) return [...placed]
  const others = placed.filter(one => one !== moved)
  return [...others.slice(0, to), moved, ...others.slice(to)]
}

/** With something else about one column. */
export const changeColumn = <Column extends AnyColumn>(
  placed: readonly PlacedColumn<Column>[],
  id: string,
  change: Partial<Pick<PlacedColumn<Column>, 'isShown' | 'width'>>,
): PlacedColumn<Column>[] =>
  placed.map(one =>
    one.column.id === id ? { ...one, ...change, width: Math.max(least, change.width ?? one.width) } : one,
  )
