// The thread that reads files, one at a time. It knows no database and no network, and may be killed at any moment.
import { parentPort } from 'node:worker_threads'
import type { SourceFile } from '../domain/article.ts'
import { readArticle } from '../pipeline/read-article.ts'

const port = parentPort
if (port === null) throw new Error('the pipeline worker must be started as a thread')

port.on('message', async (file: SourceFile) => {
  port.postMessage(await readArticle(file))
})
