import { useRef, useState } from 'react'
import { problemOf } from '../../api/call.ts'
import { inChunks } from '../../api/in-chunks.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'

const texts = words.library.bulkPanel

/** The most that one command takes, and that is looked at before it is done; more go in several, taken back as one. */
export const mostAtOnce = 1000

interface Deed<Id> {
  readonly ids: readonly Id[]
  /** Does it to some of them; what has the same `sitting` is taken back together. */
  work(ids: Id[], sitting: string): Promise<unknown>
  readonly done: string
}

interface Doing {
  readonly isBusy: boolean
  /** How many are done, while it goes on; null where all go at once. */
  readonly progress: { readonly done: number; readonly total: number } | null
  /** Does it, says that it is done, and goes back to the list; a problem is told above the status bar. */
  apply<Id>(deed: Deed<Id>): Promise<void>
  /** Leaves what is not done yet as it is. */
  stop(): void
}

/** Applies what was looked at. */
export function useDeed(): Doing {
  const [isBusy, setBusy] = useState(false)
  const [progress, setProgress] = useState<Doing['progress']>(null)
  const isWanted = useRef(true)
  const consider = useStore(state => state.consider)
  const announce = useStore(state => state.announce)
  const report = useStore(state => state.report)
  return {
    isBusy,
    progress,
    async apply({ ids, work, done }) {
      const sitting = crypto.randomUUID()
      const total = ids.length
      let count = 0
      isWanted.current = true
      setBusy(true)
      setProgress(total > mostAtOnce ? { done: 0, total } : null)
      report(null)
      try {
        await inChunks(
          ids,
          mostAtOnce,
          chunk => work(chunk, sitting),
          now => {
            count = now
            setProgress(before => (before === null ? null : { done: now, total }))
            return isWanted.current
          },
        )
        // Who stopped it has left the form, and may look at another one.
        if (isWanted.current) consider(null)
        announce(count < total ? texts.stopped(count, total) : done)
      } catch (thrown) {
        if (count > 0) announce(texts.stopped(count, total))
        report(problemOf(thrown))
      } finally {
        setBusy(false)
        setProgress(null)
      }
    },
    stop: () => {
      isWanted.current = false
    },
  }
}
