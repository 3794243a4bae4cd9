/** Does something to many things, so many at a time and one after the other, until `onDone` says that it is enough. */
export async function inChunks<Id>(
  ids: readonly Id[],
  size: number,
  work: (chunk: Id[]) => Promise<unknown>,
  /** Told after each how many are done; with `false` the rest stays as it is. */
  onDone: (count: number) => boolean,
): Promise<void> {
  for (let from = 0; from < ids.length; from += size) {
    const chunk = ids.slice(from, from + size)
    await work(chunk)
    if (!onDone(from + chunk.length)) return
  }
}
