// A reader thread that does whatever the file's name says, to try the limits on something that really breaks them.
import { parentPort } from 'node:worker_threads'
import type { Numbered } from '../../../src-main/workers/job.ts'

const answer = (number: number, name: string) =>
  parentPort?.postMessage({
    number,
    value: { ok: false, problem: { code: 'not-text', message: `read ${name}` } },
  })

const misdeeds: Readonly<Record<string, (number: number) => unknown>> = {
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
  'answers-for-another.txt': number => answer(number + 1, 'another.txt'),
  'throws.txt': () => {
    throw new Error('the parser gave up')
  },
  'exits.txt': () => process.exit(3),
  'dies-later.txt': number => {
    answer(number, 'dies-later.txt')
    setImmediate(() => process.exit(4))
  },
}

parentPort?.on('message', ({ number, job: { file } }: Numbered) => {
  const { name } = file
  const misdeed = misdeeds[name]
  if (misdeed === undefined) answer(number, name)
  else misdeed(number)
})
