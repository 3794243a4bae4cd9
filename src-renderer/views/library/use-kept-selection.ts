import { useEffect, useRef } from 'react'
import type { ListKind } from '../../state/list-preferences.ts'
import { useStore } from '../../state/store.ts'
import type { ListOrder } from './use-list-order.ts'

const nothing: readonly string[] = []

/** The rows of a list; what is selected stays among them. */
export function useKeptSelection(kind: ListKind, shown: ListOrder | undefined): readonly string[] {
  const keepSelected = useStore(state => state.keepSelected)
  const before = useRef(nothing)
  useEffect(() => {
    if (shown === undefined) return
    keepSelected(kind, shown.ids, before.current)
    before.current = shown.ids
  }, [kind, shown, keepSelected])
  return shown?.ids ?? nothing
}
