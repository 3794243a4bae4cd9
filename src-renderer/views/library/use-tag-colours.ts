import { useMemo } from 'react'
import { useQuery } from '../../api/use-query.ts'

/** The colour of each tag, by its path. */
export function useTagColours(): ReadonlyMap<string, string> {
  const { data } = useQuery('tags.list', {})
  return useMemo(() => new Map((data ?? []).map(({ path, colour }) => [path, colour])), [data])
}
