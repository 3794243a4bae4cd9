// More than fits into one page, one batch, one sheet.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ExportRequest } from '../../../../src-main/domain/exports/export.ts'
import { VaultFile } from '../../../../src-main/domain/exports/vault-file.ts'
import { breachId } from '../../../../src-main/domain/ids.ts'
import { previewExport } from '../../../../src-main/services/exports/preview-export.ts'
import { writeWhole } from '../../../../src-main/services/exports/whole-file.ts'
import { writeExport } from '../../../../src-main/services/exports/write-export.ts'
import { writeXlsx } from '../../../../src-main/services/exports/xlsx.ts'
import type { Vault } from '../../../../src-main/vault/vault.ts'
import { unzipped } from '../../../helpers/unzipped.ts'
import { article, breachAt, newVault, removeFolder, save, temporaryFolder } from '../../vault/fixtures.ts'

/** More than the 250 breaches, 64 texts and 500 claims that are read at once. */
const count = 260
let folder: string
let vault: Vault
beforeAll(async () => {
  folder = temporaryFolder()
  vault = await newVault(folder)
  for (let number = 1; number <= count; number += 1)
    save(vault, article(`Breach number ${number}`, [breachAt(`Body${number} Works`, number)]))
  vault.db.prepare('UPDATE articles SET mail_id = 1 WHERE article_id = 2').run()
}, 60_000)
afterAll(() => {
  vault.close()
  removeFolder(folder)
})

const world = { now: new Date('2026-01-02T03:04:05Z'), figuresOf: () => [] }
const path = () => join(folder, 'out')
const write = (request: object) =>
  writeExport(vault, ExportRequest.parse(request), { path: path(), isReplacing: true }, world)

describe('a large export', () => {
  it('has every row once, in order', async () => {
    await write({ scope: { kind: 'vault' }, format: 'json' })
    const { breaches, rows } = VaultFile.parse(JSON.parse(readFileSync(path(), 'utf8')))
    const numbers = Array.from({ length: count }, (_, at) => at + 1)
    expect(breaches.map(({ breachId: id }) => id)).toEqual(numbers.map(breachId))
    expect(rows?.articleTexts).toHaveLength(count)
    const claims = numbers.flatMap(number => [3 * number - 2, 3 * number - 1, 3 * number])
    expect(rows?.claims?.map(row => (row as { claimId: number }).claimId)).toEqual(claims)
  })

  it('is not written when the vault changes meanwhile', async () => {
    const work = write({ scope: { kind: 'vault' }, format: 'csv' })
    save(vault, article('One more', [breachAt('Late Works', 1)]))
    await expect(work).rejects.toMatchObject({ problem: { code: 'under-way' } })
  })
})

it('a brief of more than people read is refused without going through all of it', async () => {
  const request = ExportRequest.parse({ scope: { kind: 'vault' }, format: 'md' })
  const { breaches, claims, refusal, sample } = await previewExport(vault, request, world)
  expect(refusal?.message).toContain('A brief tells of 200 breaches at most')
  expect([breaches > count, claims]).toEqual([true, 3 * 200])
  expect(sample).toMatchObject({ kind: 'text', isCut: true })
})

it('a part of a vault does not name the mail an attachment came with, unless that is in it', async () => {
  const mailOf = async (ids: number[]) => {
    await write({ scope: { kind: 'breaches', ids: ids.map(breachId) }, format: 'json' })
    const { rows } = VaultFile.parse(JSON.parse(readFileSync(path(), 'utf8')))
    return rows?.articles?.map(row => (row as { mailId: string | null }).mailId)
  }
  expect(await mailOf([2])).toEqual([null])
  expect(await mailOf([1, 2])).toEqual([null, 'A-0001'])
})

it('a part of a vault holds no table of which it has some records alone', async () => {
  vault.db.prepare("INSERT INTO record_files VALUES (7, 'table.csv', 'x', 3, 'zlib', x'00')").run()
  vault.db.prepare('UPDATE articles SET record_file_id = 7 WHERE article_id IN (3, 4)').run()
  const tablesOf = async (ids: number[]) => {
    await write({ scope: { kind: 'breaches', ids: ids.map(breachId) }, format: 'json' })
    const { rows } = VaultFile.parse(JSON.parse(readFileSync(path(), 'utf8')))
    const named = rows?.articles?.map(row => (row as { recordFileId: number | null }).recordFileId)
    return [rows?.recordFiles?.length, named]
  }
  expect(await tablesOf([3])).toEqual([0, [null]])
  expect(await tablesOf([3, 4])).toEqual([1, [7, 7]])
  vault.db.prepare('UPDATE articles SET record_file_id = NULL').run()
})

it('what is too long for one sheet goes on in the next, below the same head', async () => {
  const [most, over] = [1_048_576, 5]
  async function* rows() {
    // Marking and head take two rows of each sheet.
    for (let left = most - 2 + over; left > 0; left -= 50_000)
      yield Array.from({ length: Math.min(left, 50_000) }, () => [1])
  }
  const sheet = { name: 'Rows', head: () => ['Number'], rows }
  await writeWhole(path(), { isReplacing: true, vaultFolder: vault.folder }, sink =>
    writeXlsx(sink, [sheet], 'TLP:GREEN'),
  )
  const files = unzipped(readFileSync(path()))
  const rowsIn = (number: number) =>
    (files[`xl/worksheets/sheet${number}.xml`]?.toString('latin1') ?? '').split('<row>').length - 1
  expect([rowsIn(1), rowsIn(2)]).toEqual([most, over + 2])
  expect(files['xl/workbook.xml']?.toString()).toContain('name="Rows 2"')
}, 120_000)
