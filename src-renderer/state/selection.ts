// Which rows of a list are selected. Pure: the list keys, the mouse and the tests use the same function.

export interface Selection {
  readonly ids: readonly string[]
  /** The row the keys move from, and the one shown beside the list. */
  readonly lead: string | null
  /** Where a Shift selection began. */
  readonly anchor: string | null
}

export type SelectionChange =
  | { readonly kind: 'pick'; readonly id: string }
  | { readonly kind: 'toggle'; readonly id: string }
  | { readonly kind: 'extend'; readonly id: string }
  | { readonly kind: 'step'; readonly by: number; readonly isExtending: boolean }
  | { readonly kind: 'all' }

export const emptySelection: Selection = { ids: [], lead: null, anchor: null }

const only = (id: string): Selection => ({ ids: [id], lead: id, anchor: id })

function extendTo(selection: Selection, rows: readonly string[], id: string): Selection {
  const from = rows.indexOf(selection.anchor ?? id)
  const to = rows.indexOf(id)
  if (from < 0 || to < 0) return only(id)
  return { ids: rows.slice(Math.min(from, to), Math.max(from, to) + 1), lead: id, anchor: rows[from] ?? id }
}

function toggle(selection: Selection, rows: readonly string[], id: string): Selection {
  const chosen = new Set(selection.ids)
  if (!chosen.delete(id)) chosen.add(id)
  return { ids: rows.filter(row => chosen.has(row)), lead: id, anchor: id }
}

function step(selection: Selection, rows: readonly string[], by: number, isExtending: boolean): Selection {
  const at = selection.lead === null ? -1 : rows.indexOf(selection.lead)
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1)
  const id = rows[next]
  if (id === undefined) return emptySelection
  return isExtending ? extendTo(selection, rows, id) : only(id)
}

/** The selection after a change; `rows` are the ids of the list in the order shown. */
export function changeSelection(
  selection: Selection,
  rows: readonly string[],
  change: SelectionChange,
): Selection {
  switch (change.kind) {
    case 'pick':
      return only(change.id)
    case 'toggle':
      return toggle(selection, rows, change.id)
    case 'extend':
      return extendTo(selection, rows, change.id)
    case 'step':
      return step(selection, rows, change.by, change.isExtending)
    case 'all':
      return { ...selection, ids: [...rows], lead: selection.lead ?? rows[0] ?? null }
  }
}

const fewSelected = 8

/** The row that comes to stand where one that is gone stood: the next of those that remain, else the one before. */
function neighbour(gone: string, before: readonly string[], standing: Pick<ReadonlySet<string>, 'has'>) {
  const at = before.indexOf(gone)
  if (at < 0) return undefined
  return (
    before.slice(at + 1).find(id => standing.has(id)) ?? before.slice(0, at).findLast(id => standing.has(id))
  )
}

/**
 * Without the rows that are gone. When the one that leads is, what came after it in the rows before leads, so that
 * somebody can go on from there; with nothing left, the first row.
 */
export function keepExisting(
  selection: Selection,
  rows: readonly string[],
  before: readonly string[] = [],
): Selection {
  // Of few selected rows each is looked for; a set of a hundred thousand takes longer to make.
  const standing: Pick<ReadonlySet<string>, 'has'> = selection.ids.length < fewSelected
    ? { has: id => rows.includes(id) }
    : new Set(rows)
  const ids = selection.ids.filter(id => standing.has(id))
  if (selection.lead !== null && standing.has(selection.lead)) {
    return ids.length === selection.ids.length ? selection : { ...selection, ids }
  }
  const next = selection.lead === null ? undefined : neighbour(selection.lead, before, standing)
  const lead = next ?? rows[0]
  return lead === undefined ? emptySelection : only(lead)
}
