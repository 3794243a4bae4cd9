import { setTimeout as pause } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { pdf } from '../../../../../src-main/pipeline/readers/pdf.ts'

// A thread of its own: what ends it must not end the test.
const result = await pdf.read({ name: 'a.pdf', bytes: workerData })
await pause(50)
parentPort?.postMessage(result.ok)
