// The engine in a thread of its own, seen from the thread that started it.
import { Worker } from 'node:worker_threads'
import type { AnyEvent, Reply } from '../contract/index.ts'
import { problem } from '../domain/problem.ts'
import { threadFile } from '../workers/thread-file.ts'
import type { Engine, EngineOptions } from './engine.ts'
import type { FromEngine, ToEngine } from './thread-messages.ts'

const stopped: Reply<unknown> = {
  ok: false,
  problem: problem('internal', 'The engine stopped. What was saved is safe; unlock the vault again.'),
}

/** Milliseconds an engine may take to close its vault before its thread is ended. */
const closingTime = 5000

/** Starts the thread. `onCrash` is called when it ends without having been asked to. */
export function startEngineThread(options: EngineOptions, onCrash: (error: Error) => void): Engine {
  const thread = new Worker(threadFile(import.meta.url, 'engine-thread-entry'), { workerData: options })
  const listeners = new Set<(event: AnyEvent) => void>()
  const pending = new Map<number, (reply: Reply<unknown>) => void>()
  const closed = Promise.withResolvers<void>()
  let isClosing = false
  let hasEnded = false
  let lastId = 0
  let crash: Error | null = null

  const say = (message: ToEngine) => thread.postMessage(message)

  thread.on('message', (message: FromEngine) => {
    if (message.kind === 'event') for (const listener of listeners) listener(message.event)
    else if (message.kind === 'reply') {
      pending.get(message.id)?.(message.reply)
      pending.delete(message.id)
    } else closed.resolve()
  })
  thread.on('error', error => {
    crash = error instanceof Error ? error : new Error(String(error))
  })
  thread.on('exit', () => {
    hasEnded = true
    for (const resolve of pending.values()) resolve(stopped)
    pending.clear()
    closed.resolve()
    if (!isClosing) onCrash(crash ?? new Error('the engine thread ended'))
  })

  return {
    invoke(caller, name, input) {
      if (isClosing || hasEnded) return Promise.resolve(stopped)
      lastId += 1
      const id = lastId
      return new Promise(resolve => {
        pending.set(id, resolve)
        say({ kind: 'invoke', id, caller, name, input })
      })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      if (hasEnded) return
      isClosing = true
      say({ kind: 'close' })
      const timer = setTimeout(() => closed.resolve(), closingTime)
      await closed.promise
      clearTimeout(timer)
      await thread.terminate()
    },
  }
}
