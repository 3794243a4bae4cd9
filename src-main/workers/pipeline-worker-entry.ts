// The thread that reads files, one at a time. It knows no database and no network, and may be killed at any moment.
import { parentPort } from 'node:worker_threads'
import { explainArticle, readArticle } from '../pipeline/read-article.ts'
import type { Job } from './job.ts'

const port = parentPort
if (port === null) throw new Error('the pipeline worker must be started as a thread')

const tasks = { read: readArticle, explain: explainArticle }

port.on('message', async ({ task, file }: Job) => {
  port.postMessage(await tasks[task](file))
})
