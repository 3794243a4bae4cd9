import type { IpcMain, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron'
import type { ToPage } from './page-script.ts'

type Listener = Parameters<IpcMain['handle']>[1]

const handlers = new Map<string, Listener>()

export const ipcMain = {
  handle(channel, listener) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, listener)
  },
  removeHandler(channel) {
    handlers.delete(channel)
  },
} satisfies Pick<IpcMain, 'handle' | 'removeHandler'>

/** Hands an invocation to the product, as coming from that frame. */
export async function receiveInvoke(
  sender: object,
  senderFrame: object,
  channel: string,
  args: readonly unknown[],
): Promise<ToPage> {
  const handler = handlers.get(channel)
  if (handler === undefined) return { error: `No handler registered for '${channel}'` }
  const event = {
    sender: sender as WebContents,
    senderFrame: senderFrame as WebFrameMain,
  } as IpcMainInvokeEvent
  try {
    // What crosses in Electron is a structured clone; what cannot be cloned fails here as it does there.
    return { value: structuredClone(await handler(event, ...args)) }
  } catch (error) {
    return { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}
