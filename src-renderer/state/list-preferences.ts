// How somebody likes a list: its columns, what it is sorted by, and whether it is cut into years.

/** A column as somebody placed it; those not named stand where they are at first. */
export interface LikedColumn {
  readonly id: string
  readonly isShown: boolean
  /** In pixels at the usual text size; null: as wide as it is at first. */
  readonly width: number | null
}

export interface LikedList {
  readonly columns: readonly LikedColumn[]
  readonly sort: string
  /** Turned round: the earliest, the least, from Z to A. */
  readonly isReversed: boolean
  readonly isByYear: boolean
}

export type ListKind = 'articles' | 'breaches'

const firstLists: Readonly<Record<ListKind, LikedList>> = {
  articles: { columns: [], sort: 'added', isReversed: false, isByYear: false },
  breaches: { columns: [], sort: 'discovered', isReversed: false, isByYear: true },
}

const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const isWord = (value: unknown): value is string => typeof value === 'string' && /^[\w.-]{1,40}$/.test(value)
const isWidth = (value: unknown): value is number => typeof value === 'number' && value >= 16 && value <= 2000

function readColumns(stored: unknown): LikedColumn[] {
  const known = new Map<string, LikedColumn>()
  for (const one of Array.isArray(stored) ? stored.slice(0, 60) : []) {
    const { id, isShown, width } = partsOf(one)
    if (isWord(id)) known.set(id, { id, isShown: isShown !== false, width: isWidth(width) ? width : null })
  }
  return [...known.values()]
}

/** What was stored of a list, made whole. */
export function readList(kind: ListKind, stored: unknown): LikedList {
  const { columns, sort, isReversed, isByYear } = partsOf(stored)
  const first = firstLists[kind]
  return {
    columns: readColumns(columns),
    sort: isWord(sort) ? sort : first.sort,
    isReversed: isReversed === true,
    isByYear: typeof isByYear === 'boolean' ? isByYear : first.isByYear,
  }
}
