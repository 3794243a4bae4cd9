import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react'
import { type Stop, stopAfter } from './move-focus.ts'

interface Stops {
  /** What a stop carries: one of them all is a stop for Tab, the arrows lead to the others. */
  of(id: string): { readonly 'data-stop': string; readonly tabIndex: 0 | -1 }
  onKeyDown(event: KeyboardEvent): void
  onFocus(event: FocusEvent): void
}

/** Moves the focus between stops with the arrow keys, in whatever holds them. */
export function useStops(holder: RefObject<HTMLElement | null>, lines: readonly (readonly Stop[])[]): Stops {
  const [chosen, setChosen] = useState<string | null>(null)
  const all = lines.flat()
  const current = all.find(({ id }) => id === chosen)?.id ?? all[0]?.id
  return {
    of: id => ({ 'data-stop': id, tabIndex: id === current ? 0 : -1 }),
    onKeyDown: event => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      const focused = event.target instanceof HTMLElement ? event.target.dataset.stop : undefined
      const next = focused === undefined ? null : stopAfter(lines, focused, event.key)
      if (next === null) return
      event.preventDefault()
      holder.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(next)}"]`)?.focus()
    },
    onFocus: event => {
      const focused = event.target instanceof HTMLElement ? event.target.dataset.stop : undefined
      if (focused !== undefined) setChosen(focused)
    },
  }
}
