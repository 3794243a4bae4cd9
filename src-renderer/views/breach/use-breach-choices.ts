import type { Breach } from '../../../src-main/domain/breach.ts'
import { BreachId } from '../../../src-main/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'

export interface BreachChoice {
  readonly breachId: BreachId
  readonly name: string
  readonly isLikely: boolean
}

const mostOffered = 8

/** `b12` and `B-0012` alike. */
function idIn(typed: string): BreachId | null {
  const number = /^b-?0*(\d+)$/i.exec(typed.trim())?.[1]
  return number === undefined ? null : BreachId.parse(`B-${number.padStart(4, '0')}`)
}

/** The breaches another one can be joined with, as far as what is typed finds them. */
export function useBreachChoices(breach: Breach, typed: string): BreachChoice[] {
  const id = idIn(typed)
  const query = typed.trim()
  const { data: grouping } = useQuery('breaches.grouping', { id: breach.breachId })
  const { data: named } = useQuery('breaches.names', id === null ? null : { ids: [id] })
  const { data: found } = useQuery(
    'search.run',
    id !== null
      ? null
      : { query, kind: 'breaches', limit: mostOffered + 1, sort: query === '' ? 'added' : 'relevance' },
  )
  const likely = (grouping?.suggestions ?? []).map(one =>
    one.breachId === breach.breachId
      ? { breachId: one.other, name: one.otherName }
      : { breachId: one.breachId, name: one.name },
  )
  const isLikely = new Set(likely.map(one => one.breachId))
  const others =
    found?.kind === 'breaches' ? found.hits.map(({ breach: { breachId, name } }) => ({ breachId, name })) : []
  const all = id !== null ? (named ?? []) : query === '' ? [...likely, ...others] : others
  const once = new Map(all.map(one => [one.breachId, one]))
  once.delete(breach.breachId)
  return [...once.values()]
    .slice(0, mostOffered)
    .map(one => ({ ...one, isLikely: isLikely.has(one.breachId) }))
}
