import { beforeEach, describe, expect, it } from 'vitest'
import { articleId, breachId } from '../../../src-main/domain/ids.ts'
import { keysOf } from '../../../src-renderer/actions/action.ts'
import { makeReference, showOnlyDifferences } from '../../../src-renderer/actions/arrange-comparison.ts'
import { compareSelected } from '../../../src-renderer/actions/compare-selected.ts'
import { actions } from '../../../src-renderer/actions/index.ts'
import { goBack, goUp } from '../../../src-renderer/actions/move-around.ts'
import { acceptClaim, nextClaim } from '../../../src-renderer/actions/review-claims.ts'
import { isPressed } from '../../../src-renderer/actions/shortcut.ts'
import { tagSelected } from '../../../src-renderer/actions/tag-selected.ts'
import { undo } from '../../../src-renderer/actions/undo.ts'
import { put } from '../../../src-renderer/api/query-cache.ts'
import { queueInput } from '../../../src-renderer/state/review-queue.ts'
import { resetScreen, useStore } from '../../../src-renderer/state/store.ts'
import { wholeReview } from '../../../src-renderer/state/view.ts'
import { queueOf, waiting } from './review-items.ts'
import { summaryOf } from './summary-of.ts'

const state = () => useStore.getState()
const rows = [1, 2, 3, 4, 5, 6, 7].map(breachId)
const articles = [1, 2].map(articleId)
const reader = (claimId: number | null) =>
  state().navigate({ kind: 'reader', articleId: articleId(1), breachId: breachId(1), claimId })

const summaries = [
  summaryOf({ isUnderWay: true, waiting: 3 }),
  summaryOf({ state: 'paused', waiting: 3 }),
  summaryOf({ state: 'finished', failed: 2 }),
]

beforeEach(resetScreen)

describe('what can be done', () => {
  it('tags only what is selected', () => {
    expect(tagSelected.isEnabled(state())).toBe(false)
    state().select('breaches', rows, { kind: 'pick', id: rows[0] ?? '' })
    expect(tagSelected.isEnabled(state())).toBe(true)
    state().navigate({ kind: 'articles', tag: null })
    expect(tagSelected.isEnabled(state())).toBe(false)
  })

  it('compares two to six breaches', () => {
    state().select('breaches', rows, { kind: 'pick', id: rows[0] ?? '' })
    expect(compareSelected.isEnabled(state())).toBe(false)
    state().select('breaches', rows, { kind: 'extend', id: rows[1] ?? '' })
    expect(compareSelected.isEnabled(state())).toBe(true)
    state().select('breaches', rows, { kind: 'all' })
    expect(compareSelected.isEnabled(state())).toBe(false)
  })

  it('reviews a claim only when one is in focus in the reader', () => {
    expect(nextClaim.isEnabled(state())).toBe(false)
    reader(null)
    expect(nextClaim.isEnabled(state())).toBe(true)
    expect(acceptClaim.isEnabled(state())).toBe(false)
    reader(7)
    expect(acceptClaim.isEnabled(state())).toBe(true)
  })

  it('goes up from the reader, but not out of a form', () => {
    expect(goUp.isEnabled(state())).toBe(false)
    reader(7)
    expect(goUp.isEnabled(state())).toBe(true)
    state().edit({ breachId: 'B-0001', factId: 'victim' })
    expect(goUp.isEnabled(state())).toBe(false)
  })

  it('goes up to the imports when it was entered from there', () => {
    state().navigate({ kind: 'imports' })
    reader(7)
    reader(8)
    void goUp.run(state())
    expect(state().view.kind).toBe('imports')
    state().navigate({ kind: 'articles', tag: null })
    reader(7)
    void goUp.run(state())
    expect(state().view.kind).toBe('articles')
  })

  it('goes back to where one was', () => {
    expect(goBack.isEnabled(state())).toBe(false)
    reader(null)
    void goBack.run(state())
    expect(state().view.kind).toBe('breaches')
    expect(state().future).toHaveLength(1)
  })

  it('lets go of what was begun on the rows of a list, whichever way one leaves it', () => {
    const list = (kind: 'articles' | 'breaches') => state().navigate({ kind, tag: null })
    // Articles cannot be merged: the form for it must not be drawn with theirs.
    const leave: (() => void)[] = [
      () => list('articles'),
      () => state().goBack(),
      () => state().setQuery('lang:es'),
      () => state().openSearch({ query: 'lang:es', kind: 'breaches' }),
    ]
    for (const away of leave) {
      list('articles')
      list('breaches')
      state().setTagging(true)
      state().consider('merge')
      away()
      expect(state()).toMatchObject({ bulk: null, isTagging: false })
      state().setQuery('')
    }
    list('breaches')
    list('articles')
    state().goBack()
    state().consider('merge')
    state().goForward()
    expect(state()).toMatchObject({ view: { kind: 'articles' }, bulk: null })
  })

  it('measures against another column of a comparison, which stays where it is', () => {
    const second = makeReference(2)
    expect(second.isEnabled(state())).toBe(false)
    state().navigate({ kind: 'compare', ids: [breachId(1), breachId(2), breachId(3)] })
    expect(showOnlyDifferences.isEnabled(state())).toBe(true)
    expect(makeReference(4).isEnabled(state())).toBe(false)
    void second.run(state())
    expect(state().view).toEqual({
      kind: 'compare',
      ids: ['B-0001', 'B-0002', 'B-0003'],
      reference: 'B-0002',
    })
    expect(second.isEnabled(state())).toBe(false)
    expect(makeReference(1).isEnabled(state())).toBe(true)
  })
})

describe('shortcuts', () => {
  const press = (key: string, more = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...more,
  })

  it('tell Ctrl Z from Ctrl Shift Z, and take Cmd for Ctrl', () => {
    expect(isPressed('Ctrl+Z', press('z', { ctrlKey: true }))).toBe(true)
    expect(isPressed('Ctrl+Z', press('z', { metaKey: true }))).toBe(true)
    expect(isPressed('Ctrl+Z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(false)
    expect(isPressed('Ctrl+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(true)
    expect(isPressed('T', press('t', { ctrlKey: true }))).toBe(false)
  })

  it('take a sign wherever the keyboard has it', () => {
    expect(isPressed('/', press('/', { shiftKey: true }))).toBe(true)
  })

  it('are shown as people read them', () => {
    expect(keysOf(undo)).toBe('Ctrl Z')
  })

  it('belong to one action each, wherever that action can run', () => {
    const ids = actions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const moveTo: readonly (() => void)[] = [
      () => {
        state().navigate({ kind: 'breaches', tag: null })
        state().select('breaches', rows, { kind: 'pick', id: rows[0] ?? '' })
      },
      () => state().select('breaches', rows, { kind: 'extend', id: rows[1] ?? '' }),
      () => {
        state().navigate({ kind: 'articles', tag: null, part: 'inbox' })
        state().select('articles', articles, { kind: 'all' })
      },
      () => reader(7),
      () => {
        state().navigate({
          kind: 'compare',
          ids: [breachId(1), breachId(2), breachId(3)],
          saved: { name: 'Spring', onlyDifferences: false, collapsed: [] },
        })
        state().atCell({ row: 'victim', column: 1 })
      },
      () => {
        state().navigate({ kind: 'breaches', tag: null })
        state().gather({ kind: 'compare', ids: [breachId(1), breachId(2)] })
      },
      () => state().navigate({ kind: 'comparisons' }),
      () => state().navigate({ kind: 'history' }),
      () => state().navigate({ kind: 'preferences' }),
      () => {
        state().chooseTag('desk')
        state().navigate({ kind: 'tags', tab: 'tags' })
      },
      () => state().navigate({ kind: 'tags', tab: 'rules' }),
      () => state().navigate({ kind: 'rereading', ids: [] }),
      ...waiting.map(item => () => {
        put('review.queue', queueInput(wholeReview), queueOf([item]))
        state().navigate(wholeReview)
        state().noteDecided(['another'], { key: null, index: 0 })
      }),
      ...summaries.map(summary => () => {
        put('imports.list', {}, [summary])
        state().navigate({ kind: 'imports' })
      }),
    ]
    for (const move of moveTo) {
      move()
      const shortcuts = actions
        .filter(action => action.isEnabled(state()))
        .flatMap(({ shortcut }) => shortcut ?? [])
      const twice = shortcuts.filter((keys, index) => shortcuts.indexOf(keys) !== index)
      expect(twice, state().view.kind).toEqual([])
    }
  })
})
