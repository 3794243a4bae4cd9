/** Does something to many things, so many at a time and one after the other; says after each how many are done. */
export async function inChunks<Id>(
  ids: readonly Id[],
  size: number,
  work: (chunk: Id[]) => Promise<unknown>,
  onDone: (count: number) => void,
): Promise<void> {
  for (let from = 0; from < ids.length; from += size) {
    const chunk = ids.slice(from, from + size)
    await work(chunk)
    onDone(from + chunk.length)
  }
}
