import { type AnyEvent, engineCommands } from '../contract/index.ts'
import { dispatch } from '../services/dispatch.ts'
import { createHandlers } from '../services/handlers.ts'
import { fileFormats } from '../workers/formats.ts'
import { startPipelineWorkers } from '../workers/pipeline-workers.ts'
import type { Engine, EngineOptions } from './engine.ts'

/** The engine in the calling thread: for the command line, for tests, and inside its own thread for the window. */
export function startEngine(options: EngineOptions): Engine {
  const listeners = new Set<(event: AnyEvent) => void>()
  const workers = startPipelineWorkers()
  const { handlers, close } = createHandlers({
    ...options,
    formats: fileFormats,
    workers,
    now: () => new Date(),
    emit: event => {
      for (const listener of listeners) listener(event)
    },
  })
  return {
    invoke: (caller, name, input) => dispatch(engineCommands, handlers, caller, name, input),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      const closing = close()
      // The readers first: what is being read is not waited for.
      await workers.close()
      await closing
    },
  }
}
