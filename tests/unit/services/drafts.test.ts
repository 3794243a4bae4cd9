import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleId, breachId, highlightId, noteId } from '../../../src-main/domain/ids.ts'
import { deleteArticles } from '../../../src-main/services/delete-articles.ts'
import { dropDraft, keepDraft, listDrafts } from '../../../src-main/services/drafts.ts'
import { mergeBreaches } from '../../../src-main/services/merge-breaches.ts'
import { undo } from '../../../src-main/vault/undo.ts'
import { removeFolder, temporaryFolder } from '../vault/fixtures.ts'
import { type TaggingDesk, taggingDesk } from './tagging-desk.ts'

let folder: string
let on: TaggingDesk
beforeAll(async () => {
  folder = temporaryFolder()
  on = await taggingDesk(folder)
})
afterAll(() => {
  on.vault.close()
  removeFolder(folder)
})

const kept = () => listDrafts(on.vault).map(({ about, part, body }) => [about, part, body])

describe('drafts', () => {
  it('keep the last of what was typed in each form, outside the history', () => {
    const before = on.vault.tables.edits.lastId()
    keepDraft(on.desk, { about: breachId(1), part: 'fact:victim', body: 'As' })
    keepDraft(on.desk, { about: breachId(1), part: 'fact:victim', body: 'Ash Inc' })
    keepDraft(on.desk, { about: articleId(2), part: 'note', body: 'look here' })
    expect(kept()).toEqual([
      ['A-0002', 'note', 'look here'],
      ['B-0001', 'fact:victim', 'Ash Inc'],
    ])
    expect(on.vault.tables.edits.lastId()).toBe(before)
  })

  it('are forgotten one by one', () => {
    dropDraft(on.vault, { about: articleId(2), part: 'note' })
    expect(kept()).toEqual([['B-0001', 'fact:victim', 'Ash Inc']])
  })

  it('follow a breach that is merged, and leave with it', () => {
    mergeBreaches(on.desk, breachId(3), [breachId(1)])
    expect(kept()).toEqual([['B-0003', 'fact:victim', 'Ash Inc']])
    dropDraft(on.vault, { about: breachId(3), part: 'fact:victim' })
    expect(kept()).toEqual([])
  })

  it('are not told of while what they are about is gone: no form could be opened with them', () => {
    const about = [breachId(2), articleId(2), noteId(7), highlightId(7), 'rules'] as const
    for (const one of about) keepDraft(on.desk, { about: one, part: 'note', body: 'half' })
    expect(kept().map(([one]) => one)).toEqual(['A-0002', 'B-0002', 'rules'])
    deleteArticles(on.desk, [articleId(2)])
    expect(kept().map(([one]) => one)).toEqual(['rules'])
    undo(on.vault, { at: '2026-01-02T03:04:05.000Z', who: 'tester' })
    expect(kept().map(([one]) => one)).toEqual(['A-0002', 'B-0002', 'rules'])
  })
})
