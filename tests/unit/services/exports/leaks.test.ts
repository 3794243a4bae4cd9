// Names in every place that is written, and in every spelling: none of them may leave the vault.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Input } from '../../../../src-main/contract/index.ts'
import { breachId } from '../../../../src-main/domain/ids.ts'
import { ok } from '../../../../src-main/domain/result.ts'
import { unzipped } from '../../../helpers/unzipped.ts'
import { article, claim, removeFolder, temporaryFolder } from '../../vault/fixtures.ts'
import { handReader, type Services, startWithVault } from '../start-services.ts'

/** What is in no quote, and says who Thrane and Ortuela are. */
const unquoted = 'Earlier the spokeswoman, Orla Thrane, and the mayor, Carmen Ortuela Ruiz, had met. '
const read = {
  ...article(`${unquoted}Clinic: Ortuela’s letter`, [
    [
      claim('victim', 'Alder Ridge Clinic', 'Alder Ridge Clinic was attacked'),
      claim('individualsAffected', 4200, '4200 people, Thrane said (orla.thrane@alder.invalid)', {
        source: { kind: 'company', name: 'Thrane' },
      }),
      claim('dates.discovered', '2024-03-04', 'on 4 March 2024, ORTUELA told us'),
    ],
  ]),
  title: 'Clinic: Ortuela’s letter',
  byline: 'By Iwona Quill',
  outlet: 'Iwona Quill Weekly',
  canonicalUrl: 'https://iwonaquill.invalid/2024/orla-thrane',
}
const reader = {
  ...handReader,
  read: async ({ bytes }: { bytes: Uint8Array }) =>
    ok({ article: read, members: [], isTable: false, compressed: deflateSync(bytes) }),
}

let folder: string
let services: Services
const breach = breachId(1)
beforeAll(async () => {
  folder = temporaryFolder()
  services = await startWithVault(folder, reader)
  const { call } = services
  const sources = [{ name: 'letter by I.Quill', bytes: new TextEncoder().encode('x') }]
  await call('imports.run', { sources })
  const on = { breachId: breach }
  await call('notes.add', { on, body: 'Ask Orla **Thrane**, *Carmen* Ortuela\nor Iwona\nQuill.' })
  await call('notes.add', { on, body: 'https://x.invalid/carmen-ortuela-ruiz-quits' })
  await call('tags.add', { path: 'source/orla-thrane', targets: [breach] })
})
afterAll(async () => {
  await services.close()
  removeFolder(folder)
})

async function written(request: Input<'exports.preview'>): Promise<string> {
  const path = join(folder, 'out')
  await services.call('exports.write', { request, path, isReplacing: true })
  const bytes = readFileSync(path)
  const isZip = bytes.subarray(0, 2).toString() === 'PK'
  return isZip ? Object.values(unzipped(bytes)).join('\n') : bytes.toString('utf8')
}

it.each([
  'csv',
  'xlsx',
  'json',
  'md',
  'html',
  'docx',
] as const)('a redacted %s names nobody', async format => {
  for (const table of ['breaches', 'claims'] as const) {
    const scope = { kind: 'breaches' as const, ids: [breach] }
    const redaction = { people: 'replace' as const }
    const text = await written({ scope, format, table, withNotes: true, redaction })
    expect(text).toContain('[person ')
    expect(text).not.toMatch(/thrane|ortuela|ruiz|quill/i)
  }
})

it('nor does a vault called after somebody, in a brief or in the name of its file', async () => {
  const scope = { kind: 'vault' as const }
  const request = { scope, format: 'md' as const, redaction: { alsoHide: ['TÉST'] } }
  expect(await written(request)).toContain('from the vault “\\[person 1\\]”')
  expect((await services.call('exports.preview', request)).fileName).toBe(
    '[person 1] B-0001 Alder Ridge Clinic.md',
  )
})
