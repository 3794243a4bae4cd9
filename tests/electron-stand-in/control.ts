// What tests ask of the stand-in, over the channel of the process that started it. Without that channel: nothing.

import { app } from './app.ts'
import { windows } from './browser-window.ts'
import { dialogAnswers } from './dialog.ts'
import { receiveInvoke } from './ipc-main.ts'
import { defaultSession } from './session.ts'

/** What a test can ask. */
export type ControlRequest =
  | { readonly kind: 'report' }
  | { readonly kind: 'dialog'; readonly paths: string[] }
  /** An invocation as though from a frame that is not our page's. */
  | { readonly kind: 'invokeAs'; readonly url: string; readonly channel: string; readonly message: unknown }

/** What windows and session were really given. */
export interface ControlReport {
  readonly windows: readonly {
    readonly webPreferences: Electron.WebPreferences
    readonly webRtcPolicy: string
    readonly opened: readonly { readonly address: string; readonly action: string }[]
  }[]
  readonly session: Readonly<Record<string, boolean>>
  readonly switches: readonly string[]
  readonly requests: readonly { readonly address: string; readonly isCancelled: boolean }[]
}

const report = (): ControlReport => ({
  windows: windows.map(({ options, webContents }) => ({
    webPreferences: options.webPreferences ?? {},
    webRtcPolicy: webContents.webRtcPolicy,
    opened: webContents.openedAddresses,
  })),
  session: defaultSession.settings,
  switches: [...app.commandLine.switches.keys()],
  requests: defaultSession.seen,
})

async function answer(request: ControlRequest): Promise<unknown> {
  switch (request.kind) {
    case 'report':
      return report()
    case 'dialog':
      return dialogAnswers.push(request.paths)
    case 'invokeAs':
      return receiveInvoke(windows[0]?.webContents ?? {}, { url: request.url }, request.channel, [
        request.message,
      ])
  }
}

if (process.send !== undefined) {
  process.on('message', async (message: { id: number; request: ControlRequest }) => {
    process.send?.({ id: message.id, answer: await answer(message.request) })
  })
  // The window alone keeps the process running; should the test be gone, so is the window.
  process.on('disconnect', () => app.quit())
  process.channel?.unref()
}
