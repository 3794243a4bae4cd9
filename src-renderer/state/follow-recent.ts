import { call } from '../api/call.ts'
import { invalidate } from '../api/query-cache.ts'
import { useStore } from './store.ts'
import type { ReaderPlace } from './view.ts'

async function note({ articleId, breachId }: ReaderPlace): Promise<void> {
  try {
    await call('recent.note', { of: 'article', id: articleId })
    if (breachId !== null) await call('recent.note', { of: 'breach', id: breachId })
    await invalidate(name => name === 'recent.list')
  } catch {
    // The vault was closed meanwhile: nobody misses it.
  }
}

/** Remembers what is opened to be read, so that it is offered again. Called once. */
export function followRecent(): void {
  useStore.subscribe(({ view }, { view: before }) => {
    if (view.kind !== 'reader') return
    const isSame =
      before.kind === 'reader' && before.articleId === view.articleId && before.breachId === view.breachId
    if (!isSame) void note(view)
  })
}
