// Broken files among good ones through the real command line: one outcome each, and a vault that is as it should be.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CliResult, cli } from '../helpers/cli.ts'
import { honestFiles } from '../helpers/mutated/honest-files.ts'
import { mutatedFile } from '../helpers/mutated/mutated-file.ts'
import { reworded, stories, storyLanguages } from '../helpers/wire-stories.ts'
import { passphrase, removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'

const seed = Number(process.env.BREACHDESK_SEED ?? 1)
const brokenCount = 60
const goodCount = 20

const folder = temporaryFolder()
const files = join(folder, 'files')
const vault = join(folder, 'Mutated.breachdesk')
const env = { BREACHDESK_PASSPHRASE: passphrase, BREACHDESK_DATA: join(folder, 'data') }
const run = (...words: string[]): Promise<CliResult> => cli([...words, '--vault', vault, '--json'], env)

interface Line {
  readonly path: string
  readonly outcome: string
  readonly problem: { readonly code: string; readonly message: string } | null
}

/** Every mutated file of the run is another: taken from all over the two thousand. */
const broken = Array.from({ length: brokenCount }, (_, i) => mutatedFile(seed, i * 31 + 5)).filter(
  ({ bytes }) => bytes.length < 1_000_000,
)
const good = Array.from({ length: goodCount }, (_, i) => {
  const language = storyLanguages[i % storyLanguages.length] ?? 'en'
  return { name: `good-${i}.txt`, text: reworded(stories[language], 0.3, seed * 100 + i) }
})

let imported: CliResult
let lines: readonly Line[] = []

describe(`a folder of broken and good files, BREACHDESK_SEED=${seed}`, () => {
  beforeAll(async () => {
    mkdirSync(files)
    for (const { name, bytes } of broken) writeFileSync(join(files, name), bytes)
    for (const { name, text } of good) writeFileSync(join(files, name), text)
    await cli(['create', vault], env)
    imported = await run('import', files)
    lines = imported.jsonLines().slice(0, -1) as Line[]
  }, 300_000)
  afterAll(() => removeFolder(folder))

  it('is imported to its end', () => {
    expect(imported.code).toBe(0)
    expect(lines.filter(({ problem }) => problem?.code === 'internal')).toEqual([])
  })

  it('has an outcome for each file or for what lies in it, and for none twice', () => {
    const paths = lines.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    const told = ({ name }: { readonly name: string }) =>
      paths.some(path => path === `files/${name}` || path.startsWith(`files/${name}/`))
    expect([...broken, ...good].filter(file => !told(file)).map(({ name }) => name)).toEqual([])
    const outcomes = new Set(lines.map(({ outcome }) => outcome))
    expect(
      [...outcomes].filter(outcome => !/^(?:imported|duplicate|near_duplicate|failed)$/.test(outcome)),
    ).toEqual([])
  })

  it('has every good file in the vault', () => {
    const failed = lines.filter(({ path, outcome }) => path.includes('/good-') && outcome === 'failed')
    expect(failed).toEqual([])
  })

  it('tells in a sentence why a file failed', () => {
    const failed = lines.filter(({ outcome }) => outcome === 'failed')
    expect(failed.length).toBeGreaterThan(5)
    expect(failed.filter(({ problem }) => !/\.$/.test(problem?.message ?? ''))).toEqual([])
  })

  it('leaves a vault without a fault, which goes on importing', async () => {
    expect((await run('verify')).json()).toMatchObject({ faults: [] })
    const late = join(folder, 'late')
    mkdirSync(late)
    for (const { name, bytes } of honestFiles.slice(0, 3)) writeFileSync(join(late, name), bytes)
    const next = await run('import', late)
    expect(next.code).toBe(0)
    expect((next.jsonLines().slice(0, -1) as Line[]).filter(({ outcome }) => outcome === 'failed')).toEqual(
      [],
    )
  })
})
