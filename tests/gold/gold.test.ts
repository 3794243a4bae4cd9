import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Pair, readGold } from './read-gold.ts'
import { score } from './scorer.ts'

const root = join(import.meta.dirname, '../..')
const seeds = join(root, '../shared/seeds')
const seedGold = join(root, '../shared/gold/seeds')
const articles = join(root, 'tests/gold/articles')

/** Every quote stands in the text where its offsets say, on one line, and is no longer than a quote may be. */
function expectTrueQuotes(pairs: readonly Pair[]) {
  for (const { found, text } of pairs)
    for (const [path, { start, end, quote }] of Object.entries(found.evidence)) {
      expect(text.slice(start, end), `${found.file} ${path}`).toBe(quote)
      expect(quote, `${found.file} ${path}`).not.toContain('\n')
      expect(quote.length, `${found.file} ${path}`).toBeLessThanOrEqual(170)
    }
}

describe('the two seed articles', () => {
  if (!existsSync(seeds)) {
    it.skip('are not in this checkout: ../shared/seeds is missing')
    return
  }
  it('are read as their gold says, every quote in its place', async () => {
    const pairs = await readGold(seeds, seedGold)
    const { overall, differences } = score(pairs)
    expect(pairs).toHaveLength(2)
    expect(overall, differences.join('\n')).toBeGreaterThanOrEqual(0.97)
    expectTrueQuotes(pairs)
  })
})

/** What the articles of this folder scored when they were last looked at; the score may rise, not fall. */
const recorded = 0.91

describe('the gold articles', () => {
  it('are read at least as well as recorded, every quote in its place', async () => {
    const pairs = await readGold(articles)
    const { overall, differences } = score(pairs)
    expect(pairs).toHaveLength(54)
    expect(overall, differences.join('\n')).toBeGreaterThanOrEqual(recorded)
    expectTrueQuotes(pairs)
  })
})
