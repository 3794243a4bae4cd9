// Lets one reader thread read the gold articles of some languages, and prints the most MiB it added to this process.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PipelineWorker } from '../../src-main/workers/pipeline-worker.ts'

const languages = (process.argv[2] ?? '').split(',')
const folder = join(import.meta.dirname, '../gold/articles')
const files = readdirSync(folder)
  .filter(name => name.endsWith('.txt') && languages.includes(name.slice(0, 2)))
  .map(name => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
const before = process.memoryUsage.rss()
const worker = new PipelineWorker()
let most = before
for (const file of files) {
  await worker.run({ task: 'read', file, mappings: [] })
  most = Math.max(most, process.memoryUsage.rss())
}
await worker.close()
console.log((most - before) / 2 ** 20)
