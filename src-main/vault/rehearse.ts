import { together } from './record.ts'
import type { Vault } from './vault.ts'

/** Does something to a vault to see what comes of it, and undoes it as if it had never been: no line of the history stays. */
export function rehearse<T>(vault: Vault, work: () => T): T {
  const stop = Symbol('rehearsed')
  const seen: T[] = []
  try {
    together(vault, 'normal', () => {
      seen.push(work())
      throw stop
    })
  } catch (thrown) {
    if (thrown !== stop) throw thrown
  }
  return seen[0] as T
}
