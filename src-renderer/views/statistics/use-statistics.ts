import { useEffect, useRef } from 'react'
import type { Input } from '../../../src-main/contract/index.ts'
import type { Statistics } from '../../../src-main/domain/statistics.ts'
import { peek } from '../../api/query-cache.ts'
import { useQuery } from '../../api/use-query.ts'
import type { StatisticsPlace } from '../../state/view.ts'
import { useAnswered } from '../search/use-answered.ts'

type Asked = Input<'statistics.of'>

const asking = (key: string): Asked => JSON.parse(key)
const isKnown = (key: string): boolean => {
  const { data, problem } = peek('statistics.of', asking(key))
  return data !== undefined || problem !== null
}

/** The figures of a place, one question at a time; those of the question before stay until the new ones are there. */
export function useStatistics({ query, settings }: Pick<StatisticsPlace, 'query' | 'settings'>) {
  // Which charts are tables is the screen's: it asks nothing anew.
  const { yearOf, counting } = settings
  const newest = JSON.stringify({ query: query.trim(), settings: { yearOf, counting }, isLenient: true })
  const key = useAnswered(newest, isKnown)
  const { data, problem } = useQuery('statistics.of', asking(key))
  const before = useRef<Statistics | null>(null)
  useEffect(() => {
    before.current = data ?? before.current
  }, [data])
  return { figures: data ?? before.current, problem, isCurrent: data !== undefined && key === newest }
}
