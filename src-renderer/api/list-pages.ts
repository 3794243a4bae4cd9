// The rows of a list are asked for in pages: the ones in sight, and no others.

/** Rows that are asked for at once. */
const pageSize = 50

const cut = new WeakMap<readonly string[], Map<number, readonly string[]>>()

/** The ids that are asked for together with the one at a place. */
export function pageAround(ids: readonly string[], index: number): readonly string[] {
  const page = Math.floor(index / pageSize)
  const pages = cut.get(ids) ?? new Map<number, readonly string[]>()
  cut.set(ids, pages)
  const known = pages.get(page) ?? ids.slice(page * pageSize, (page + 1) * pageSize)
  pages.set(page, known)
  return known
}
