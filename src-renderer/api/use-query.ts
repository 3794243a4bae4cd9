import { useCallback, useSyncExternalStore } from 'react'
import type { CommandName, Input, Output } from '../../src-main/contract/index.ts'
import { peek, type QueryState, watch } from './query-cache.ts'

const nothing: QueryState<never> = { data: undefined, problem: null }

/** The answer to a command, asked again whenever the vault changes; with `null` nothing is asked. */
export function useQuery<N extends CommandName>(name: N, input: Input<N> | null): QueryState<Output<N>> {
  const key = JSON.stringify(input)
  const subscribe = useCallback(
    (listener: () => void) => {
      const asked = JSON.parse(key) as Input<N> | null
      return asked === null ? () => undefined : watch(name, asked, listener)
    },
    [name, key],
  )
  return useSyncExternalStore(subscribe, () => (input === null ? nothing : peek(name, input)))
}
