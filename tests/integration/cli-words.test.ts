import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli } from '../helpers/cli.ts'
import { sampleFiles } from '../helpers/seeds.ts'

const root = mkdtempSync(join(tmpdir(), 'breachdesk-words-'))
const vault = join(root, 'desk.breachdesk')
const env = { BREACHDESK_PASSPHRASE: 'correct horse battery', BREACHDESK_DATA: join(root, 'data') }
const [sample = ''] = sampleFiles

beforeAll(async () => {
  await cli(['create', vault], env)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('help and wrong usage', () => {
  it('lists every command, and explains each with its options and an example', async () => {
    const general = await cli(['--help'])
    expect(general.code).toBe(0)
    const names = [...general.out.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(match => match[1] ?? '')
    expect(names).toEqual(
      expect.arrayContaining(['extract', 'create', 'import', 'list', 'show', 'search', 'compare']),
    )
    for (const name of names) {
      const help = await cli([name, '--help'])
      expect(help).toMatchObject({ code: 0, error: '' })
      expect(help.out).toContain(`breachdesk ${name} `)
      expect(help.out).toContain('--json')
    }
  }, 60_000)

  it.each([
    [['frobnicate'], /no command "frobnicate"/],
    [['extract'], /Usage: breachdesk extract PATH/],
    [['list'], /list needs --vault/],
    [['list', '--colour', 'red', '--vault', 'x'], /--colour/],
    [['list', 'whales', '--vault', vault], /no list of "whales"/],
    [['show', 'X-1', '--vault', vault], /"X-1" is no id/],
    [['compare', 'B-0001', '--vault', vault], /Usage: breachdesk compare/],
    [['search', 'x', '--limit', 'many', '--vault', vault], /--limit takes a number/],
  ])('%j is wrong usage: exit code 2 and a sentence', async (words, sentence) => {
    const { code, error, out } = await cli(words, env)
    expect(code).toBe(2)
    expect(error).toMatch(sentence)
    expect(out).toBe('')
  })
})

describe('problems', () => {
  it.each([
    [
      'a wrong passphrase',
      ['list', '--vault', vault],
      { BREACHDESK_PASSPHRASE: 'not the right one' },
      'wrong-passphrase',
    ],
    ['a vault that is not there', ['list', '--vault', join(root, 'nowhere.breachdesk')], {}, 'vault-missing'],
    ['a vault that is there already', ['create', vault], {}, 'vault-exists'],
    [
      'a short passphrase',
      ['create', join(root, 'new.breachdesk')],
      { BREACHDESK_PASSPHRASE: 'short' },
      'weak-passphrase',
    ],
    ['a breach nobody knows', ['show', 'B-0999', '--vault', vault], {}, 'not-found'],
    ['an undo of nothing', ['undo', '--vault', vault], {}, 'nothing-to-undo'],
  ])('%s: exit code 1, one sentence on stderr, and JSON where asked for', async (_what, words, more, code) => {
    const plain = await cli(words, { ...env, ...more })
    expect(plain.code).toBe(1)
    expect(plain.error.trim().split('\n')).toHaveLength(1)
    expect(plain.error).not.toMatch(/Error:|at file:|undefined|\bnull\b/)
    const asJson = await cli([...words, '--json'], { ...env, ...more })
    expect(asJson.json()).toMatchObject({ problem: { code } })
  })

  it('takes the passphrase from a file, and says when it cannot', async () => {
    const file = join(root, 'passphrase.txt')
    writeFileSync(file, 'correct horse battery\n')
    const withFile = { ...env, BREACHDESK_PASSPHRASE: '' }
    expect((await cli(['list', '--vault', vault, '--passphrase-file', file], withFile)).code).toBe(0)
    const missing = await cli(['list', '--vault', vault, '--passphrase-file', `${file}.none`], withFile)
    expect(missing).toMatchObject({ code: 1 })
    expect((await cli(['list', '--vault', vault], withFile)).code).toBe(2)
    writeFileSync(file, '\ufeffcorrect horse battery\r\n')
    expect((await cli(['list', '--vault', vault, '--passphrase-file', file], withFile)).code).toBe(0)
    writeFileSync(file, '\n')
    const empty = await cli(['list', '--vault', vault, '--passphrase-file', file], withFile)
    expect(empty).toMatchObject({ code: 1, error: expect.stringContaining('first line') })
  })
})

describe('bad input', () => {
  const folder = join(root, 'drop')
  beforeAll(() => {
    mkdirSync(folder)
    writeFileSync(join(folder, 'a-good.txt'), readFileSync(sample))
    writeFileSync(join(folder, 'b-empty.txt'), '')
    writeFileSync(join(folder, 'c-picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    writeFileSync(
      join(folder, 'd-latin.txt'),
      Buffer.from('El hospital perdi\xf3 los datos de 300 pacientes en Le\xf3n.', 'latin1'),
    )
    writeFileSync(join(folder, 'e-sheet.xlsx'), Buffer.from('504b030414000600', 'hex'))
  })

  it('reports each bad file in one line with its reason, and the rest goes on', async () => {
    const result = await cli(['import', folder, join(root, 'gone.txt'), '--vault', vault, '--json'], env)
    expect(result.code).toBe(0)
    const lines = result.jsonLines() as {
      file?: string
      outcome?: string
      problem?: { code: string } | null
    }[]
    const outcome = (file: string) => lines.find(line => line.file === file)
    expect(outcome('a-good.txt')).toMatchObject({ outcome: 'imported' })
    expect(outcome('b-empty.txt')).toMatchObject({ outcome: 'failed', problem: { code: 'empty-file' } })
    expect(outcome('c-picture.txt')).toMatchObject({ outcome: 'failed', problem: { code: 'not-text' } })
    expect(outcome('d-latin.txt')).toMatchObject({ outcome: 'imported' })
    expect(outcome('gone.txt')).toMatchObject({ outcome: 'failed', problem: { code: 'file-not-found' } })
    expect(lines.at(-1)).toMatchObject({ summary: { imported: 2 } })
  })

  it('answers 1 with a sentence on stderr when nothing could be read', async () => {
    const empty = join(folder, 'b-empty.txt')
    for (const words of [
      ['import', empty, '--vault', vault],
      ['extract', empty],
    ]) {
      const { code, error } = await cli(words, env)
      expect({ code, error: error.trim() }).toEqual({ code: 1, error: 'None of the files could be read.' })
    }
  })

  it('extracts the good ones, and puts an entry with the problem in the place of the others', async () => {
    const result = await cli(['extract', folder, '--json', '--text'], env)
    const entries = result.json() as {
      file: string
      problem?: { code: string }
      text?: string
      evidence?: Record<string, { start: number; end: number; quote: string }>
    }[]
    expect(entries.find(({ file }) => file === 'b-empty.txt')?.problem?.code).toBe('empty-file')
    const good = entries.find(({ file }) => file === 'a-good.txt')
    const spans = Object.values(good?.evidence ?? {})
    expect(spans.length).toBeGreaterThan(3)
    for (const { start, end, quote } of spans) expect(good?.text?.slice(start, end)).toBe(quote)
  })
})
