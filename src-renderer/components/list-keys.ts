import type { SelectionChange } from '../state/selection.ts'

interface ListKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const steps: Readonly<Record<string, number>> = {
  arrowdown: 1,
  j: 1,
  arrowup: -1,
  k: -1,
  pagedown: 15,
  pageup: -15,
  home: Number.NEGATIVE_INFINITY,
  end: Number.POSITIVE_INFINITY,
}

/** What a key does to the selection of a list; null when it is not one of the list's keys. */
export function listKey(
  { key, shiftKey, ctrlKey, metaKey }: ListKey,
  lead: string | null,
): SelectionChange | null {
  const pressed = key.toLowerCase()
  if (ctrlKey || metaKey) return pressed === 'a' ? { kind: 'all' } : null
  const by = steps[pressed]
  if (by !== undefined) return { kind: 'step', by, isExtending: shiftKey }
  return pressed === 'x' && lead !== null ? { kind: 'toggle', id: lead } : null
}
