// Files are written whole or not at all: on real folders, with the problems a disk can make.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { problemOf } from '../../../../src-main/domain/problem.ts'
import { type Sink, writeWhole } from '../../../../src-main/services/exports/whole-file.ts'
import { removeFolder, temporaryFolder } from '../../vault/fixtures.ts'

let folder: string
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => removeFolder(folder))

const at = (name: string) => join(folder, name)
const place = (isReplacing = false) => ({ isReplacing, vaultFolder: at('desk.breachdesk') })
const fill = (text: string) => (sink: Sink) => sink.write(text)
const problemFrom = async (work: Promise<unknown>) =>
  problemOf(
    await work.then(
      () => new Error('it was written'),
      error => error as unknown,
    ),
  )
const isRoot = process.getuid?.() === 0
const endedProcess = () => spawnSync(process.execPath, ['--version']).pid

describe('a file', () => {
  it('is there whole, for its owner alone, with its size and hash, and nothing beside it', async () => {
    const written = await writeWhole(at('a.csv'), place(), async sink => {
      await sink.write('ä')
      await sink.write(new Uint8Array([1, 2]))
    })
    expect(readFileSync(at('a.csv'))).toEqual(Buffer.from([0xc3, 0xa4, 1, 2]))
    const sha256 = createHash('sha256')
      .update(readFileSync(at('a.csv')))
      .digest('hex')
    expect(written).toEqual({ sizeBytes: 4, sha256 })
    expect(readdirSync(folder)).toEqual(['a.csv'])
    if (process.platform !== 'win32') expect(statSync(at('a.csv')).mode & 0o777).toBe(0o600)
  })

  it('that is there stays, and is replaced only when told to', async () => {
    writeFileSync(at('a.csv'), 'old')
    expect(await problemFrom(writeWhole(at('a.csv'), place(), fill('new')))).toMatchObject({
      code: 'file-exists',
      message: expect.stringContaining('“a.csv” already'),
    })
    expect(readFileSync(at('a.csv'), 'utf8')).toBe('old')
    await writeWhole(at('a.csv'), place(true), fill('new'))
    expect(readFileSync(at('a.csv'), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  it('that appears while it is written stays', async () => {
    const work = writeWhole(at('a.csv'), place(), async sink => {
      await sink.write('mine')
      writeFileSync(at('a.csv'), 'theirs')
    })
    expect((await problemFrom(work)).code).toBe('file-exists')
    expect(readFileSync(at('a.csv'), 'utf8')).toBe('theirs')
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  it('of which the making fails leaves the old one, and nothing beside it', async () => {
    writeFileSync(at('a.csv'), 'old')
    const work = writeWhole(at('a.csv'), place(true), async sink => {
      await sink.write('x'.repeat(1_000_000))
      throw new Error('halfway')
    })
    expect((await problemFrom(work)).message).toContain('halfway')
    expect(readFileSync(at('a.csv'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  it.each([
    ['ENOSPC', 'disk-full', 'The disk is full, so “a.csv” was not written.'],
    ['EROFS', 'file-not-writable', '“a.csv” cannot be written there: the place is read-only.'],
  ])('that the disk does not take (%s) is told in a sentence, and the old one stays', async (system, code, message) => {
    writeFileSync(at('a.csv'), 'old')
    const work = writeWhole(at('a.csv'), place(true), async sink => {
      await sink.write('x'.repeat(1_000_000))
      throw Object.assign(new Error(`${system}: write`), { code: system })
    })
    expect(await problemFrom(work)).toEqual({ code, message })
    expect(readFileSync(at('a.csv'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  it('is no folder, and lies in a folder that is there', async () => {
    mkdirSync(at('sub'))
    expect((await problemFrom(writeWhole(at('sub'), place(true), fill('')))).message).toContain('is a folder')
    expect(await problemFrom(writeWhole(at('none/a.csv'), place(), fill('')))).toMatchObject({
      code: 'file-not-writable',
      message: 'The folder for “a.csv” is not there; make it first.',
    })
    expect((await problemFrom(writeWhole(at('x'.repeat(300)), place(), fill('')))).code).toBe(
      'file-not-writable',
    )
  })

  it('is never put into the vault, by whatever name', async () => {
    mkdirSync(at('desk.breachdesk'))
    for (const name of ['desk.breachdesk/vault.sqlite', 'desk.breachdesk/x/../a.csv', 'desk.breachdesk'])
      expect((await problemFrom(writeWhole(at(name), place(true), fill('')))).code, name).toBe('not-allowed')
    expect(readdirSync(at('desk.breachdesk'))).toEqual([])
    await writeWhole(at('desk.breachdesk-2.csv'), place(), fill('beside it'))
  })

  it.skipIf(process.platform === 'win32')('is never put into the vault by way of a link', async () => {
    mkdirSync(at('desk.breachdesk/inner'), { recursive: true })
    writeFileSync(at('desk.breachdesk/vault.sqlite'), 'the vault')
    symlinkSync(at('desk.breachdesk'), at('elsewhere'))
    symlinkSync(at('desk.breachdesk/inner'), at('inner'))
    for (const name of ['elsewhere/vault.sqlite', 'elsewhere/a.csv', 'inner/a.csv'])
      expect((await problemFrom(writeWhole(at(name), place(true), fill('')))).code, name).toBe('not-allowed')
    expect(readFileSync(at('desk.breachdesk/vault.sqlite'), 'utf8')).toBe('the vault')
    await writeWhole(at('..a.csv'), { isReplacing: false, vaultFolder: at('elsewhere') }, fill('beside it'))
    expect(existsSync(at('..a.csv'))).toBe(true)
  })

  it('may have a name as long as the disk takes', async () => {
    const name = `${'漏'.repeat(80)}.csv`
    await writeWhole(at(name), place(), fill('x'))
    expect(readdirSync(folder)).toEqual([name])
  })

  it('takes away what a killed process left beside it, and nothing that somebody still writes', async () => {
    let mine = ''
    await writeWhole(at('a.csv'), place(), async sink => {
      mine = readdirSync(folder)[0] ?? ''
      const other = mine.replace(/[0-9a-f]{12}\.part$/, '000000000000.part')
      const left = other.replace(`-${process.pid}-`, `-${endedProcess()}-`)
      const elsewhere = left.replace(/(?<=^\.breachdesk-)[0-9a-f]+/, '0'.repeat(12))
      const old = elsewhere.replace('000.part', '001.part')
      for (const name of [other, left, elsewhere, old, 'b.part', '.c.part']) writeFileSync(at(name), 'plain')
      const before = new Date(Date.now() - 2 * 60 * 60 * 1000)
      for (const name of [old, 'b.part', '.c.part']) utimesSync(at(name), before, before)
      await writeWhole(at('d.csv'), place(), fill('x'))
      expect(readdirSync(folder).sort()).toEqual([mine, elsewhere, '.c.part', 'b.part', 'd.csv'].sort())
      await sink.write('x')
    })
    expect(mine).toMatch(/^\.breachdesk-.*\.part$/)
    expect(existsSync(at('a.csv'))).toBe(true)
  })

  it.skipIf(isRoot)('that may not be written says so', async () => {
    mkdirSync(at('closed'))
    chmodSync(at('closed'), 0o500)
    expect(await problemFrom(writeWhole(at('closed/a.csv'), place(), fill('')))).toMatchObject({
      code: 'file-not-writable',
      message: 'You may not write “a.csv” there; choose another folder.',
    })
  })

  it.runIf(existsSync('/dev/full'))('on a full disk says so and leaves nothing behind', async () => {
    // What is written to the stand-in for a full disk fails as on one.
    const work = writeWhole(at('a.csv'), place(), async () => {
      writeFileSync('/dev/full', 'x')
    })
    expect(await problemFrom(work)).toEqual({
      code: 'disk-full',
      message: 'The disk is full, so “a.csv” was not written.',
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('takes the place of a link, not of what it points to', async () => {
    writeFileSync(at('target'), 'target')
    symlinkSync(at('target'), at('link'))
    expect((await problemFrom(writeWhole(at('link'), place(), fill('x')))).code).toBe('file-exists')
    await writeWhole(at('link'), place(true), fill('x'))
    expect(readFileSync(at('target'), 'utf8')).toBe('target')
  })
})
