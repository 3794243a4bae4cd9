// Near-duplicates when the text of an article changes: it is read again, with rules that take other parts of its page.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type ArticleId, articleId } from '../../../src-main/domain/ids.ts'
import { ok } from '../../../src-main/domain/result.ts'
import type { Desk } from '../../../src-main/services/desk.ts'
import { notTheSame, theSame } from '../../../src-main/services/judge-likeness.ts'
import { createReextraction } from '../../../src-main/services/reextract.ts'
import { verifyVault } from '../../../src-main/services/verify-vault.ts'
import { redo, undo } from '../../../src-main/vault/undo.ts'
import { reworded, stories } from '../../helpers/wire-stories.ts'
import { dump } from '../vault/fixtures.ts'
import { handReader } from './start-services.ts'
import { draftOf, type WireDesk, wireDesk } from './wire-desk.ts'

const [one, two, three] = [1, 2, 3].map(articleId) as [ArticleId, ArticleId, ArticleId]
const author = { at: '2026-02-03T04:05:06.000Z', who: 'undoer' }
const wire = stories.en
const [copy, another] = [1, 2].map(seed => reworded(wire, 0.03, seed)) as [string, string]

let desk: WireDesk
beforeEach(async () => {
  desk = await wireDesk()
})
afterEach(() => {
  expect(verifyVault(desk.vault).faults).toEqual([])
  desk.close()
})

const bring = async (...texts: string[]) => {
  for (const text of texts) await desk.save(text)
}

/** Reads one article again as this text. */
async function readAs(id: ArticleId, text: string, shortfall = false) {
  const { article } = await draftOf(text)
  const why = { code: 'needs-ocr', message: 'Pictures of pages.' } as const
  const read = { article: { ...article, ...(shortfall && { shortfall: why }) }, members: [], isTable: false }
  const workers = { ...handReader, read: async () => ok({ ...read, compressed: new Uint8Array(0) }) }
  const { context, session } = desk.desk
  const reading = {
    context: { ...context, workers, emit: () => undefined },
    session: { ...session, changed: () => undefined },
  } as unknown as Desk
  return createReextraction(reading).run({ kind: 'articles', ids: [id] }, true)
}
const firsts = () => [one, two, three].map(id => desk.clusterOf(id))

it('an article that turns out to be a copy joins the cluster, which one undo takes back and one redo brings again', async () => {
  await bring(wire, stories.es)
  expect(firsts()).toEqual([null, null, null])
  const before = dump(desk.vault)
  await readAs(two, copy)
  expect(firsts()).toEqual([one, one, null])
  const after = dump(desk.vault)
  undo(desk.vault, author)
  expect(dump(desk.vault)).toEqual(before)
  redo(desk.vault, author)
  expect(dump(desk.vault)).toEqual(after)
})

it('a later article in no cluster joins an earlier one that turns out to be like it', async () => {
  await bring(stories.es, copy)
  await readAs(one, wire)
  expect(firsts()).toEqual([one, one, null])
})

it('a copy that is none any more leaves the cluster', async () => {
  await bring(wire, copy, another)
  expect(firsts()).toEqual([one, one, one])
  await readAs(two, stories.fr)
  expect(firsts()).toEqual([one, null, one])
})

it('copies of a first article that is another text now gather around the earliest of them', async () => {
  await bring(wire, copy, another)
  await readAs(one, stories.fr)
  expect(firsts()).toEqual([null, two, two])
})

it('what a person said of two articles stays', async () => {
  await bring(wire, copy, stories.es)
  notTheSame(desk.desk, two, one)
  theSame(desk.desk, three, one)
  await readAs(two, another)
  await readAs(three, stories.fr)
  expect(firsts()).toEqual([one, null, one])
})

it('of a file that cannot be read any more nothing is learned: the article stays as it was', async () => {
  await bring(wire)
  const before = dump(desk.vault)
  expect(await readAs(one, 'Scan 12', true)).toMatchObject({
    failed: 1,
    differences: [{ problem: { code: 'needs-ocr' } }],
  })
  expect(dump(desk.vault)).toEqual(before)
})
