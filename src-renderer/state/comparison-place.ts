// What is compared, and in which order. Pure: actions, the table and the tests use the same functions.
import type { Input } from '../../src-main/contract/index.ts'
import { fewestColumns, mostColumns } from '../../src-main/domain/comparison-of.ts'
import type { ArticleId, BreachId } from '../../src-main/domain/ids.ts'
import type { ComparisonSettings, SavedComparison, SavedSet } from '../../src-main/domain/saved-comparison.ts'
import type { ComparePlace, ComparisonFolds } from './view.ts'

export type ColumnId = BreachId | ArticleId

/** The ids of the columns, in their order. */
export const columnsOf = ({ ids, articles }: ComparePlace): readonly ColumnId[] => articles ?? ids

/** The column the others are measured against. */
export function referenceOf(place: ComparePlace): number {
  const columns: readonly string[] = columnsOf(place)
  return Math.max(0, columns.indexOf(place.reference ?? ''))
}

const isArticle = (id: ColumnId): id is ArticleId => id.startsWith('A-')
const isBreach = (id: ColumnId): id is BreachId => id.startsWith('B-')

/** The same with other columns; a reference that is not among them any more is let go. */
export function withColumns(place: ComparePlace, columns: readonly ColumnId[]): ComparePlace {
  const { reference, ...rest } = place
  return {
    ...rest,
    ...(place.articles === undefined
      ? { ids: columns.filter(isBreach) }
      : { articles: columns.filter(isArticle) }),
    ...(reference !== undefined && columns.includes(reference) && { reference }),
  }
}

/** The column stands at another place; what the others are measured against stays. */
export function withMoved(place: ComparePlace, from: number, to: number): ComparePlace {
  const columns = [...columnsOf(place)]
  const [moved] = columns.splice(from, 1)
  const reference = columnsOf(place)[referenceOf(place)]
  if (moved === undefined || reference === undefined) return place
  columns.splice(Math.min(Math.max(to, 0), columns.length), 0, moved)
  return withColumns({ ...place, reference }, columns)
}

/** The others are measured against that column. */
export function withReference(place: ComparePlace, column: number): ComparePlace {
  const reference = columnsOf(place)[column]
  return reference === undefined ? place : { ...place, reference }
}

export const withoutColumn = (place: ComparePlace, column: number): ComparePlace =>
  withColumns(
    place,
    columnsOf(place).filter((_, index) => index !== column),
  )

/** With more columns at the end, as many as there is room for. */
export const withAdded = (place: ComparePlace, added: readonly ColumnId[]): ComparePlace =>
  withColumns(place, [...new Set([...columnsOf(place), ...added])].slice(0, mostColumns))

/** What is asked for the columns, by their kind. */
export function askedFor(place: ComparePlace): {
  readonly breaches: Input<'comparisons.ofBreaches'> | null
  readonly articles: Input<'comparisons.ofArticles'> | null
} {
  const { ids, articles, reference } = place
  const [id] = ids
  const measured = { ...(reference !== undefined && { reference }) }
  if (articles === undefined) return { breaches: { ids: [...ids], ...measured }, articles: null }
  return { breaches: null, articles: id === undefined ? null : { id, articles: [...articles], ...measured } }
}

/** The columns as they are kept under a name; null where there are too few. */
export function savedSetOf({ ids, articles }: ComparePlace): SavedSet | null {
  const [id] = ids
  if (articles !== undefined)
    return id === undefined ? null : { kind: 'articles', id, articles: [...articles] }
  return ids.length < fewestColumns ? null : { kind: 'breaches', ids: [...ids] }
}

/** Where the axis of time begins before anybody chose. */
const defaultAlign = 'intrusion'

/** How it is shown as it is kept: what the screen does not speak of stays as it was kept before. */
export const settingsOf = (
  place: ComparePlace,
  folds: ComparisonFolds,
  before?: ComparisonSettings,
): ComparisonSettings => ({
  align: place.align ?? before?.align ?? defaultAlign,
  hidden: before?.hidden ?? [],
  reference: place.reference ?? null,
  onlyDifferences: folds.onlyDifferences,
  collapsed: [...folds.collapsed],
})

/** The place a kept comparison is looked at, as the vault is now. */
export function placeOfSaved({ name, kind, breach, columns, settings, lost }: SavedComparison): ComparePlace {
  const { onlyDifferences, collapsed } = settings
  const reference = lost.merged.find(({ id }) => id === settings.reference)?.into ?? settings.reference
  const ids = columns.map(({ id }) => id)
  const isThere = reference !== null && ids.includes(reference)
  return {
    kind: 'compare',
    ids: kind === 'breaches' ? ids.filter(isBreach) : breach === null ? [] : [breach.id],
    ...(kind === 'articles' && { articles: ids.filter(isArticle) }),
    ...(isThere && { reference }),
    align: settings.align,
    saved: { name, onlyDifferences, collapsed },
  }
}

const inOneLine = (place: ComparePlace, folds: ComparisonFolds) =>
  JSON.stringify([
    columnsOf(place),
    referenceOf(place),
    place.align ?? defaultAlign,
    folds.onlyDifferences,
    [...new Set(folds.collapsed)].sort(),
  ])

/** Whether it is shown in another way than it is kept. */
export function isChanged(place: ComparePlace, folds: ComparisonFolds, kept: SavedComparison): boolean {
  return inOneLine(place, folds) !== inOneLine(placeOfSaved(kept), kept.settings)
}
