// How the command line ends when somebody else ends it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cli } from '../helpers/cli.ts'
import { sampleFiles } from '../helpers/seeds.ts'

const root = mkdtempSync(join(tmpdir(), 'breachdesk-endings-'))
const vault = join(root, 'desk.breachdesk')
const env = { BREACHDESK_PASSPHRASE: 'correct horse battery', BREACHDESK_DATA: join(root, 'data') }
const main = resolve(import.meta.dirname, '../../src-main/cli/main.ts')

beforeAll(async () => {
  await cli(['create', vault], env)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const start = (...words: string[]) =>
  spawn(process.execPath, [main, ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

it('closes the vault when an import is interrupted, says what is in, and goes on when asked', async () => {
  const articles = join(root, 'articles')
  mkdirSync(articles)
  const [sample = ''] = sampleFiles
  const files = 150
  for (let number = 0; number < files; number += 1)
    writeFileSync(join(articles, `${number}.txt`), `Number ${number}\n\n${readFileSync(sample, 'utf8')}`)
  const child = start('import', articles, '--vault', vault, '--json')
  let out = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text
  })
  while (!readdirSync(vault).includes('vault.sqlite-wal')) await new Promise(done => setTimeout(done, 20))
  await new Promise(done => setTimeout(done, 700))
  child.kill('SIGINT')
  const [code] = await once(child, 'close')
  expect(code).toBe(130)
  expect(readdirSync(vault).sort()).toEqual(['keys.json', 'vault.lock', 'vault.sqlite'])
  const summary = JSON.parse(out.trim().split('\n').at(-1) ?? '{}') as {
    summary: { imported: number; nearDuplicates: number }
  }
  expect(summary).toMatchObject({ summary: { state: 'running', isUnderWay: false } })
  expect((await cli(['list', 'articles', '--vault', vault, '--json'], env)).json()).toHaveLength(
    summary.summary.imported + summary.summary.nearDuplicates,
  )
  const goingOn = await cli(['import', '--vault', vault, '--json'], env)
  const last = goingOn.jsonLines().at(-1) as typeof summary
  expect(last).toMatchObject({ summary: { state: 'finished', failed: 0, duplicates: 0 } })
  expect(last.summary.imported + last.summary.nearDuplicates).toBe(files)
})

it('says nothing when the program it was piped into has seen enough', async () => {
  const child = start('--help')
  child.stdout.destroy()
  let error = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    error += text
  })
  const [code] = await once(child, 'close')
  expect({ code, error }).toEqual({ code: 0, error: '' })
})
