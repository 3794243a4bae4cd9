// The only code that sees both the page and Electron: three functions, and no more.
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { ImportSource } from '../contract/imports.ts'
import type { Bridge, Reply } from '../contract/index.ts'
import { maxFileBytes } from '../domain/limits.ts'
import type { BridgeMessage } from './bridge-message.ts'

// Constants of bridge-message.ts, which would bring the whole schema library into the page's process.
const commandChannel = 'command'
const eventChannel = 'event'

/** The page's own window, of which this file (compiled without the DOM) needs one event. */
interface PageWindow {
  addEventListener(
    name: 'securitypolicyviolation',
    listener: (event: { readonly blockedURI: string }) => void,
  ): void
}

const send = (message: BridgeMessage): Promise<Reply<unknown>> => ipcRenderer.invoke(commandChannel, message)

/** A path where the file has one; its bytes where it lives in memory only, as a file out of a mail program does. */
async function sourceOf(file: File): Promise<ImportSource> {
  try {
    const path = webUtils.getPathForFile(file)
    if (path !== '') return { path }
    // One byte past the limit, so that the engine can say that it is too large.
    const bytes = new Uint8Array(await file.slice(0, maxFileBytes + 1).arrayBuffer())
    return { name: file.name, bytes }
  } catch {
    return { name: file.name, isUnreadable: true }
  }
}

async function importFiles(files: readonly File[]): Promise<Reply<unknown>> {
  const sources = await Promise.all(files.map(sourceOf))
  if (sources.some(source => !('isUnreadable' in source))) return send({ kind: 'import', sources })
  const message = 'None of these files can be read. Save them to a folder and drop them from there.'
  return { ok: false, problem: { code: 'nothing-readable', message } }
}

const bridge: Bridge = {
  invoke: (name, input) => send({ kind: 'invoke', name: String(name), input }),
  subscribe(listener) {
    const hear = (_event: unknown, event: unknown) => listener(event)
    ipcRenderer.on(eventChannel, hear)
    return () => {
      ipcRenderer.off(eventChannel, hear)
    }
  },
  importFiles,
}

contextBridge.exposeInMainWorld('breachdesk', bridge)

// The policy stands in the header and in the page, and each of the two reports the same request.
const justReported = new Set<string>()

function reportBlocked(address: string): void {
  // `inline` and `eval` are no addresses: nothing was to leave the machine.
  if (!address.includes(':') || justReported.has(address)) return
  justReported.add(address)
  setTimeout(() => justReported.delete(address), 100)
  void send({ kind: 'blocked', address: address.slice(0, 4096) })
}

const page = globalThis as unknown as PageWindow
page.addEventListener('securitypolicyviolation', event => reportBlocked(event.blockedURI))
