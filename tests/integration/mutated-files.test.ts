// Two thousand broken and hostile files through the real pool: each ends in an outcome, and the process lives on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maxFileMemory, maxFileMilliseconds } from '../../src-main/domain/limits.ts'
import { startPipelineWorkers } from '../../src-main/workers/pipeline-workers.ts'
import { honestFiles } from '../helpers/mutated/honest-files.ts'
import { mutatedFile } from '../helpers/mutated/mutated-file.ts'
import { readThroughPool, type Told } from '../helpers/mutated/read-through-pool.ts'

const seed = Number(process.env.BREACHDESK_SEED ?? 1)
const count = 2000
const mebibyte = 1024 * 1024

/** What a file came to, with what it takes to make it again. */
interface Line extends Told {
  readonly number: number
  readonly what: string
}

const pool = startPipelineWorkers()
/** What the process may have grown by: each reader may keep what one file may take. */
const maxGrowth = pool.size * maxFileMemory * mebibyte
const lines: Line[] = []
const unhandled: unknown[] = []
let growth = 0
const note = (reason: unknown) => unhandled.push(reason)
const told = (some: readonly Line[]) =>
  some.map(({ number, what, name, outcome, message, faults }) =>
    [`${number} (${what})`, name, outcome, message.slice(0, 300), ...faults].join(' · '),
  )
const withOutcome = (...codes: readonly string[]) => lines.filter(({ outcome }) => codes.includes(outcome))

/** As many at a time as there are readers, so that none waits for one. */
async function readAll() {
  let next = 0
  const lane = async () => {
    while (next < count) {
      const number = next++
      const file = mutatedFile(seed, number)
      for (const outcome of await readThroughPool(pool, file, String(number)))
        lines.push({ ...outcome, number, what: file.what })
    }
  }
  await Promise.all(Array.from({ length: pool.size }, lane))
}

describe(`${count} mutated files, BREACHDESK_SEED=${seed}`, () => {
  beforeAll(async () => {
    process.on('unhandledRejection', note)
    for (const file of honestFiles) await readThroughPool(pool, file, file.name)
    const before = process.memoryUsage.rss()
    await readAll()
    growth = process.memoryUsage.rss() - before
    const counts = Object.entries(Object.groupBy(lines, ({ outcome }) => outcome))
    console.info(
      `seed ${seed}: ${counts.map(([code, some]) => `${some?.length ?? 0} ${code}`).join(', ')}; grown by ${Math.round(growth / mebibyte)} MiB`,
    )
  }, 900_000)
  afterAll(async () => {
    process.off('unhandledRejection', note)
    await pool.close()
  })

  it('end in an outcome each, of which nothing is wrong', () => {
    expect(new Set(lines.map(({ number }) => number)).size).toBe(count)
    expect(told(lines.filter(({ faults }) => faults.length > 0))).toEqual([])
  })

  it('end within the time and the memory of one file', () => {
    expect(told(withOutcome('took-too-long', 'out-of-memory'))).toEqual([])
    expect(told(lines.filter(({ milliseconds }) => milliseconds > maxFileMilliseconds + 1000))).toEqual([])
  })

  it('fail in a way nobody foresaw less than once in a hundred files', () => {
    const failed = withOutcome('reader-failed')
    if (failed.length > 0) console.info(told(failed).join('\n'))
    expect(failed.length).toBeLessThan(count / 100)
  })

  it('are read, where what was done to them leaves something to read', () => {
    expect(withOutcome('read').length).toBeGreaterThan(count / 3)
    expect(withOutcome('damaged-file').length).toBeGreaterThan(20)
  })

  it('leave the pool as it was: honest files are read as before', async () => {
    for (const file of honestFiles) {
      const outcomes = await readThroughPool(pool, file, `after ${file.name}`)
      expect(outcomes.filter(({ outcome }) => outcome !== 'read')).toEqual([])
    }
  })

  it('leave the process as it was: nothing dropped, no memory kept', () => {
    expect(unhandled).toEqual([])
    expect(growth).toBeLessThan(maxGrowth)
  })
})
