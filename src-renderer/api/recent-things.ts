import type { Input } from '../../src-main/contract/index.ts'
import { call } from './call.ts'
import { invalidate } from './query-cache.ts'

/** Nobody misses what could not be remembered: the vault may have been closed meanwhile. */
async function quietly(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
    await invalidate(name => name === 'recent.list')
  } catch {}
}

/** Remembers what was used, the last one the latest, so that it is offered again. */
export const noteRecent = (...things: readonly Input<'recent.note'>[]): Promise<void> =>
  quietly(async () => {
    for (const thing of things) await call('recent.note', thing)
  })

/** Forgets a search, or with null all of them. */
export const forgetRecent = (search: string | null): Promise<void> =>
  quietly(() => call('recent.forget', { search }))
