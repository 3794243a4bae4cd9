import { type ComponentType, type ReactNode, useEffect, useSyncExternalStore } from 'react'

export interface Later<Props> {
  /** Draws it as soon as it is there, and `until` before. */
  readonly View: ComponentType<Props & { readonly until?: ReactNode }>
  load(): Promise<void>
}

/**
 * A view whose script is fetched when it is first drawn, or before. React's own `lazy` keeps what it draws meanwhile for
 * 300 milliseconds at least, even where the script is there already.
 */
export function later<Props extends object>(fetch: () => Promise<ComponentType<Props>>): Later<Props> {
  let fetched: ComponentType<Props> | null = null
  let fetching: Promise<void> | null = null
  const listeners = new Set<() => void>()
  const load = () => {
    fetching ??= fetch().then(component => {
      fetched = component
      for (const listener of listeners) listener()
    })
    return fetching
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  const View = ({ until = null, ...props }: Props & { readonly until?: ReactNode }) => {
    const Fetched = useSyncExternalStore(subscribe, () => fetched)
    useEffect(() => {
      if (Fetched === null) void load()
    }, [Fetched])
    return Fetched === null ? until : <Fetched {...(props as unknown as Props)} />
  }
  return { View, load }
}
