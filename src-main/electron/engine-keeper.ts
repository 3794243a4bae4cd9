// Keeps one engine running: a fresh one after each lock, and after a crash.
import type { AnyEvent, Reply } from '../contract/index.ts'
import { problem } from '../domain/problem.ts'
import type { Engine } from '../engine/engine.ts'

/** Crashes in a row, with no command answered between them, after which starting again is pointless. */
const maxCrashes = 3

/** An engine that outlives the threads behind it. `start` is given what to call when its engine ends by itself. */
export function keepEngine(start: (onCrash: (error: Error) => void) => Engine): Engine {
  const listeners = new Set<(event: AnyEvent) => void>()
  let crashes = 0
  let lastCrash: Error | null = null
  let isClosed = false
  let engine = startNew()

  function emit(event: AnyEvent): void {
    for (const listener of listeners) listener(event)
  }

  function startNew(): Engine {
    const fresh = start(error => {
      console.error(`The engine thread ended by itself: ${error.message}`)
      crashes += 1
      lastCrash = error
      if (isClosed || crashes >= maxCrashes) return
      engine = startNew()
      // What the page shows came from a vault that is no longer open.
      emit({ name: 'vault-state', payload: { vault: null } })
    })
    fresh.subscribe(emit)
    return fresh
  }

  function broken(): Reply<unknown> {
    const why = lastCrash?.message ?? 'no reason given'
    return {
      ok: false,
      problem: problem(
        'internal',
        `The engine cannot be started (${why}). Nothing was lost; please start Breachdesk again.`,
      ),
    }
  }

  return {
    async invoke(caller, name, input) {
      if (crashes >= maxCrashes) return broken()
      const asked = engine
      const reply = await asked.invoke(caller, name, input)
      if (reply.ok) crashes = 0
      if (name === 'vaults.lock' && reply.ok && asked === engine && !isClosed) {
        engine = startNew()
        // Ending the thread gives its memory back, and with it every trace of the key.
        await asked.close()
      }
      return reply
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      isClosed = true
      await engine.close()
    },
  }
}
