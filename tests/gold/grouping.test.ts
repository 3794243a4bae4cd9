import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type KeyedDraft, orders, readKeyed, scoreGrouping } from './grouping.ts'

const root = join(import.meta.dirname, '../..')

const sets = [
  {
    name: 'the sample of articles beside the project',
    folder: join(root, '../shared/gold/articles'),
    pairs: 10,
  },
  { name: 'our own gold articles', folder: join(root, 'tests/gold/articles'), pairs: 1 },
  { name: 'the incidents told several times', folder: join(root, 'tests/gold/incidents'), pairs: 20 },
]

describe.each(sets)('$name', ({ folder, pairs }) => {
  if (!existsSync(folder)) {
    it.skip(`are not in this checkout: ${folder} is missing`)
    return
  }
  let drafts: KeyedDraft[] = []
  beforeAll(async () => {
    drafts = await readKeyed(folder)
  })

  it.each(Object.entries(orders))('are grouped by incident, imported %s', async (_, inOrder) => {
    const score = await scoreGrouping(inOrder(drafts))
    const told = [...score.wrong.map(pair => `wrong ${pair}`), ...score.missed.map(pair => `missed ${pair}`)]
    expect(score.pairs).toBeGreaterThanOrEqual(pairs)
    expect(score.precision, told.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(score.f1, told.join('\n')).toBeGreaterThanOrEqual(0.9)
  })
})
