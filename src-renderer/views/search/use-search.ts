import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { BreachHit, Input, SearchHit, SearchPage } from '../../../src-main/contract/index.ts'
import type { SearchKind } from '../../../src-main/domain/search/search.ts'
import { call, problemOf } from '../../api/call.ts'
import { peek } from '../../api/query-cache.ts'
import { useQuery } from '../../api/use-query.ts'
import type { SearchOrder } from '../../state/slices/search-slice.ts'
import { useStore } from '../../state/store.ts'
import { useAnswered } from './use-answered.ts'

type Asked = Input<'search.run'>

export type Hit = SearchHit | BreachHit
export const hitId = (hit: Hit): string => ('breach' in hit ? hit.breach.breachId : hit.article.articleId)

/** As many as are asked for at once behind the first page. */
const pageSize = 100
/** The most that `search.run` gives at once. */
const mostAtOnce = 500

interface Rest {
  /** The question and the first page that these stand behind. */
  readonly key: string
  readonly first: SearchPage
  readonly hits: readonly Hit[]
  readonly next: string | null
}

export interface FoundHits {
  readonly kind: SearchKind
  readonly hits: readonly Hit[]
  readonly total: number
  readonly leftOut: SearchPage['leftOut']
  /** The question these answer. */
  readonly asked: Asked
}

const isKnown = (asked: Asked): boolean => {
  const { data, problem } = peek('search.run', asked)
  return data !== undefined || problem !== null
}

const uniqueHits = (hits: readonly Hit[]): Hit[] => [...new Map(hits.map(hit => [hitId(hit), hit])).values()]

/**
 * What a query finds: the first page while somebody types, the next ones when they are scrolled to. What was found
 * before stays until the new answer is there.
 */
export function useSearch(query: string, kind: SearchKind, order: SearchOrder) {
  const newest = JSON.stringify({ query: query.trim(), kind, ...order, isLenient: true })
  const key = useAnswered(newest, text => isKnown(JSON.parse(text)))
  const { data, problem } = useQuery('search.run', JSON.parse(key))
  const [rest, setRest] = useState<Rest | null>(null)
  const loading = useRef<string | null>(null)

  const load = useCallback(
    async (first: SearchPage, from: Pick<Rest, 'hits' | 'next'>, wanted: number) => {
      if (loading.current === key) return
      loading.current = key
      let [hits, next] = [[...from.hits], from.next]
      try {
        while (next !== null && hits.length < wanted) {
          const limit = Math.min(mostAtOnce, wanted - hits.length)
          const page: SearchPage = await call('search.run', { ...JSON.parse(key), limit, after: next })
          hits = [...hits, ...page.hits]
          next = page.next
        }
        if (loading.current === key) setRest({ key, first, hits, next })
      } catch (thrown) {
        useStore.getState().report(problemOf(thrown))
      } finally {
        if (loading.current === key) loading.current = null
      }
    },
    [key],
  )

  const own = rest !== null && rest.key === key ? rest : null
  // The vault has changed: what was scrolled to is asked for again behind the new first page.
  useEffect(() => {
    if (data === undefined || own === null || own.first === data) return
    void load(data, { hits: [], next: data.next }, own.hits.length)
  }, [data, own, load])

  const more = useCallback(() => {
    if (data === undefined || (own !== null && own.first !== data)) return
    const from = own ?? { hits: [], next: data.next }
    if (from.next !== null) void load(data, from, from.hits.length + pageSize)
  }, [data, own, load])

  const found = useMemo((): FoundHits | null => {
    if (data === undefined) return null
    const { kind: listed, hits: first, total, leftOut } = data
    const hits = own === null ? first : uniqueHits([...first, ...own.hits])
    return { kind: listed, hits, total, leftOut, asked: JSON.parse(key) }
  }, [data, own, key])
  const before = useRef<FoundHits | null>(null)
  useEffect(() => {
    before.current = found ?? before.current
  }, [found])
  return { found: found ?? before.current, problem, more, isCurrent: found !== null && key === newest }
}
