import { useState } from 'react'
import { problemOf } from '../../api/call.ts'
import { useStore } from '../../state/store.ts'

/** The most that is deleted or merged at once. */
export const mostAtOnce = 1000

interface Doing {
  readonly isBusy: boolean
  /** Does it, says that it is done, and goes back to the list; a problem is told above the status bar. */
  apply(deed: () => Promise<unknown>, done: string): Promise<void>
}

/** Applies what was looked at. */
export function useDeed(): Doing {
  const [isBusy, setBusy] = useState(false)
  const consider = useStore(state => state.consider)
  const announce = useStore(state => state.announce)
  const report = useStore(state => state.report)
  return {
    isBusy,
    async apply(deed, done) {
      setBusy(true)
      report(null)
      try {
        await deed()
        consider(null)
        announce(done)
      } catch (thrown) {
        report(problemOf(thrown))
      } finally {
        setBusy(false)
      }
    },
  }
}
