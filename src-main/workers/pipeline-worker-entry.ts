// The thread that reads files, one at a time. It knows no database and no network, and may be killed at any moment.
import { parentPort } from 'node:worker_threads'
import { deflateSync } from 'node:zlib'
import { ok, type Result } from '../domain/result.ts'
import { columnsOf } from '../pipeline/columns-of.ts'
import { explainArticle, openContainer, readFile, withoutThrowing } from '../pipeline/read-article.ts'
import type { Container } from '../pipeline/readers/reader.ts'
import type { Answer, Job, Numbered, Outcomes, ReadAndPacked, Task } from './job.ts'

/** Articles are small and many: the next levels take half as long again and save a twentieth. */
const level = 4

const port = parentPort
if (port === null) throw new Error('the pipeline worker must be started as a thread')

const tasks: { readonly [T in Task]: (job: Job) => Promise<Result<Outcomes[T]>> } = {
  read,
  unpack,
  explain: ({ file }) => explainArticle(file),
  columns: ({ file }) => columnsOf(file),
}

async function read({ file, mappings }: Job): Promise<Result<ReadAndPacked>> {
  const found = await readFile(file, mappings)
  if (!found.ok) return found
  const { article, isTable } = found.value
  const compressed = article !== null || isTable ? deflateSync(file.bytes, { level }) : null
  return ok({ ...found.value, compressed })
}

/** The file opened last: its members are asked for one after the other. */
let opened: { readonly key: string; readonly container: Container } | null = null

async function unpack({ file, mappings, container: key = '', member = 0 }: Job): Promise<Result<Uint8Array>> {
  if (opened === null || opened.key !== key) {
    const container = await openContainer(file, mappings)
    if (!container.ok) return container
    opened = { key, container: container.value }
  }
  const { container } = opened
  return withoutThrowing(file.name, async () => {
    const bytes = await container.unpack(member)
    // A view of a larger buffer would take all of it along.
    return bytes.ok ? ok(new Uint8Array(bytes.value)) : bytes
  })
}

let last = Promise.resolve()
port.on('message', ({ number, job }: Numbered) => {
  // The next ones may lie here already: each waits until the one before it is answered.
  last = last.then(async () => {
    const answer: Answer = { number, value: await tasks[job.task](job) }
    port.postMessage(answer)
  })
})
