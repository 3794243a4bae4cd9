import { afterEach, beforeEach, expect, it } from 'vitest'
import { problem } from '../../../src-main/domain/problem.ts'
import { failed, ok } from '../../../src-main/domain/result.ts'
import type { PipelineWorkers } from '../../../src-main/workers/pipeline-workers.ts'
import { removeFolder, temporaryFolder } from '../vault/fixtures.ts'
import { dropped, handReader, outcomesOf, type Services, startWithVault } from './start-services.ts'

let folder: string
let services: Services
/** The names of files at which somebody pauses the import, each when its turn comes. */
let pauses: string[]
beforeEach(async () => {
  folder = temporaryFolder()
  services = await startWithVault(folder, mailReader)
})
afterEach(async () => {
  await services.close()
  removeFolder(folder)
})

const attachments = ['one.txt', 'two.txt', 'three.txt']
const importId = async () => (await services.call('imports.list', {}))[0]?.importId ?? ''

/** Reads as by hand; a file called mail.txt has three others in it. */
const mailReader: PipelineWorkers = {
  ...handReader,
  async read(file, mappings, isWanted = () => true) {
    if (pauses[0] === file.name) {
      pauses.shift()
      await services.call('imports.pause', { importId: await importId() })
    }
    if (!isWanted()) return failed(problem('cancelled', `${file.name} was not read.`))
    const found = await handReader.read(file, mappings)
    if (!found.ok || file.name !== 'mail.txt') return found
    const members = attachments.map(name => ({ name, sizeBytes: name.length }))
    return ok({ ...found.value, members })
  },
  unpack: async (_, member) => ok(new TextEncoder().encode(`The text of ${attachments[member]}`)),
}

it('reads what lies in a mail however often it is paused before it', async () => {
  pauses = ['two.txt', 'mail.txt']
  const first = await services.call('imports.run', { sources: [dropped('mail.txt', 'A mail')] })
  expect(first).toMatchObject({ state: 'paused', imported: 2 })
  const id = await importId()
  expect(await services.call('imports.continue', { importId: id })).toMatchObject({
    state: 'paused',
    imported: 2,
  })
  expect(await services.call('imports.continue', { importId: id })).toMatchObject({
    state: 'finished',
    imported: 4,
    failed: 0,
  })
  expect((await outcomesOf(services, id)).map(({ file }) => file)).toEqual([
    'mail.txt',
    ...attachments.map(name => `mail.txt/${name}`),
  ])
})
