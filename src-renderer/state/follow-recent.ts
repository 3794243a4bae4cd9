import { noteRecent } from '../api/recent-things.ts'
import { useStore } from './store.ts'
import type { ReaderPlace } from './view.ts'

const note = ({ articleId, breachId }: ReaderPlace): Promise<void> =>
  noteRecent(
    { of: 'article', id: articleId },
    ...(breachId === null ? [] : [{ of: 'breach' as const, id: breachId }]),
  )

/** Remembers what is opened to be read, so that it is offered again. Called once. */
export function followRecent(): void {
  useStore.subscribe(({ view }, { view: before }) => {
    if (view.kind !== 'reader') return
    const isSame =
      before.kind === 'reader' && before.articleId === view.articleId && before.breachId === view.breachId
    if (!isSame) void note(view)
  })
}
