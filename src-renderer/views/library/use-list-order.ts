import { useMemo } from 'react'
import type { Input, Output } from '../../../src-main/contract/index.ts'
import type { Problem } from '../../../src-main/domain/problem.ts'
import { searchSorts } from '../../../src-main/domain/search/search.ts'
import { useKept } from '../../api/use-kept.ts'
import { useQuery } from '../../api/use-query.ts'
import type { ListGroup } from '../../components/list-grid.tsx'
import { words } from '../../languages/words.ts'
import type { LikedList } from '../../state/list-preferences.ts'
import { useStore } from '../../state/store.ts'
import type { ListView } from '../../state/view.ts'
import { partQueries } from './list-parts.ts'

const texts = words.library.listOrder

/** What is in a list, in its order. */
export interface ListOrder {
  readonly ids: readonly string[]
  readonly groups: readonly ListGroup[]
  readonly people: number | null
  /** Says what the order is: it stays the same when rows come in. */
  readonly order: string
}

const prefixes = { articles: 'A', breaches: 'B' } as const

/** A sort that the list has: one from another version may be stored. */
const sortOf = (kind: ListView['kind'], { sort }: LikedList) =>
  searchSorts[kind].includes(sort) ? sort : 'added'

type Asked = Input<'search.order'>
interface Answer {
  readonly asked: string
  readonly data: Output<'search.order'>
}

function orderFrom({ asked, data }: Answer, kind: ListView['kind'], isByYear: boolean): ListOrder {
  const ids = data.numbers.map(number => `${prefixes[kind]}-${String(number).padStart(4, '0')}`)
  const years = isByYear ? (data.years ?? []) : []
  return {
    ids,
    groups: years.map(({ year, count }) => ({ words: year ?? texts.undated, count })),
    people: data.people,
    order: `${asked} ${years.length > 0}`,
  }
}

interface ShownOrder {
  /** Undefined until the first answer; the last list stays while another is on its way. */
  readonly shown: ListOrder | undefined
  readonly problem: Problem | null
}

/** Everything in a list of the library, as somebody likes it sorted. */
export function useListOrder(view: ListView): ShownOrder {
  const { kind, tag } = view
  const liked = useStore(state => state.preferences.lists[kind])
  const query = view.part === undefined ? '' : partQueries[view.part]
  const asked: Asked = { query, kind, tag, sort: sortOf(kind, liked), isReversed: liked.isReversed }
  const { data, problem } = useQuery('search.order', asked)
  const key = JSON.stringify(asked)
  const answer = useKept(useMemo(() => data && { asked: key, data }, [key, data]))
  const shown = useMemo(
    () => answer && orderFrom(answer, kind, liked.isByYear),
    [answer, kind, liked.isByYear],
  )
  return { shown, problem }
}
