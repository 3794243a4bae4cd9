import type { Comparison } from '../../../src-main/domain/comparison-of.ts'
import { fold } from '../../../src-main/domain/fold.ts'
import { BreachId } from '../../../src-main/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { type ColumnId, columnsOf } from '../../state/comparison-place.ts'
import type { ComparePlace } from '../../state/view.ts'
import { sourceOf } from './column-names.ts'

export interface ColumnChoice {
  readonly id: ColumnId
  readonly name: string
  readonly detail: string
}

const mostOffered = 8

/** `b12` and `B-0012` alike. */
function idIn(typed: string): BreachId | null {
  const number = /^b-?0*(\d+)$/i.exec(typed.trim())?.[1]
  return number === undefined ? null : (BreachId.safeParse(`B-${number.padStart(4, '0')}`).data ?? null)
}

/** Breaches that are not compared yet: those most like the reference, or what is typed finds. */
function useBreachChoices(reference: BreachId | null, typed: string): ColumnChoice[] {
  const query = typed.trim()
  const id = idIn(typed)
  const { data: similar } = useQuery(
    'breaches.similar',
    query === '' && reference !== null ? { id: reference, limit: mostOffered + 6 } : null,
  )
  const { data: named } = useQuery('breaches.names', id === null ? null : { ids: [id] })
  const { data: found } = useQuery(
    'search.run',
    query === '' || id !== null || reference === null
      ? null
      : { query, kind: 'breaches', limit: mostOffered + 6, sort: 'relevance' },
  )
  if (id !== null) return (named ?? []).map(one => ({ id: one.breachId, name: one.name, detail: '' }))
  const breaches =
    query === ''
      ? (similar ?? []).map(({ breach }) => breach)
      : found?.kind === 'breaches'
        ? found.hits.map(({ breach }) => breach)
        : []
  return breaches.map(({ breachId, name }) => ({ id: breachId, name, detail: breachId }))
}

/** The other articles on the breach whose articles are compared. */
function useArticleChoices(breach: BreachId | null, typed: string): ColumnChoice[] {
  const { data } = useQuery('breaches.get', breach === null ? null : { id: breach })
  const wanted = fold(typed).trim()
  const choices = (data?.articles ?? []).map(article => ({
    id: article.articleId,
    name: article.title,
    detail: sourceOf(article),
  }))
  return choices.filter(({ id, name, detail }) => fold(`${name} ${detail} ${id}`).includes(wanted))
}

/** What can be added to a comparison. */
export function useColumnChoices(place: ComparePlace, comparison: Comparison, typed: string): ColumnChoice[] {
  const isOfArticles = place.articles !== undefined
  const reference = comparison.columns[comparison.reference]?.breachId ?? null
  const breaches = useBreachChoices(isOfArticles ? null : reference, typed)
  const articles = useArticleChoices(isOfArticles ? reference : null, typed)
  const shown: readonly ColumnId[] = columnsOf(place)
  return (isOfArticles ? articles : breaches).filter(({ id }) => !shown.includes(id)).slice(0, mostOffered)
}
