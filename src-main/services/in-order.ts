/**
 * Does `work` on each item, `width` at once, and yields the outcomes in the order of the items. At most `ahead`
 * outcomes wait for a slow one before them. Stops taking items when the reader stops reading.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  width: number,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = []
  const turns = new Set<Promise<unknown>>()
  const source = items[Symbol.iterator]()
  const start = async (item: T) => {
    while (turns.size >= width) await Promise.race(turns)
    const turn = work(item)
    turns.add(turn)
    try {
      return await turn
    } finally {
      turns.delete(turn)
    }
  }
  const fill = () => {
    while (waiting.length < ahead) {
      const next = source.next()
      if (next.done) return
      const started = start(next.value)
      started.catch(() => undefined)
      waiting.push(started)
    }
  }
  for (fill(); waiting.length > 0; fill()) yield await (waiting.shift() as Promise<R>)
}
