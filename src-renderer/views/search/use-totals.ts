import { useEffect, useRef } from 'react'
import type { Facet, SearchKind } from '../../../src-main/domain/search/search.ts'
import { useQuery } from '../../api/use-query.ts'
import type { FoundHits } from './use-search.ts'

interface Totals {
  readonly totals: Readonly<Partial<Record<SearchKind, number>>>
  readonly facets: readonly Facet[]
}

const nothing: Totals = { totals: {}, facets: [] }

/** How much was found, by its values and among the others; asked when the hits are there, so that these come first. */
export function useTotals(query: string, kind: SearchKind, found: FoundHits | null): Totals {
  const asked = found === null ? null : { query: query.trim(), isLenient: true }
  const other = kind === 'articles' ? 'breaches' : 'articles'
  const { data: counted } = useQuery('search.facets', asked && { ...asked, kind, hasAlternatives: true })
  const { data: others } = useQuery('search.run', asked && { ...asked, kind: other, limit: 1 })
  const before = useRef(nothing)
  const isKnown = found !== null && found.kind === kind && counted !== undefined && others !== undefined
  const totals: Totals = isKnown
    ? { totals: { [kind]: found.total, [other]: others.total }, facets: counted.facets }
    : before.current
  useEffect(() => {
    before.current = totals
  })
  return totals
}
