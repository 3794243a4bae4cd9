// Between the page and the engine: one channel for commands, one for events.
import { type BrowserWindow, ipcMain } from 'electron'
import { hostCommands } from '../contract/host.ts'
import type { HostHandlers, Reply } from '../contract/index.ts'
import { type Problem, problem, problemOf } from '../domain/problem.ts'
import { assertNever } from '../domain/result.ts'
import { dispatch } from '../engine/dispatch.ts'
import type { Engine } from '../engine/engine.ts'
import { isAppAddress } from './app-address.ts'
import { BridgeMessage, commandChannel, eventChannel } from './bridge-message.ts'
import type { OfflineGuard } from './offline.ts'
import { isOurPage } from './sender.ts'

/** What stands behind the bridge. */
export interface BridgeOptions {
  readonly engine: Engine
  readonly hostHandlers: HostHandlers
  readonly offline: OfflineGuard
}

const refused = (why: Problem): Reply<unknown> => ({ ok: false, problem: why })

async function answer(
  message: BridgeMessage,
  { engine, hostHandlers, offline }: BridgeOptions,
): Promise<Reply<unknown>> {
  switch (message.kind) {
    case 'invoke': {
      const { name, input } = message
      return Object.hasOwn(hostCommands, name)
        ? dispatch(hostCommands, hostHandlers, 'page', name, input)
        : engine.invoke('page', name, input)
    }
    case 'import':
      return engine.invoke('host', 'imports.run', { sources: message.sources })
    case 'blocked':
      if (!isAppAddress(message.address)) offline.noteBlocked(message.address)
      return { ok: true, value: null }
    default:
      return assertNever(message)
  }
}

/** Answers the page of `window`, and no other; tells it what the engine has to say. */
export function bridgeWindow(window: BrowserWindow, options: BridgeOptions): void {
  const unsubscribe = options.engine.subscribe(event => {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, event)
  })
  window.on('closed', () => {
    unsubscribe()
    ipcMain.removeHandler(commandChannel)
  })
  ipcMain.handle(commandChannel, async (event, input: unknown): Promise<Reply<unknown>> => {
    if (window.isDestroyed() || !isOurPage(event, window.webContents.mainFrame)) {
      return refused(problem('not-allowed', 'Only the page of Breachdesk itself can ask for this.'))
    }
    const message = BridgeMessage.safeParse(input)
    if (!message.success) return refused(problem('invalid-input', 'That is not a command.'))
    try {
      return await answer(message.data, options)
    } catch (error) {
      // Electron passes on nothing but the message of an error; a problem crosses whole.
      return refused(problemOf(error))
    }
  })
}
