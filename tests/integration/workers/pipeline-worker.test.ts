import { afterEach, describe, expect, it } from 'vitest'
import { PipelineWorker } from '../../../src-main/workers/pipeline-worker.ts'
import { startPipelineWorkers } from '../../../src-main/workers/pipeline-workers.ts'

const misbehaving = new URL('./misbehaving-reader.ts', import.meta.url)
const file = (name: string) => ({ name, bytes: new Uint8Array([65]) })
const job = (name: string) => ({ task: 'read', file: file(name), mappings: [] }) as const

describe('a file that breaks its reader', () => {
  const worker = new PipelineWorker({ milliseconds: 4000, memory: 32 }, misbehaving)
  afterEach(() => worker.close())

  it.each([
    ['hangs.txt', 'took-too-long'],
    ['eats-memory.txt', 'out-of-memory'],
    ['throws.txt', 'reader-failed'],
    ['exits.txt', 'reader-failed'],
    ['answers-for-another.txt', 'reader-failed'],
  ])('%s ends as "%s", and the next file is read', async (name, code) => {
    const broken = await worker.run(job(name))
    expect(broken.ok ? null : broken.problem.code).toBe(code)
    expect(broken.ok ? '' : broken.problem.message).toContain(name)
    const next = await worker.run(job('good.txt'))
    expect(next.ok ? null : next.problem.message).toBe('read good.txt')
  })
})

describe('files given behind one that breaks its reader', () => {
  const worker = new PipelineWorker({ milliseconds: 4000, memory: 32 }, misbehaving)
  afterEach(() => worker.close())

  it.each([
    'hangs.txt',
    'eats-memory.txt',
    'throws.txt',
    'exits.txt',
    'answers-for-another.txt',
  ])('are read after %s', async name => {
    const [broken, ...others] = await Promise.all(
      [name, 'good.txt', 'better.txt'].map(each => worker.run(job(each))),
    )
    expect(broken?.ok === false && broken.problem.message).toContain(name)
    expect(others.map(other => (other.ok ? null : other.problem.message))).toEqual([
      'read good.txt',
      'read better.txt',
    ])
  })

  it.each([
    ['eats-memory.txt', 'out-of-memory'],
    ['exits.txt', 'reader-failed'],
  ])('are told apart from %s among them', async (name, code) => {
    const answers = await Promise.all(['good.txt', name, 'better.txt'].map(each => worker.run(job(each))))
    expect(answers.map(answer => (answer.ok ? null : answer.problem.code))).toEqual([
      'not-text',
      code,
      'not-text',
    ])
  })

  it('are read after one that cannot be handed over', async () => {
    const unsendable = { ...job('huge.txt'), mappings: [() => 'no copy'] as never }
    const answers = await Promise.all(
      [job('good.txt'), unsendable, job('better.txt')].map(one => worker.run(one)),
    )
    expect(answers.map(answer => (answer.ok ? null : answer.problem.code))).toEqual([
      'not-text',
      'reader-failed',
      'not-text',
    ])
  })

  it('are told so when the system gives no thread', async () => {
    const threadless = new PipelineWorker(undefined, new URL('https://nowhere.invalid/reader.js'))
    const answers = await Promise.all([job('a.txt'), job('b.txt')].map(one => threadless.run(one)))
    expect(answers.map(answer => (answer.ok ? null : answer.problem.code))).toEqual([
      'reader-failed',
      'reader-failed',
    ])
  })

  it('are not blamed for a reader that ends right after its answer', async () => {
    const answers = await Promise.all(['dies-later.txt', 'good.txt'].map(each => worker.run(job(each))))
    expect(answers.map(answer => (answer.ok ? null : answer.problem.message))).toEqual([
      'read dies-later.txt',
      'read good.txt',
    ])
  })

  it('are told that they were not read when it is closed', async () => {
    const waiting = ['hangs.txt', 'good.txt'].map(each => worker.run(job(each)))
    await worker.close()
    const answers = await Promise.all(waiting)
    expect(answers.map(answer => (answer.ok ? null : answer.problem.code))).toEqual([
      'reader-failed',
      'reader-failed',
    ])
  })
})

describe('a file for which a single list outgrows all memory', () => {
  it('ends its thread, and not the process with it', async () => {
    const worker = new PipelineWorker({ milliseconds: 20_000, memory: 128 }, misbehaving)
    const broken = await worker.run(job('grows-one-list.txt'))
    expect(broken.ok ? null : broken.problem.code).toBe('out-of-memory')
    const next = await worker.run(job('good.txt'))
    expect(next.ok ? null : next.problem.message).toBe('read good.txt')
    await worker.close()
  })
})

describe('a reader that dies between two files', () => {
  it.each([
    ['before', 0],
    ['with', 300],
  ])('is replaced before the next one when its answer is seen %s its end', async (_, milliseconds) => {
    const worker = new PipelineWorker({ milliseconds: 4000, memory: 32 }, misbehaving)
    await worker.run(job('good.txt'))
    const first = worker.run(job('dies-later.txt'))
    // Nobody looks at what the thread says for a while.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
    const answer = await first
    expect(answer.ok ? null : answer.problem.message).toBe('read dies-later.txt')
    await new Promise(done => setTimeout(done, 300))
    const next = await worker.run(job('good.txt'))
    expect(next.ok ? null : next.problem.message).toBe('read good.txt')
    await worker.close()
  })
})

describe('the pool', () => {
  const article =
    'A clinic lost a laptop\n\nHillside Clinic said on Monday that a laptop with names was stolen.\n'

  it('reads more files than it has threads, each in its own place', async () => {
    const workers = startPipelineWorkers()
    const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt']
    const results = await Promise.all(
      names.map(name => workers.read({ name, bytes: new TextEncoder().encode(`${name} ${article}`) })),
    )
    await workers.close()
    const late = await workers.read(file('f.txt'))
    expect(late.ok ? null : late.problem.code).toBe('cancelled')
    expect(
      results.map(result => (result.ok ? result.value.article?.title.split(' ')[0] : result.problem.message)),
    ).toEqual(names)
  })

  it('does not read what nobody wants any more when its turn comes', async () => {
    const workers = startPipelineWorkers()
    const unwanted = await workers.read(file('a.txt'), [], () => false)
    await workers.close()
    expect(unwanted.ok ? null : unwanted.problem.code).toBe('cancelled')
  })
})
