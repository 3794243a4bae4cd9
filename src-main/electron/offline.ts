// Holds one session offline, and proves it.
import type { Session } from 'electron'
import { isAppAddress } from './app-address.ts'

/** Nobody can own a name under `.invalid`: should the request ever get out, it reaches no one. */
const selfTestAddress = 'https://self-test.breachdesk.invalid/'

/** What is known about the network: see `OfflineState` in the contract. */
export interface OfflineGuard {
  blockedRequests(): number
  /** Notes a request that the page's own policy stopped before it became one. */
  noteBlocked(address: string): void
  /** Asks for an outside address, as a page or a library might; passed when our filter refused it. */
  runSelfTest(): Promise<void>
  selfTest(): { readonly isPassed: boolean | null; readonly testedAt: string | null }
}

/** Cancels and counts every request that is not for the app itself, and denies everything a page can ask of a device. */
export function keepOffline(session: Session, mayOpenDevTools: boolean): OfflineGuard {
  let blocked = 0
  let hasSeenSelfTest = false
  let isPassed: boolean | null = null
  let testedAt: string | null = null

  const isAllowed = (address: string) =>
    isAppAddress(address) || (mayOpenDevTools && address.startsWith('devtools://'))

  const noteBlocked = (address: string) => {
    if (address === selfTestAddress) hasSeenSelfTest = true
    else blocked += 1
  }

  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isAllowed(details.url)
    if (cancel) noteBlocked(details.url)
    answer({ cancel })
  })
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
  session.setSpellCheckerEnabled(false)
  session.on('will-download', event => event.preventDefault())

  return {
    blockedRequests: () => blocked,
    noteBlocked,
    selfTest: () => ({ isPassed, testedAt }),
    async runSelfTest() {
      hasSeenSelfTest = false
      const gotOut = await session.fetch(selfTestAddress).then(
        () => true,
        () => false,
      )
      isPassed = !gotOut && hasSeenSelfTest
      testedAt = new Date().toISOString()
    },
  }
}
