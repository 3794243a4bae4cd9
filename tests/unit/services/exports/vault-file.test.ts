// A vault as JSON and back: the same rows under the same ids, and a file that says no more than it may.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { everyBreach } from '../../../../src-main/cli/every-row.ts'
import type { Input } from '../../../../src-main/contract/index.ts'
import { fileTableNames, fileTables, VaultFile } from '../../../../src-main/domain/exports/vault-file.ts'
import { recordedTables } from '../../../../src-main/vault/tables/rows.ts'
import { newVault, removeFolder, temporaryFolder } from '../../vault/fixtures.ts'
import { type Services, startWithVault } from '../start-services.ts'
import { annotate, clinic, firstArticle, foods, startExporting } from './exporting.ts'

let folder: string
let services: Services
const everything = { people: 'keep', sensitiveTags: 'show' } as const
const file = (name: string) => join(folder, name)
const read = (name: string) => VaultFile.parse(JSON.parse(readFileSync(file(name), 'utf8')))
const write = (
  name: string,
  scope: Input<'exports.preview'>['scope'],
  redaction: object = everything,
  from = services,
) =>
  from.call('exports.write', {
    request: { scope, format: 'json', redaction },
    path: file(name),
    isReplacing: true,
  })

beforeAll(async () => {
  folder = temporaryFolder()
  services = await startExporting(join(folder, 'from'))
  await annotate(services)
  // A number that was given out and taken back.
  await services.call('tags.make', { path: 'gone' })
  await services.call('history.undo', {})
  await write('whole.json', { kind: 'vault' })
})
afterAll(async () => {
  await services.close()
  removeFolder(folder)
})

describe('the format', () => {
  it('has an entry for every recorded table, and every column but the signature of a text', async () => {
    expect([...fileTableNames].sort()).toEqual([...recordedTables].sort())
    const vault = await newVault(join(folder, 'empty'))
    for (const name of fileTableNames) {
      const columns = vault.db.prepare(`SELECT name FROM pragma_table_info('${name}')`).pluck().all()
      const wanted = columns.filter(column => column !== 'signature')
      expect(Object.keys(fileTables[name].columns).sort(), name).toEqual(wanted.sort())
    }
    vault.close()
  })

  it('is described by a JSON Schema (vitest -u writes it anew)', async () => {
    const schema = {
      title: 'Breaches exported by Breachdesk, version 1',
      ...z.toJSONSchema(VaultFile, { io: 'input', unrepresentable: 'throw' }),
    }
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      '../../../../resources/breachdesk-vault-1.schema.json',
    )
  })
})

describe('a whole vault', () => {
  it('keeps to the format, and says that it is whole', () => {
    const { isWhole, isRestorable, marking, breaches, rows } = read('whole.json')
    expect({ isWhole, isRestorable, marking }).toEqual({
      isWhole: true,
      isRestorable: true,
      marking: 'amber',
    })
    expect(breaches.map(({ name }) => name)).toEqual(['Alder Ridge Clinic', 'Birch Foods'])
    for (const list of ['originals', 'highlights', 'notes', 'savedSearches', 'tagRules', 'verdicts'])
      expect(rows?.[list]?.length, list).toBeGreaterThan(0)
  })

  it('is restored and exported again to the same bytes, with a history that says so', async () => {
    const other = await startWithVault(join(folder, 'to'))
    const restored = await other.call('exports.restore', { path: file('whole.json') })
    expect(restored).toEqual({ breaches: 2, articles: 3, claims: 19, isWhole: true })
    await write('again.json', { kind: 'vault' }, everything, other)
    expect(readFileSync(file('again.json'), 'utf8')).toBe(readFileSync(file('whole.json'), 'utf8'))
    expect(await other.call('vaults.verify', {})).toMatchObject({ faults: [], checked: { edits: 1 } })
    expect(await other.call('history.list', { limit: 9 })).toMatchObject([
      { kind: 'restore', label: expect.stringContaining('Restored whole.json: 2 breaches, 3 articles') },
    ])
    for (const id of [clinic, foods])
      expect(await other.call('breaches.get', { id })).toEqual(await services.call('breaches.get', { id }))
    expect(await other.call('articles.original', { id: firstArticle })).toEqual(
      await services.call('articles.original', { id: firstArticle }),
    )
    const asked = { query: 'ransomware', kind: 'articles' } as const
    expect(await other.call('search.run', asked)).toEqual(await services.call('search.run', asked))
    // The number that was given out before is not given out again.
    const tags = await other.call('tags.make', { path: 'next' })
    const last = Math.max(...(await services.call('tags.list', {})).map(({ tagId }) => tagId))
    expect(tags.find(({ path }) => path === 'next')?.tagId).toBeGreaterThan(last + 1)
    await other.call('history.undo', {})
    await other.call('history.undo', {})
    expect(await everyBreach(other)).toEqual([])
    expect(await other.call('tags.list', {})).toEqual([])
    await other.close()
  })

  it('is read back laid out in any way', async () => {
    writeFileSync(
      file('pretty.json'),
      JSON.stringify(JSON.parse(readFileSync(file('whole.json'), 'utf8')), null, 2),
    )
    const other = await startWithVault(join(folder, 'pretty'))
    await other.call('exports.restore', { path: file('pretty.json') })
    await write('again.json', { kind: 'vault' }, everything, other)
    expect(readFileSync(file('again.json'), 'utf8')).toBe(readFileSync(file('whole.json'), 'utf8'))
    await other.close()
  })
})

describe('a part of a vault', () => {
  it('holds one breach with what hangs on it, and nothing of the others', async () => {
    const written = await write('part.json', { kind: 'breaches', ids: [foods] })
    expect(written).toMatchObject({ breaches: 1, claims: 3, isRestorable: true })
    const text = readFileSync(file('part.json'), 'utf8')
    expect(text).not.toContain('Alder')
    const { isWhole, rows } = read('part.json')
    expect(isWhole).toBe(false)
    expect(rows?.tags).toMatchObject([{ path: 'desk' }, { path: 'desk/source-x' }])
    expect(rows?.notes).toEqual([])
    const other = await startWithVault(join(folder, 'part'))
    await other.call('exports.restore', { path: file('part.json') })
    expect(await other.call('breaches.get', { id: foods })).toMatchObject({
      breachId: foods,
      name: 'Birch Foods',
    })
    expect((await other.call('vaults.verify', {})).faults).toEqual([])
    await other.close()
  })

  it('leaves out sensitive tags, whatever names them, and says so', async () => {
    const { call } = services
    await call('tags.make', { path: 'quiet' })
    await call('tags.setSensitive', { path: 'quiet', isSensitive: true })
    await call('notes.add', { on: { breachId: foods }, body: 'as #desk/source-x said, see [[B-0001]]' })
    await call('search.save', {
      name: 'Theirs',
      query: 'tag:desk/source-x',
      kind: 'breaches',
      sort: 'people',
    })
    await call('rules.save', {
      name: 'Others',
      condition: 'tag:quiet',
      target: 'breaches',
      tag: 'vector/ransomware',
      runsOnImport: false,
    })
    await write('hidden.json', { kind: 'vault' }, {})
    expect(read('hidden.json')).toMatchObject({ isWhole: false, heldBack: { sensitiveTags: true } })
    expect(readFileSync(file('hidden.json'), 'utf8')).not.toMatch(/source-x|quiet/)
    const { rows } = read('hidden.json')
    expect([rows?.savedSearches, rows?.tagRules]).toMatchObject([[{ name: 'Large' }], [{ name: 'Locked' }]])
    const other = await startWithVault(join(folder, 'hidden'))
    await other.call('exports.restore', { path: file('hidden.json') })
    expect((await other.call('vaults.verify', {})).faults).toEqual([])
    await other.close()
    // Nothing carries it, and its name is in no whole vault either.
    for (let times = 0; times < 3; times += 1) await call('history.undo', {})
    await call('tags.setSensitive', { path: 'desk', isSensitive: false })
    await write('hidden.json', { kind: 'vault' }, {})
    expect(read('hidden.json')).toMatchObject({ isWhole: false, heldBack: { sensitiveTags: true } })
    expect(readFileSync(file('hidden.json'), 'utf8')).not.toContain('quiet')
    for (let times = 0; times < 3; times += 1) await call('history.undo', {})
  })

  it('has no texts when names are taken out, and is not restored', async () => {
    const written = await write('named.json', { kind: 'vault' }, { people: 'replace' })
    expect(written).toMatchObject({ names: 2, isRestorable: false })
    const text = readFileSync(file('named.json'), 'utf8')
    for (const name of ['Vale', 'vale', 'Quill']) expect(text).not.toContain(name)
    expect(text).toContain('[person 1]')
    expect(read('named.json').rows).toBeUndefined()
    const other = await startWithVault(join(folder, 'named'))
    const { message } = await other.problemOf('exports.restore', { path: file('named.json') })
    expect(message).toContain('no vault can be made of it')
    await other.close()
  })

  it('has no texts when facts are left out', async () => {
    const written = await write('facts.json', { kind: 'vault' }, { facts: ['individualsAffected'] })
    expect(written.isRestorable).toBe(false)
    expect(read('facts.json').rows).toBeUndefined()
    expect(readFileSync(file('facts.json'), 'utf8')).not.toContain('914138')
  })
})

describe('a file that is no vault', () => {
  const broken = (change: (text: string) => string) =>
    writeFileSync(file('broken.json'), change(readFileSync(file('whole.json'), 'utf8')))

  it.each<[string, (text: string) => string, string]>([
    ['cut off', text => text.slice(0, -200), 'damaged-file'],
    ['cut off between two rows', text => text.slice(0, text.indexOf('"claims":[') + 11), 'damaged-file'],
    ['of another program', () => '{"some":"thing"}', 'unknown-format'],
    ['no JSON', () => 'Dear all', 'damaged-file'],
    ['newer', text => text.replace('"version":1', '"version":2'), 'newer-vault'],
    [
      'with a quote its text does not have',
      text => text.replaceAll('"quote":"in Spain"', '"quote":"in Italy"'),
      'damaged-file',
    ],
    ['with a row that is not understood', text => text.replace('"madeAt":', '"madeOn":'), 'damaged-file'],
    [
      'with a row that points nowhere',
      text => text.replaceAll(/"tagId":\d+}/g, '"tagId":99}'),
      'damaged-file',
    ],
  ])('%s leaves the vault empty', async (_, change, code) => {
    broken(change)
    const other = await startWithVault(temporaryFolder())
    const problem = await other.problemOf('exports.restore', { path: file('broken.json') })
    expect(problem.code).toBe(code)
    expect(await everyBreach(other)).toEqual([])
    expect((await other.call('vaults.verify', {})).checked).toMatchObject({ articles: 0, edits: 0 })
    // And the vault still takes the right one.
    await other.call('exports.restore', { path: file('whole.json') })
    await other.close()
  })

  it('is not restored into a vault that holds something', async () => {
    expect((await services.problemOf('exports.restore', { path: file('whole.json') })).code).toBe(
      'vault-not-empty',
    )
  })
})
