import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { everyArticle, everyBreach } from '../../src-main/cli/every-row.ts'
import { problem } from '../../src-main/domain/problem.ts'
import { failed, ok } from '../../src-main/domain/result.ts'
import { explainArticle, readFile } from '../../src-main/pipeline/read-article.ts'
import type { PipelineWorkers } from '../../src-main/workers/pipeline-workers.ts'
import { type Services, startServices } from '../unit/services/start-services.ts'
import { removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'

const pipeline: PipelineWorkers = {
  size: 1,
  async read(file) {
    const read = await readFile(file)
    return read.ok ? ok({ ...read.value, compressed: deflateSync(file.bytes) }) : read
  },
  unpack: async () => failed(problem('internal', 'The samples hold no other files.')),
  explain: explainArticle,
  columns: async () => failed(problem('internal', 'The samples are no tables.')),
  close: async () => undefined,
}
const folder = temporaryFolder()
let services: Services
beforeAll(async () => {
  cpSync(resolve(import.meta.dirname, '../../resources/samples'), join(folder, 'samples'), {
    recursive: true,
  })
  services = startServices(folder, pipeline)
  await services.call('vaults.trySamples', {})
})
afterAll(async () => {
  await services.close()
  removeFolder(folder)
})

it('imports every sample', async () => {
  const [one] = await services.call('imports.list', {})
  expect(one).toMatchObject({ state: 'finished', failed: 0, duplicates: 0, nearDuplicates: 0, waiting: 0 })
  expect(one?.imported).toBeGreaterThan(0)
})

it('keeps every quote where the text says it', async () => {
  const articles = await everyArticle(services)
  for (const { articleId } of articles) {
    const { text, claims } = await services.call('articles.get', { id: articleId })
    for (const { evidence } of claims) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  }
})

it('shows in the list of breaches what each breach shows', async () => {
  const rows = await everyBreach(services)
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) {
    const breach = await services.call('breaches.get', { id: row.breachId })
    const first = (id: string) => breach.facts.find(({ factId }) => factId === id)?.values[0]?.value ?? null
    expect([row.name, row.articles]).toEqual([breach.name, breach.articles.length])
    expect([row.sector, row.country]).toEqual([first('sector'), first('country')])
    expect([row.individualsAffected, row.discovered]).toEqual([
      first('individualsAffected'),
      first('dates.discovered'),
    ])
  }
})

it('takes the samples back and brings them again', async () => {
  const all = async () => [await everyBreach(services), await everyArticle(services)]
  const before = await all()
  await services.call('history.undo', {})
  expect(await all()).toEqual([[], []])
  await services.call('history.redo', {})
  expect(await all()).toEqual(before)
})
