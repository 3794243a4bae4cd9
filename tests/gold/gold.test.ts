import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src-main/pipeline/read-article.ts'
import { type Pair, readGold } from './read-gold.ts'
import { readRecord } from './record.ts'
import { type Report, score } from './scorer.ts'

const root = join(import.meta.dirname, '../..')
const shared = join(root, '../shared')

/** Every quote stands in the text where its offsets say, on one line, and is no longer than a quote may be. */
function expectTrueQuotes(pairs: readonly Pair[]) {
  for (const { found, text } of pairs)
    for (const [path, { start, end, quote }] of Object.entries(found.evidence)) {
      expect(text.slice(start, end), `${found.file} ${path}`).toBe(quote)
      expect(quote, `${found.file} ${path}`).not.toContain('\n')
      expect(quote.length, `${found.file} ${path}`).toBeLessThanOrEqual(170)
    }
}

const scoreOf = ({ fields }: Report, field: string) => fields.find(one => one.field === field)?.all ?? 0

describe('the two seed articles', () => {
  if (!existsSync(join(shared, 'seeds'))) {
    it.skip('are not in this checkout: ../shared/seeds is missing')
    return
  }
  it('are read as their gold says, every quote in its place', async () => {
    const pairs = await readGold(join(shared, 'seeds'), join(shared, 'gold/seeds'))
    const { overall, differences } = score(pairs)
    expect(pairs).toHaveLength(2)
    expect(overall, differences.join('\n')).toBeGreaterThanOrEqual(0.97)
    expectTrueQuotes(pairs)
  })
})

/** What the sample of other people's articles asks of each field at least. */
const asked = {
  isBreach: 1,
  victim: 0.9,
  'individualsAffected.best': 0.95,
  'dataTypes.exposed': 0.9,
  'dataTypes.notExposed': 0.85,
}

describe('the sample of articles beside the project', () => {
  const folder = join(shared, 'gold/articles')
  if (!existsSync(folder)) {
    it.skip('is not in this checkout: ../shared/gold/articles is missing')
    return
  }
  it('is read well enough, overall, in every language and in every field', async () => {
    const pairs = await readGold(folder)
    const report = score(pairs)
    const differences = report.differences.join('\n')
    expect(report.overall, differences).toBeGreaterThanOrEqual(0.9)
    for (const [lang, mean] of report.byLanguage)
      expect(mean, `${lang}\n${differences}`).toBeGreaterThanOrEqual(0.85)
    for (const [field, least] of Object.entries(asked))
      expect(scoreOf(report, field), `${field}\n${differences}`).toBeGreaterThanOrEqual(least)
    const dates = report.fields.filter(({ field }) => field.startsWith('dates.')).map(({ all }) => all)
    expect(dates.reduce((sum, one) => sum + one, 0) / dates.length).toBeGreaterThanOrEqual(0.88)
    expectTrueQuotes(pairs)
  })
})

describe('our own gold articles', () => {
  it('are read at least as well as recorded in every field, every quote in its place', async () => {
    const pairs = await readGold(join(root, 'tests/gold/articles'))
    const report = score(pairs)
    const fallen = Object.entries(readRecord()).filter(([field, least]) => scoreOf(report, field) < least)
    expect(fallen, report.differences.join('\n')).toEqual([])
    expectTrueQuotes(pairs)
  })
})

describe('ordinary articles', () => {
  const folder = join(root, 'tests/gold/ordinary')
  it.each(readdirSync(folder))('%s: no breach, no fact', async name => {
    const read = await readArticle({ name, bytes: readFileSync(join(folder, name)) })
    expect(read.ok && read.value.lang).toBe(name.slice(0, 2))
    expect(read.ok && read.value.breaches).toEqual([])
  })
})
