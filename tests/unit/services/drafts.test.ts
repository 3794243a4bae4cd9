import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleId, breachId } from '../../../src-main/domain/ids.ts'
import { dropDraft, keepDraft, listDrafts } from '../../../src-main/services/drafts.ts'
import { mergeBreaches } from '../../../src-main/services/merge-breaches.ts'
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
})
