import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli } from '../helpers/cli.ts'
import { samplesFolder } from '../helpers/seeds.ts'

const root = mkdtempSync(join(tmpdir(), 'breachdesk-figures-'))
const vault = join(root, 'desk.breachdesk')
const env = { BREACHDESK_PASSPHRASE: 'correct horse battery', BREACHDESK_DATA: join(root, 'data') }
const run = (...words: string[]) => cli([...words, '--vault', vault], env)

const again = `Larch Valley College says more people were affected

Larch Valley College said on 16 May 2024 that 4,068 students were affected by the breach of its systems. The college
discovered the breach on 8 March 2024.`

beforeAll(async () => {
  await cli(['create', vault], env)
  writeFileSync(join(root, 'again.txt'), again)
  await run('import', samplesFolder, join(root, 'again.txt'))
}, 120_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

const breachCalled = async (name: string) => {
  const breaches = (await run('list', '--json')).json() as {
    breachId: string
    name: string
    articles: number
  }[]
  return breaches.find(breach => breach.name.includes(name))?.breachId ?? ''
}

describe('compare on the command line', () => {
  it('sets facts, lags, clocks and data side by side, and says that it is no legal advice', async () => {
    const [college, clinic] = [await breachCalled('Larch'), await breachCalled('Nogales')]
    const { out, code } = await run('compare', college, clinic, '--reference', clinic)
    expect(code).toBe(0)
    expect(out).toContain(`(measured against ${clinic})`)
    expect(out).toMatch(/\nLAGS\n[\s\S]*Discovery to {2,}\d+ days/)
    expect(out).toMatch(/\nDATA, \d+ of \d+ kinds shared by all\n/)
    const compared = (await run('compare', college, clinic, '--json')).json() as {
      rows: { cells: unknown[] }[]
      lags: { lagId: string; cells: { lag: { outcome: { kind: string } } }[] }[]
      clocks: { clockId: string; source: string; cells: { answer: string }[] }[]
      notice: string
    }
    expect(compared.notice).toBe('not-legal-advice')
    const hipaa = compared.clocks.find(({ clockId }) => clockId === 'hipaa-individuals')
    expect(hipaa).toMatchObject({ source: '45 CFR 164.404(b)' })
    expect(hipaa?.cells.map(({ answer }) => answer)).toEqual(['does-not-apply', 'does-not-apply'])
    expect(compared.lags.map(({ cells }) => cells.length)).toEqual([2, 2, 2, 2, 2, 2])
  })

  it('sets articles on one breach side by side', async () => {
    const college = await breachCalled('Larch')
    const { breaches, kind } = (await run('compare', college, '--articles', '--json')).json() as {
      breaches: { id: string; breachId: string }[]
      kind: string
    }
    expect(kind).toBe('articles')
    expect(breaches.map(({ breachId }) => breachId)).toEqual([college, college])
    const ids = breaches.map(({ id }) => id)
    expect((await run('compare', college, ...ids, '--differences')).out).toContain(ids[1])
  })

  it('keeps comparisons under names, opens, renames and forgets them', async () => {
    const [college, clinic] = [await breachCalled('Larch'), await breachCalled('Nogales')]
    expect((await run('compare', college, clinic, '--save', 'Schools')).out).toContain('Kept as “Schools”.')
    expect((await run('comparisons')).out).toMatch(new RegExp(`Schools +breaches +${college} ${clinic}`))
    expect((await run('comparisons', 'schools')).out).toContain('measured against')
    expect((await run('comparisons', '--rename', 'Schools', '--to', 'Two')).out).toMatch(/\nTwo +breaches/)
    await run('comparisons', '--forget', 'Two')
    expect((await run('comparisons')).out).toBe('There are no saved comparisons yet.\n')
    expect(await run('comparisons', 'Two')).toMatchObject({
      code: 1,
      error: expect.stringContaining('“Two”'),
    })
    expect((await run('history', '--json')).out).toContain('Forgot the comparison “Two”')
  })

  it('refuses what makes no sense', async () => {
    const college = await breachCalled('Larch')
    expect((await run('compare', college)).code).toBe(2)
    expect((await run('compare', college, 'B-0099')).code).toBe(1)
    expect((await run('compare', college, college)).error).toContain('two different breaches')
    expect((await run('compare', college, 'B-0001', '--align', 'never')).code).toBe(2)
  })
})

describe('similar on the command line', () => {
  it('lists breaches with what they share', async () => {
    const college = await breachCalled('Larch')
    const { out } = await run('similar', college, '--limit', '2')
    expect(out).toMatch(/^B-\d{4} {2}.* {2}\d+\.\d\n {8} *\d+\.\d {2}\S/)
    const found = (await run('similar', college, '--json')).json() as { breach: { breachId: string } }[]
    expect(found.map(({ breach }) => breach.breachId)).not.toContain(college)
    expect((await run('similar', college, '--limit', 'few')).code).toBe(2)
  })
})

describe('stats on the command line', () => {
  it('counts what a search finds, and each bar says how it is found', async () => {
    const { out } = await run('stats')
    expect(out).toMatch(/^5 of 5 breaches\n5 counted, [\d,]+ people affected\nMedian breach/)
    expect(out).toMatch(/\nBY SECTOR\n[\s\S]* Education +1 +[\d,]+ +█+ +sector:education\n/)
    const { found, charts } = (await run('stats', 'sector:healthcare', '--json')).json() as {
      found: number
      charts: { chart: string; bars: { query: string }[] }[]
    }
    expect(found).toBe(1)
    const year = charts.find(({ chart }) => chart === 'year')?.bars[0]?.query ?? ''
    expect((await run('search', year, '--breaches', '--json')).json()).toHaveLength(1)
    expect((await run('stats', '--year', 'never')).code).toBe(2)
    expect((await run('stats', 'sectr:x')).code).toBe(1)
  })

  it('keeps statistics under names', async () => {
    await run('stats', 'has:people', '--each', '--save', 'Sized')
    expect((await run('stats', '--saved')).out).toMatch(/\nSized +5 +each +has:people\n/)
    expect((await run('stats', '--open', 'sized')).out).toContain('5 of 5 breaches')
    expect((await run('stats', '--rename', 'Sized', '--to', 'With a figure')).out).toContain('With a figure')
    expect((await run('stats', '--forget', 'With a figure')).out).toBe('There are no saved statistics yet.\n')
    expect((await run('verify')).code).toBe(0)
  })
})
