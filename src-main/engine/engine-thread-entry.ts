// The thread that hosts the engine for the window, so that the main thread only moves messages.
import { tmpdir } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { sweepSamples } from '../services/sweep-samples.ts'
import type { EngineOptions } from './engine.ts'
import { startEngine } from './start-engine.ts'
import type { FromEngine, ToEngine } from './thread-messages.ts'

const port = parentPort
if (port === null) throw new Error('the engine thread must be started as a thread')

const engine = startEngine(workerData as EngineOptions)
const say = (message: FromEngine) => port.postMessage(message)

engine.subscribe(event => say({ kind: 'event', event }))

port.on('message', async (message: ToEngine) => {
  if (message.kind === 'close') {
    await engine.close()
    say({ kind: 'closed' })
    port.close()
    return
  }
  const { id, caller, name, input } = message
  say({ kind: 'reply', id, reply: await engine.invoke(caller, name, input) })
})

void sweepSamples(tmpdir())
