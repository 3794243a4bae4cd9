// Runs in the page before anything of the page's own. It is sent over as text, so it may use nothing from outside.

/** What the page script is told. */
export interface PageScriptConfig {
  /** The binding that reaches Node. */
  readonly binding: string
  /** The property by which Node reaches the page; not to be guessed by the page. */
  readonly receiver: string
}

/** What the page says to Node over the binding. */
export type FromPage =
  | { readonly kind: 'invoke'; readonly channel: string; readonly args: readonly unknown[] }
  /** The same, with arguments without bytes as JSON: the binding takes apart every value it is given, JSON is one. */
  | { readonly kind: 'invoke-text'; readonly channel: string; readonly args: string }
  | { readonly kind: 'bytes'; readonly id: string; readonly chunk: Uint8Array }
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'size'; readonly width: number; readonly height: number }

/** How Node answers an invocation: Electron, too, passes on nothing but an error's message. */
export type ToPage =
  | { readonly value: unknown }
  | { readonly error: string }
  /** A value without bytes, as JSON. */
  | { readonly text: string }

/** Stands for bytes that went over in pieces. */
export interface ParkedBytes {
  readonly parkedBytes: string
}

type Preload = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void

/** Gives the preload script an Electron, then takes every trace of it away from the page. */
export function pageScript(preload: Preload, config: PageScriptConfig): void {
  const page = globalThis as unknown as Record<string, unknown>
  const call = page[config.binding] as (message: FromPage) => Promise<ToPage | null>
  delete page[config.binding]
  // As in Electron, frames inside the page get no preload script.
  if (window.top !== window) return

  const chunkBytes = 4 * 1024 * 1024
  const listeners = new Map<string, Set<(event: unknown, ...args: unknown[]) => void>>()

  // Tens of megabytes in one message would pass through several JSON strings at once, hence the pieces.
  async function park(bytes: Uint8Array): Promise<ParkedBytes> {
    const id = crypto.randomUUID()
    let start = 0
    do {
      await call({ kind: 'bytes', id, chunk: bytes.slice(start, start + chunkBytes) })
      start += chunkBytes
    } while (start < bytes.length)
    return { parkedBytes: id }
  }
  async function pack(value: unknown): Promise<unknown> {
    if (value instanceof Uint8Array) return park(value)
    if (Array.isArray(value)) {
      const packed: unknown[] = []
      for (const item of value) packed.push(await pack(item))
      return packed
    }
    if (value === null || typeof value !== 'object') return value
    const packed: [string, unknown][] = []
    for (const [key, item] of Object.entries(value)) packed.push([key, await pack(item)])
    return Object.fromEntries(packed)
  }

  const hasBytes = (value: unknown): boolean =>
    value instanceof Uint8Array ||
    (typeof value === 'object' && value !== null && Object.values(value).some(hasBytes))
  async function ask(channel: string, args: readonly unknown[]): Promise<ToPage | null> {
    if (hasBytes(args)) return call({ kind: 'invoke', channel, args: (await pack(args)) as unknown[] })
    return call({ kind: 'invoke-text', channel, args: JSON.stringify(args) })
  }

  function freeze(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value
    for (const item of Object.values(value)) freeze(item)
    return Object.freeze(value)
  }

  const listenersOf = (channel: string) => {
    const known = listeners.get(channel) ?? new Set()
    listeners.set(channel, known)
    return known
  }
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) =>
        Object.defineProperty(page, name, { value: freeze(api), enumerable: true }),
    },
    ipcRenderer: {
      async invoke(channel: string, ...args: unknown[]) {
        const answer = await ask(channel, args)
        if (answer !== null && 'text' in answer) return JSON.parse(answer.text)
        if (answer !== null && 'value' in answer) return answer.value
        throw new Error(`Error invoking remote method '${channel}': ${answer?.error ?? 'no answer'}`)
      },
      on: (channel: string, listener: (event: unknown, ...args: unknown[]) => void) =>
        listenersOf(channel).add(listener),
      off: (channel: string, listener: (event: unknown, ...args: unknown[]) => void) =>
        listenersOf(channel).delete(listener),
    },
    // A browser keeps the paths of files to itself, so the product takes their bytes.
    webUtils: { getPathForFile: (_file: File) => '' },
  }

  Object.defineProperty(page, config.receiver, {
    value: (channel: string, args: readonly unknown[]) => {
      for (const listener of listenersOf(channel)) listener({}, ...args)
    },
  })
  window.open = address => {
    void call({ kind: 'open', address: String(address) })
    return null
  }
  const tellSize = () => call({ kind: 'size', width: window.outerWidth, height: window.outerHeight })
  window.addEventListener('resize', () => void tellSize())

  const module = { exports: {} }
  preload(
    name => {
      if (name === 'electron') return electron
      throw new Error(`a sandboxed preload script cannot require "${name}"`)
    },
    module,
    module.exports,
  )
}
