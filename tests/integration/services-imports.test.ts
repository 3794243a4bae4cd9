import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everyArticle, everyBreach } from '../../src-main/cli/every-row.ts'
import { maxFileBytes } from '../../src-main/domain/limits.ts'
import { problem } from '../../src-main/domain/problem.ts'
import { failed } from '../../src-main/domain/result.ts'
import { openVault } from '../../src-main/vault/open-vault.ts'
import type { PipelineWorkers } from '../../src-main/workers/pipeline-workers.ts'
import {
  dropped,
  handReader,
  outcomesOf,
  runImport,
  type Services,
  startWithVault,
} from '../unit/services/start-services.ts'
import { passphrase, removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'

let folder: string
let files: string
let services: Services
beforeEach(async () => {
  folder = temporaryFolder()
  files = join(folder, 'files')
  mkdirSync(files)
  services = await startWithVault(folder)
})
afterEach(async () => {
  await services.close()
  removeFolder(folder)
})

const write = (name: string, text: string) => writeFileSync(join(files, name), text)
const told = (name: string, people = 100) =>
  `Breach at ${name}\n${name} | ${people} | 2024-03-04\nand more about ${name}`
const importFiles = () => runImport(services, [{ path: files }])
const importSources = (...sources: Parameters<typeof runImport>[1]) => runImport(services, sources)
const restart = async (workers: PipelineWorkers) => {
  await services.close()
  removeFolder(join(folder, 'vaults'))
  services = await startWithVault(folder, workers)
}

describe('an import', () => {
  it('takes files and folders in the order of their names, and leaves out what is hidden and other vaults', async () => {
    mkdirSync(join(files, 'b'))
    mkdirSync(join(files, '.hidden'))
    mkdirSync(join(files, 'Other.breachdesk'))
    for (const name of [
      'c.txt',
      'b/2.txt',
      'b/1.txt',
      'a.txt',
      '.hidden/x.txt',
      '.x.txt',
      'Other.breachdesk/y.txt',
    ])
      write(name, told(name))
    const { outcomes, imported } = await importFiles()
    expect(outcomes.map(({ file }) => file)).toEqual([
      'files/a.txt',
      'files/b/1.txt',
      'files/b/2.txt',
      'files/c.txt',
    ])
    expect(imported).toBe(4)
    expect(outcomes.map(({ articleId }) => articleId)).toEqual(['A-0001', 'A-0002', 'A-0003', 'A-0004'])
  })

  it('leaves out what belongs to a saved page beside it, and nothing else', async () => {
    const inFolders = ['Leak_files', 'Fuga-Dateien', 'case_files', 'leak.htm_files']
    for (const name of inFolders) mkdirSync(join(files, name))
    for (const name of ['Leak.html', 'fuga.HTM']) write(name, `<h1>Breach</h1><p>${told(name)}</p>`)
    for (const name of inFolders) write(`${name}/frame.txt`, told(name))
    write('~$draft.txt', told('lock'))
    const { outcomes } = await importFiles()
    const shown = outcomes.map(({ file }) => file)
    expect(shown).toEqual([
      'files/Leak.html',
      'files/case_files/frame.txt',
      'files/fuga.HTM',
      'files/leak.htm_files/frame.txt',
    ])
    const dropped = await importSources(
      { path: join(files, 'Leak_files') },
      { path: join(files, 'Leak.html') },
    )
    expect(dropped.outcomes.map(({ file }) => file)).toEqual(['Leak.html'])
    const alone = await importSources({ path: join(files, 'Leak_files') })
    expect(alone.outcomes.map(({ file }) => file)).toEqual(['Leak_files/frame.txt'])
  })

  it('stores everything about an article, the original to the byte', async () => {
    write('a.txt', told('Ash'))
    await importFiles()
    const article = await services.call('articles.get', { id: 'A-0001' as never })
    expect(article).toMatchObject({
      fileName: 'a.txt',
      title: 'Breach at Ash',
      isBreach: true,
      breachIds: ['B-0001'],
      publishedOn: '2024-05-16',
      importedAt: '2026-01-02T03:04:05.000Z',
      removed: [{ at: 0, text: 'Share this', reason: 'site-navigation' }],
      notes: ['read by hand'],
      sizeBytes: told('Ash').length,
    })
    for (const { evidence } of article.claims)
      expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    const path = (await services.call('vaults.current', {}))?.path ?? ''
    await services.call('vaults.lock', {})
    const vault = await openVault(path, passphrase)
    expect(inflateSync(vault.tables.articles.originalBytes(1)).toString()).toBe(told('Ash'))
    vault.close()
  })

  it('knows the same bytes again, and the same text in other bytes, within one import and across two', async () => {
    write('1.txt', told('Ash'))
    write('2.txt', told('Ash'))
    expect((await importFiles()).outcomes.map(({ outcome }) => outcome)).toEqual(['imported', 'duplicate'])
    const again = await importSources(
      dropped('x.txt', told('Ash')),
      dropped('y.txt', `${told('Ash')}\n9 | 9`),
    )
    expect(again.outcomes).toMatchObject([
      { outcome: 'duplicate', articleId: 'A-0001', breachIds: ['B-0001'] },
      { outcome: 'duplicate', articleId: 'A-0001' },
    ])
    expect(again).toMatchObject({ imported: 0, duplicates: 2, failed: 0 })
  })

  it('brings articles about one breach together', async () => {
    const sources = [dropped('1', told('Ash Ltd', 1000)), dropped('2', `${told('Ash', 1100)} again`)]
    const { outcomes } = await importSources(...sources)
    expect(outcomes.map(({ breachIds }) => breachIds)).toEqual([['B-0001'], ['B-0001']])
    const [row, ...others] = await everyBreach(services)
    expect(others).toEqual([])
    expect(row).toMatchObject({ articles: 2, state: 'conflict' })
  })

  it('gives an article that reports no breach no breach', async () => {
    await services.call('imports.run', { sources: [dropped('news.txt', 'Council meets\nIt met.')] })
    expect(await everyBreach(services)).toEqual([])
    expect(await everyArticle(services)).toMatchObject([{ isBreach: false, breachIds: [] }])
  })

  it('says for each file that cannot be read why, and goes on', async () => {
    write('1-good.txt', told('Ash'))
    symlinkSync('/nowhere/at/all', join(files, '2-broken-link'))
    execFileSync('mkfifo', [join(files, '3-pipe')])
    write('4-huge.txt', '')
    truncateSync(join(files, '4-huge.txt'), maxFileBytes + 1)
    write('5-empty.txt', '')
    symlinkSync(files, join(files, '6-circle'))
    symlinkSync('/dev/zero', join(files, '7-device'))
    const socket = createServer().listen(join(files, '8-socket'))
    await new Promise(done => socket.once('listening', done))
    write('9-good.txt', told('Birch'))
    const { outcomes } = await importFiles()
    socket.close()
    expect(outcomes.map(({ file, problem }) => [file.slice(6), problem?.code ?? 'imported'])).toEqual([
      ['1-good.txt', 'imported'],
      ['2-broken-link', 'file-not-found'],
      ['3-pipe', 'file-not-readable'],
      ['4-huge.txt', 'file-too-large'],
      ['5-empty.txt', 'empty-file'],
      ['7-device', 'file-not-readable'],
      ['8-socket', 'file-not-readable'],
      ['9-good.txt', 'imported'],
    ])
    expect(outcomes[3]?.problem?.message).toContain('100 MB')
  })

  it('names a path that is not there, a file without permission, and a vault that was dropped', async () => {
    const path = (await services.call('vaults.current', {}))?.path ?? ''
    write('locked.txt', told('Ash'))
    chmodSync(join(files, 'locked.txt'), 0)
    symlinkSync(path, join(files, 'link-to-vault'))
    const gone = { path: join(folder, 'gone.txt') }
    const sources = [
      gone,
      { path: join(files, 'locked.txt') },
      { path },
      { path: join(files, 'link-to-vault') },
    ]
    const { outcomes } = await importSources(...sources)
    // Root reads every file.
    const second = process.getuid?.() === 0 ? undefined : 'file-not-readable'
    expect(outcomes.map(({ problem }) => problem?.code)).toEqual([
      'file-not-found',
      second,
      'file-not-readable',
      'file-not-readable',
    ])
  })

  it('never opens a file of a vault: closing it would let go of the lock on the vault that is open', async () => {
    const path = (await services.call('vaults.current', {}))?.path ?? ''
    symlinkSync(join(path, 'vault.sqlite'), join(files, 'link.txt'))
    const sources = ['vault.lock', 'vault.sqlite'].map(name => ({ path: join(path, name) }))
    const { outcomes } = await importSources(...sources, { path: files })
    expect(outcomes.map(({ problem }) => problem?.message)).toEqual(
      Array(3).fill('This is part of a vault, not an article.'),
    )
  })

  it('names a dropped file that could not even be handed over', async () => {
    const { outcomes } = await importSources(
      { name: 'mail.eml', isUnreadable: true },
      dropped('a.txt', told('Ash')),
    )
    expect(outcomes).toMatchObject([
      { file: 'mail.eml', problem: { code: 'file-not-readable' } },
      { file: 'a.txt', outcome: 'imported' },
    ])
  })

  it('does not begin in a vault that is being closed', async () => {
    await restart({
      ...handReader,
      read: async file => {
        await new Promise(done => setTimeout(done, 600))
        return handReader.read(file)
      },
    })
    const { id } = await services.call('vaults.createAt', { path: join(folder, 'Other'), passphrase })
    const [test] = (await services.call('vaults.known', {})).filter(({ name }) => name === 'Test')
    await services.call('vaults.unlock', { id: test?.id ?? '', passphrase })
    const importing = (name: string) => services.call('imports.run', { sources: [dropped(name, told(name))] })
    const first = importing('Ash')
    await new Promise(done => setTimeout(done, 20))
    const unlocking = services.call('vaults.unlock', { id, passphrase })
    await new Promise(done => setTimeout(done, 400))
    const second = importing('Birch')
    expect((await unlocking).articles).toBe(0)
    for (const { state, failed, waiting, imported } of await Promise.all([first, second])) {
      expect([failed, waiting + imported]).toEqual([0, 1])
      // On a busy machine the file is read before the vault closes.
      expect(state).toBe(waiting === 0 && state === 'finished' ? 'finished' : 'running')
    }
    expect(await services.call('imports.list', {})).toEqual([])
    await services.call('vaults.unlock', { id: test?.id ?? '', passphrase })
    const resumed = await services.call('imports.resume', {})
    expect(resumed.map(({ state, imported }) => [state, imported])).toEqual(
      resumed.map(() => ['finished', 1]),
    )
    expect(await everyArticle(services)).toHaveLength(2)
  })

  it('names a file that vanishes while the import runs', async () => {
    const vanishing: PipelineWorkers = {
      ...handReader,
      size: 1,
      read: file => {
        for (let number = 100; number < 200; number += 1)
          try {
            unlinkSync(join(files, `${number}.txt`))
          } catch {}
        return handReader.read(file)
      },
    }
    await restart(vanishing)
    for (let number = 100; number < 200; number += 1) write(`${number}.txt`, told(`Firm ${number}`))
    const { outcomes } = await importFiles()
    expect(outcomes).toHaveLength(100)
    const codes = new Set(outcomes.map(({ problem }) => problem?.code ?? 'imported'))
    expect(codes).toEqual(new Set(['imported', 'file-vanished']))
  })

  it('keeps going past files the reader gives up on, and past quotes that are not in the text', async () => {
    await restart({
      ...handReader,
      read: async file => {
        if (file.name === '2.txt') return failed(problem('took-too-long', 'It took too long.'))
        const read = await handReader.read(file)
        if (file.name !== '3.txt' || !read.ok) return read
        const { article } = read.value
        const [breach] = article?.breaches ?? []
        const claims = (breach?.claims ?? []).map(one => ({
          ...one,
          evidence: { ...one.evidence, quote: 'other' },
        }))
        return {
          ok: true,
          value: {
            ...read.value,
            article: article && { ...article, breaches: [{ names: [], rivals: [], claims }] },
          },
        }
      },
    })
    for (const number of [1, 2, 3, 4]) write(`${number}.txt`, told(`Firm ${number}`))
    const { outcomes } = await importFiles()
    const codes = outcomes.map(({ problem }) => problem?.code ?? 'imported')
    expect(codes).toEqual(['imported', 'took-too-long', 'reader-failed', 'imported'])
    const history = await services.call('history.list', {})
    expect(history).toHaveLength(2)
  })

  it('can be cancelled: what is in stays in, and nothing is half there', async () => {
    let reads = 0
    await restart({
      ...handReader,
      read: async file => {
        reads += 1
        if (reads === 100) {
          const event = services.events.find(({ name }) => name === 'import-progress')
          if (event?.name === 'import-progress')
            await services.call('imports.cancel', { importId: event.payload.importId })
        }
        return handReader.read(file)
      },
    })
    for (let number = 0; number < 500; number += 1) write(`${number}.txt`, told(`Firm ${number}`))
    const report = await importFiles()
    expect(report).toMatchObject({ state: 'cancelled', waiting: 0 })
    expect(report.imported).toBeLessThan(500)
    expect(report.imported + report.failed).toBe(500)
    expect(report.outcomes.at(-1)?.problem).toEqual({
      code: 'cancelled',
      message: 'Not read: the import was cancelled.',
    })
    expect(await everyArticle(services)).toHaveLength(report.imported)
    expect((await services.problemOf('imports.cancel', { importId: report.importId })).code).toBe('not-found')
  })

  it('tells its progress, the last of it always, and each outcome once', async () => {
    for (let number = 0; number < 300; number += 1) write(`${number}.txt`, told(`Firm ${number}`))
    const report = await importFiles()
    const told300 = services.events.flatMap(event =>
      event.name === 'import-progress' ? [event.payload] : [],
    )
    expect(told300.flatMap(({ outcomes }) => outcomes)).toEqual(report.outcomes)
    expect(told300.at(-1)).toMatchObject({ done: 300, total: 300, current: null })
    expect(told300.length).toBeLessThan(3 + report.took / 90)
    const { outcomes: _, ...summary } = report
    expect(services.events.at(-2)).toEqual({ name: 'import-finished', payload: summary })
    expect(services.events.at(-1)).toEqual({ name: 'vault-changed', payload: {} })
    expect(await services.call('imports.list', {})).toEqual([summary])
  })

  it('is taken back whole, and done again', async () => {
    for (let number = 0; number < 20; number += 1) write(`${number}.txt`, told(`Firm ${number}`))
    await importFiles()
    const before = await everyArticle(services)
    expect(await services.call('history.state', {})).toMatchObject({
      undo: { label: 'Imported 20 articles' },
    })
    await services.call('history.undo', {})
    expect(await everyArticle(services)).toEqual([])
    expect(await services.call('search.articles', { query: 'firm' })).toEqual([])
    await services.call('history.redo', {})
    expect(await everyArticle(services)).toEqual(before)
    expect(await services.call('search.articles', { query: '"firm 7"' })).toHaveLength(1)
    expect((await services.problemOf('history.redo', {})).code).toBe('nothing-to-redo')
  })

  it('runs beside another, one after the other', async () => {
    const reports = await Promise.all(
      ['Ash', 'Birch'].map(name =>
        services.call('imports.run', { sources: [dropped(`${name}.txt`, told(name))] }),
      ),
    )
    expect(reports.map(({ imported }) => imported)).toEqual([1, 1])
  })

  it('goes on where it was when the vault was locked', async () => {
    await restart({
      ...handReader,
      read: async file => {
        await new Promise(done => setTimeout(done, 100))
        return handReader.read(file)
      },
    })
    for (let number = 0; number < 400; number += 1) write(`${number}.txt`, told(`Firm ${number}`))
    const running = services.call('imports.run', { sources: [{ path: files }] })
    await new Promise(done => setTimeout(done, 200))
    const id = (await services.call('vaults.current', {}))?.id ?? ''
    await services.call('vaults.lock', {})
    const { importId, state, isUnderWay, imported, waiting } = await running
    expect([state, isUnderWay, imported + waiting]).toEqual(['running', false, 400])
    expect(waiting).toBeGreaterThan(0)
    await services.call('vaults.unlock', { id, passphrase })
    expect(await services.call('imports.resume', {})).toMatchObject([
      { importId, state: 'finished', imported: 400, waiting: 0, failed: 0 },
    ])
    expect(new Set((await outcomesOf(services, importId)).map(({ articleId }) => articleId)).size).toBe(400)
  })
})
