/**
 * Does `work` on each item, `width` at once, and yields the outcomes in the order of the items. At most `ahead`
 * outcomes wait for a slow one before them. Stops taking items when the reader stops reading.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  width: number,
  ahead: number,
  work: (item: T, index: number) => Promise<R>,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = []
  const turns = new Set<Promise<unknown>>()
  let next = 0
  const start = async (item: T, index: number) => {
    while (turns.size >= width) await Promise.race(turns)
    const turn = work(item, index)
    turns.add(turn)
    try {
      return await turn
    } finally {
      turns.delete(turn)
    }
  }
  const fill = () => {
    for (; waiting.length < ahead && next < items.length; next += 1) {
      const started = start(items[next] as T, next)
      started.catch(() => undefined)
      waiting.push(started)
    }
  }
  for (fill(); waiting.length > 0; fill()) yield await (waiting.shift() as Promise<R>)
}
