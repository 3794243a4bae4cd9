import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli } from '../helpers/cli.ts'
import { hasSeeds, sampleFiles, samplesFolder, seedFiles } from '../helpers/seeds.ts'

const root = mkdtempSync(join(tmpdir(), 'breachdesk-cli-'))
const vault = join(root, 'desk.breachdesk')
const env = { BREACHDESK_PASSPHRASE: 'correct horse battery', BREACHDESK_DATA: join(root, 'data') }
const run = (...words: string[]) => cli([...words, '--vault', vault], env)

interface Outcome {
  file: string
  outcome: string
  articleId: string | null
  breachIds: string[]
  problem: { code: string; message: string } | null
}

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the main job on the command line, with the samples', () => {
  let outcomes: Outcome[]

  beforeAll(async () => {
    const created = await cli(['create', vault, '--json'], env)
    expect(created).toMatchObject({ code: 0, error: '' })
    const imported = await run('import', samplesFolder, '--json')
    expect(imported.code).toBe(0)
    outcomes = imported.jsonLines().slice(0, -1) as Outcome[]
    expect(imported.jsonLines().at(-1)).toMatchObject({
      summary: { imported: sampleFiles.length, failed: 0 },
    })
  })

  it('imports every sample once, each as a breach', () => {
    expect(outcomes.map(({ file }) => file).sort()).toEqual(sampleFiles.map(path => basename(path)).sort())
    expect(outcomes.every(({ outcome, breachIds }) => outcome === 'imported' && breachIds.length === 1)).toBe(
      true,
    )
  })

  it('puts the two articles about one incident into one breach', () => {
    const breachesOf = (part: string) =>
      outcomes.filter(({ file }) => file.includes(part)).flatMap(({ breachIds }) => breachIds)
    expect(breachesOf('rede-raiana')).toHaveLength(2)
    expect(new Set(breachesOf('rede-raiana')).size).toBe(1)
    expect(new Set(outcomes.flatMap(({ breachIds }) => breachIds)).size).toBe(sampleFiles.length - 1)
  })

  it('finds the same files again as duplicates', async () => {
    const again = await run('import', samplesFolder, '--json')
    expect(again.code).toBe(0)
    expect(again.jsonLines().at(-1)).toMatchObject({
      summary: { imported: 0, duplicates: sampleFiles.length },
    })
  })

  it('lists, shows, searches and compares', async () => {
    const breaches = (await run('list', '--json')).json() as {
      breachId: string
      individualsAffected: number | null
    }[]
    expect(breaches).toHaveLength(sampleFiles.length - 1)
    const [first, second] = breaches
    const shown = (await run('show', first?.breachId ?? '', '--json')).json() as {
      facts: { factId: string }[]
    }
    expect(shown.facts.map(({ factId }) => factId)).toContain('individualsAffected')
    const hits = (await run('search', 'expedientes', '--json')).json() as { article: { lang: string } }[]
    expect(hits.map(({ article }) => article.lang)).toContain('es')
    const compared = (
      await run('compare', first?.breachId ?? '', second?.breachId ?? '', '--json')
    ).json() as {
      rows: { factId: string; isDifferent: boolean; cells: unknown[] }[]
    }
    expect(compared.rows.find(({ factId }) => factId === 'victim')).toMatchObject({ isDifferent: true })
    expect(compared.rows.every(({ cells }) => cells.length === 2)).toBe(true)
  })

  it('tags, shows who did it, and undoes it', async () => {
    await run('tag', 'desk/board brief', 'B-0001')
    expect((await run('list', '--tag', 'desk', '--json')).json()).toHaveLength(1)
    expect((await run('history', 'B-0001')).out).toContain('desk/board brief')
    expect((await run('undo')).code).toBe(0)
    expect((await run('list', '--tag', 'desk', '--json')).json()).toHaveLength(0)
  })

  it('takes an import back whole, and does it again', async () => {
    expect((await run('undo')).code).toBe(0)
    expect((await run('list', 'articles', '--json')).json()).toEqual([])
    expect((await run('redo')).code).toBe(0)
    expect((await run('list', 'articles', '--json')).json()).toHaveLength(sampleFiles.length)
  })
})

describe.skipIf(!hasSeeds)(
  'the main job on the command line, with the seeds (skipped without ../shared)',
  () => {
    interface Claim {
      value: unknown
      qualifier: string | null
      relation: string
      source: { kind: string }
    }
    interface Fact {
      factId: string
      values: { value: unknown }[]
      reason: { kind: string; statement?: { qualifier: string | null } }
      claims: Claim[]
    }
    const folder = join(root, 'seeds.breachdesk')
    const breaches = new Map<string, Fact[]>()

    beforeAll(async () => {
      await cli(['create', folder], env)
      await cli(['import', ...seedFiles, '--vault', folder], env)
      for (const id of ['B-0001', 'B-0002']) {
        const { facts } = (await cli(['show', id, '--vault', folder, '--json'], env)).json() as {
          facts: Fact[]
        }
        breaches.set(id, facts)
      }
    })

    const fact = (id: string, factId: string) => {
      const found = breaches.get(id)?.find(candidate => candidate.factId === factId)
      if (found === undefined) throw new Error(`${id} has no ${factId}`)
      return found
    }
    const values = (id: string, factId: string) => fact(id, factId).values.map(({ value }) => value)

    it('keeps both figures of the first seed, and shows the exact one of the regulator with the reason', () => {
      const people = fact('B-0001', 'individualsAffected')
      expect(people.values.map(({ value }) => value)).toEqual([914_138])
      expect(people.claims).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            value: 914_138,
            qualifier: 'exact',
            source: expect.objectContaining({ kind: 'regulator' }),
          }),
          expect.objectContaining({ value: 910_000, qualifier: 'at_least', relation: 'agrees' }),
        ]),
      )
      expect(people.reason).toMatchObject({ kind: 'weightier', statement: { qualifier: 'exact' } })
    })

    it('reads the range of dates whose year is written once', () => {
      expect(values('B-0001', 'dates.intrusionStart')).toEqual(['2024-02-16'])
      expect(values('B-0001', 'dates.intrusionEnd')).toEqual(['2024-05-12'])
    })

    it('reads a foreign decimal point, the discovery, and each item of the nested list', () => {
      expect(values('B-0002', 'individualsAffected')).toEqual([2_200_000])
      expect(values('B-0002', 'dates.discovered')).toEqual(['2022-08-26'])
      expect(values('B-0002', 'dataTypes.exposed')).toEqual(
        expect.arrayContaining([
          'name',
          'address',
          'email',
          'ssn',
          'health_insurance',
          'diagnosis',
          'prescription',
          'billing',
        ]),
      )
    })

    it("keeps the aggregator's lines out of the text and reads the publication date from them", async () => {
      const article = (await cli(['show', 'A-0002', '--vault', folder, '--json'], env)).json() as {
        text: string
        publishedOn: string
        removed: { text: string }[]
      }
      expect(article.publishedOn).toBe('2022-12-08')
      const removed = article.removed.map(({ text }) => text).join('\n')
      for (const line of ['1768584', 'Colin Thierry Colin Thierry', 'Carimbo de hora', 'Mais de']) {
        expect(
          article.text.split('\n').some(text => text.includes(line) && !text.includes('mais de 2.2')),
        ).toBe(false)
        expect(removed).toContain(line)
      }
    })
  },
)
