import { problemOf } from '../../api/call.ts'
import { useStore } from '../../state/store.ts'

/** Waits for a change of a highlight or a note and says what was done; true when it was. */
export async function changeMarked(work: Promise<unknown>, said: string): Promise<boolean> {
  const { announce, report } = useStore.getState()
  try {
    await work
    announce(said)
    return true
  } catch (thrown) {
    report(problemOf(thrown))
    return false
  }
}
