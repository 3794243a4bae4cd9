import { beforeEach, expect, it, vi } from 'vitest'
import { DraftPlace } from '../../../src-main/domain/draft.ts'
import { articleId, breachId, highlightId, NoteId } from '../../../src-main/domain/ids.ts'
import { draftsWritten } from '../../../src-renderer/api/keep-drafts.ts'
import { notePlace } from '../../../src-renderer/components/note-editor/note-place.ts'
import { draftAt } from '../../../src-renderer/state/slices/drafts-slice.ts'
import { resetScreen, useStore } from '../../../src-renderer/state/store.ts'
import { rulePlace } from '../../../src-renderer/text/rule-draft.ts'
import { goToDraft } from '../../../src-renderer/views/workspace/go-to-draft.ts'

const place = { about: breachId(1), part: 'fact:victim' }
const asked: [string, unknown][] = []
let answer: unknown = { ok: true, value: null }

beforeEach(() => {
  resetScreen()
  asked.length = 0
  answer = { ok: true, value: null }
  vi.stubGlobal('window', {
    breachdesk: {
      invoke: async (name: string, input: unknown) => {
        asked.push([name, input])
        return answer
      },
    },
  })
})

const state = () => useStore.getState()

it('sends every key to the vault at once, and forgets a draft that was saved', async () => {
  state().setDraft(place, 'A')
  state().setDraft(place, 'As')
  state().setDraft(place, null)
  expect(draftAt(state(), place)).toBeUndefined()
  await draftsWritten()
  expect(asked).toEqual([
    ['drafts.keep', { ...place, body: '"A"' }],
    ['drafts.keep', { ...place, body: '"As"' }],
    ['drafts.drop', place],
  ])
})

it('asks for nothing where there is nothing to forget', async () => {
  state().setDraft(place, null)
  await draftsWritten()
  expect(asked).toEqual([])
})

it('takes in what the vault has kept, and knows that from what is typed now', () => {
  state().setDraft({ ...place, part: 'note' }, 'new')
  state().takeInDrafts([
    { ...place, body: '{"text":"Ash"}', keptAt: '2026-01-02T03:04:05.000Z' },
    { ...place, part: 'note', body: '"old"', keptAt: '2026-01-02T03:04:05.000Z' },
  ])
  expect(draftAt(state(), place)).toMatchObject({ body: { text: 'Ash' }, keptAt: '2026-01-02T03:04:05.000Z' })
  expect(draftAt(state(), { ...place, part: 'note' })).toMatchObject({ body: 'new', keptAt: null })
})

it('says so when the vault cannot keep it, and goes on', async () => {
  answer = { ok: false, problem: { code: 'disk-full', message: 'The disk is full.' } }
  state().setDraft(place, 'A')
  await draftsWritten()
  expect(state().problem?.message).toBe('The disk is full.')
  expect(draftAt(state(), place)?.body).toBe('A')
})

it('keeps the words of a note by what it is on until it is in the vault, and those of a rule by its name', () => {
  const article = { articleId: articleId(3) }
  expect(notePlace(article)).toEqual({ about: 'A-0003', part: 'note' })
  expect(notePlace({ breachId: breachId(2), factId: 'victim' })).toEqual({
    about: 'B-0002',
    part: 'note:victim',
  })
  expect(notePlace(article, NoteId.parse('N-0007'))).toEqual({ about: 'N-0007', part: 'note' })
  for (const place of [rulePlace(), rulePlace('Large'), notePlace(article)])
    expect(DraftPlace.parse(place)).toEqual(place)
})

it('leads back to a note on marked words: to the article they stand in', async () => {
  const marked = { articleId: articleId(7), start: 3, end: 9, isLost: false }
  answer = { ok: true, value: marked }
  await goToDraft(notePlace({ highlightId: highlightId(2) }))
  expect(asked).toEqual([['highlights.get', { id: 'H-0002' }]])
  expect(state().view).toMatchObject({ kind: 'reader', articleId: 'A-0007', passage: { start: 3, end: 9 } })
})
