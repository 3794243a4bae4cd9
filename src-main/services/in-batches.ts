import { setTimeout } from 'node:timers/promises'

interface Limits<T> {
  readonly size: number
  readonly weight: number
  /** The longest the first of a batch waits for others. */
  readonly milliseconds: number
  weigh(item: T): number
}

/** Gathers what a source yields into batches that are full, heavy or old enough. */
export async function* inBatches<T>(source: AsyncGenerator<T>, limits: Limits<T>): AsyncGenerator<T[]> {
  let batch: T[] = []
  let weight = 0
  let isDue: Promise<null> | null = null
  try {
    let upcoming = ahead(source)
    for (;;) {
      const arrived = await (isDue === null ? upcoming : Promise.race([upcoming, isDue]))
      if (arrived !== null && !arrived.done) {
        upcoming = ahead(source)
        batch.push(arrived.value)
        weight += limits.weigh(arrived.value)
        isDue ??= setTimeout(limits.milliseconds, null, { ref: false })
        if (batch.length < limits.size && weight < limits.weight) continue
      }
      if (batch.length > 0) yield batch
      batch = []
      weight = 0
      isDue = null
      if (arrived?.done) return
    }
  } finally {
    await source.return(undefined)
  }
}

/** Asks for the next item while the last ones are still being worked on: a failure waits until it is looked at. */
function ahead<T>(source: AsyncGenerator<T>) {
  const next = source.next()
  next.catch(() => undefined)
  return next
}
