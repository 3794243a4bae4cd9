// An import whose process is killed again and again, at moments of chance, ends with every file in once.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seededRandom } from '../bench/random.ts'
import { passphrase, removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'

const folder = temporaryFolder()
const vault = join(folder, 'Killed.breachdesk')
const main = resolve(import.meta.dirname, '../../src-main/cli/main.ts')
const files = 2000
const kills = 20
/** Every tenth file has the bytes of the one before. */
const copies = files / 10
const seed = Number(process.env.BREACHDESK_SEED ?? 20_261_122)
const random = seededRandom(seed)

beforeAll(() => {
  mkdirSync(join(folder, 'files'))
  for (let number = 0; number < files; number += 1) {
    const told = number % 10 === 9 ? number - 1 : number
    const text = `The ferry ${told} was late\n\nIt left the quay of harbour ${told} an hour after noon.\n`
    writeFileSync(join(folder, 'files', `${String(number).padStart(4, '0')}.txt`), text)
  }
})
afterAll(() => removeFolder(folder))

const start = (...words: string[]) =>
  spawn(process.execPath, [main, ...words, '--vault', vault, '--json'], {
    env: { ...process.env, BREACHDESK_PASSPHRASE: passphrase, BREACHDESK_DATA: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

async function ended(child: ReturnType<typeof start>) {
  let out = ''
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const code = await new Promise<number | null>(done => child.once('close', done))
  if (code !== 0) throw new Error(`ended with ${code}: ${said}`)
  return out
}

it(`brings every file in once (seed ${seed})`, async () => {
  const created = spawn(process.execPath, [main, 'create', vault], {
    env: { ...process.env, BREACHDESK_PASSPHRASE: passphrase, BREACHDESK_DATA: join(folder, 'data') },
    stdio: 'ignore',
  })
  expect(await new Promise(done => created.once('close', done))).toBe(0)
  for (let kill = 0; kill < kills; kill += 1) {
    const child = kill === 0 ? start('import', join(folder, 'files')) : start('import')
    const gone = new Promise(done => child.once('close', done))
    // It says the first word when the first files are in; before that there may be nothing to kill yet.
    if (kill === 0) await new Promise(done => child.stdout.once('data', done))
    await setTimeout(random.whole(0, 900))
    child.kill('SIGKILL')
    await gone
  }
  const last = await ended(start('import'))
  const { summary } = JSON.parse(last.trim().split('\n').at(-1) ?? '')
  expect(summary).toMatchObject({
    state: 'finished',
    waiting: 0,
    imported: files - copies,
    duplicates: copies,
    failed: 0,
  })
  const outcomes = (await ended(start('imports', 'last')))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(outcomes).toHaveLength(files)
  expect(new Set(outcomes.map(({ path }) => path)).size).toBe(files)
  const listed = JSON.parse(await ended(start('list', 'articles')))
  expect(listed).toHaveLength(files - copies)
  expect(JSON.parse(await ended(start('verify')))).toMatchObject({ faults: [] })
}, 240_000)
