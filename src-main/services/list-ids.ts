const mostNamed = 4

/** `A-0001, A-0002`; of many, the first ones and how many more: the history is read by people. */
export function listIds(ids: readonly string[]): string {
  if (ids.length <= mostNamed) return ids.join(', ')
  return `${ids.slice(0, mostNamed - 1).join(', ')} and ${ids.length - mostNamed + 1} more`
}
