// What articles and breaches are called, for rows that show no more of them.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { articleId, breachId } from '../../../src-main/domain/ids.ts'
import { articleTitles, getArticle } from '../../../src-main/services/read-articles.ts'
import { breachNames } from '../../../src-main/services/read-breaches.ts'
import { reworded, stories } from '../../helpers/wire-stories.ts'
import { type WireDesk, wireDesk } from './wire-desk.ts'

let desk: WireDesk
beforeEach(async () => {
  desk = await wireDesk()
})
afterEach(() => desk.close())

it('names articles, and what each is nearly the same as', async () => {
  const first = await desk.save(stories.fr)
  const copy = await desk.save(reworded(stories.fr, 0.03, 1))
  const other = await desk.save(stories.de)
  const title = (id: typeof first.articleId) => getArticle(desk.vault, id).title
  expect(articleTitles(desk.vault, [other.articleId, copy.articleId, first.articleId])).toEqual([
    { articleId: first.articleId, title: title(first.articleId), nearlySameAs: null },
    {
      articleId: copy.articleId,
      title: title(copy.articleId),
      nearlySameAs: { articleId: first.articleId, title: title(first.articleId) },
    },
    { articleId: other.articleId, title: title(other.articleId), nearlySameAs: null },
  ])
})

it('names breaches as their list does', async () => {
  const { breachIds } = await desk.save(stories.fr)
  await desk.save(stories.de)
  const listed = desk.vault.tables.breaches
    .some(desk.vault.tables.breaches.numbers())
    .filter(one => breachIds.includes(one.breachId))
  expect(listed).toHaveLength(breachIds.length)
  expect(breachNames(desk.vault, breachIds)).toEqual(listed.map(({ breachId, name }) => ({ breachId, name })))
})

it('leaves out what is gone', () => {
  expect(articleTitles(desk.vault, [articleId(7)])).toEqual([])
  expect(breachNames(desk.vault, [breachId(7)])).toEqual([])
})
