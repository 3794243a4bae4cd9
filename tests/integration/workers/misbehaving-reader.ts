// A reader thread that does whatever the file's name says, to try the limits on something that really breaks them.
import { parentPort } from 'node:worker_threads'
import type { Job } from '../../../src-main/workers/job.ts'

const misdeeds: Readonly<Record<string, () => unknown>> = {
  'hangs.txt': () => {
    for (;;);
  },
  'eats-memory.txt': () => {
    const eaten: string[][] = []
    for (;;) eaten.push(new Array<string>(100_000).fill('x'))
  },
  // A list of its own size again: what V8 does not survive, and ends the process for.
  'grows-one-list.txt': () => {
    const eaten: number[] = []
    for (let i = 0; ; i++) eaten[i] = i + 0.5
  },
  'throws.txt': () => {
    throw new Error('the parser gave up')
  },
  'exits.txt': () => process.exit(3),
  'dies-later.txt': () => {
    parentPort?.postMessage({ ok: false, problem: { code: 'not-text', message: 'read dies-later.txt' } })
    setImmediate(() => process.exit(4))
  },
}

parentPort?.on('message', ({ file: { name } }: Job) => {
  const misdeed = misdeeds[name]
  if (misdeed === undefined)
    parentPort?.postMessage({ ok: false, problem: { code: 'not-text', message: `read ${name}` } })
  else misdeed()
})
