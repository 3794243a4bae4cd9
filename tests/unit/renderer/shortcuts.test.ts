import { beforeEach, describe, expect, it } from 'vitest'
import { articleId } from '../../../src-main/domain/ids.ts'
import { type Action, keysOf } from '../../../src-renderer/actions/action.ts'
import { makeReference } from '../../../src-renderer/actions/arrange-comparison.ts'
import { compareSelected } from '../../../src-renderer/actions/compare-selected.ts'
import { showPalette, showShortcuts } from '../../../src-renderer/actions/finding.ts'
import { actions } from '../../../src-renderer/actions/index.ts'
import { objectionTo } from '../../../src-renderer/actions/key-choice.ts'
import { lockVault } from '../../../src-renderer/actions/lock-vault.ts'
import { focusSearch } from '../../../src-renderer/actions/move-around.ts'
import { rejectClaim } from '../../../src-renderer/actions/review-claims.ts'
import {
  isPressed,
  isPressedByPlace,
  isWriting,
  type KeyPress,
  shortcutOf,
} from '../../../src-renderer/actions/shortcut.ts'
import { continueImport, pauseImport, retryImport } from '../../../src-renderer/actions/steer-import.ts'
import { tagSelected } from '../../../src-renderer/actions/tag-selected.ts'
import { actionFor } from '../../../src-renderer/actions/use-shortcuts.ts'
import { readPreferences } from '../../../src-renderer/state/preferences.ts'
import { useStore } from '../../../src-renderer/state/store.ts'

/** A key as Chromium sends it; AltGr is Ctrl and Alt to Windows, and neither to Linux. */
const press = (key: string, held: Partial<KeyPress> & { altGr?: boolean } = {}): KeyPress => {
  const { altGr = false, ...rest } = held
  const plain = { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...rest }
  return { ...plain, getModifierState: modifier => modifier === 'AltGraph' && altGr }
}
const onWindows = { ctrlKey: true, altKey: true, altGr: true }

const state = () => useStore.getState()
const prefer = (shortcuts: Record<string, string | null>) =>
  useStore.setState({ preferences: { ...state().preferences, shortcuts } })
beforeEach(() => {
  useStore.setState(useStore.getInitialState())
  prefer({})
})

describe('signs', () => {
  it.each([
    ['/ on an American keyboard', '/', press('/')],
    ['/ on a German, Spanish, Italian or Portuguese keyboard', '/', press('/', { shiftKey: true })],
    ['/ on a French keyboard', '/', press('/', { shiftKey: true })],
    ['? on a German keyboard', '?', press('?', { shiftKey: true })],
    ['? on a French keyboard', '?', press('?', { shiftKey: true })],
    ['@ on a German keyboard in Windows', '@', press('@', onWindows)],
    ['@ on a Spanish keyboard in Linux', '@', press('@', { altGr: true })],
    ['# on a French keyboard in Windows', '#', press('#', onWindows)],
    ['# on an Italian Mac', '#', press('#', { altKey: true })],
  ])('%s', (_, shortcut, keys) => {
    expect(isPressed(shortcut, keys)).toBe(true)
    if (!keys.altKey || keys.ctrlKey) expect(shortcutOf(keys)).toBe(shortcut)
  })

  it('are not pressed with Ctrl, unless they are to be', () => {
    expect(isPressed('/', press('/', { ctrlKey: true }))).toBe(false)
    expect(isPressed('Ctrl+/', press('/', { ctrlKey: true, shiftKey: true }))).toBe(true)
    expect(isPressed('Ctrl++', press('+', { ctrlKey: true }))).toBe(true)
  })
})

describe('figures and letters', () => {
  it('are found where a French keyboard has its figures', () => {
    const ampersand = press('&', { code: 'Digit1' })
    expect(isPressed('1', ampersand)).toBe(false)
    expect(isPressedByPlace('1', ampersand)).toBe(true)
    expect(isPressedByPlace('1', press('1', { code: 'Digit1', shiftKey: true }))).toBe(false)
    useStore.getState().navigate({ kind: 'compare', ids: [] })
    expect(actionFor(press('é', { code: 'Digit2' }), state(), 'page')).toBeUndefined()
  })

  it('of a keyboard without Latin letters are found by their places', () => {
    expect(isPressedByPlace('Ctrl+Z', press('я', { ctrlKey: true, code: 'KeyZ' }))).toBe(true)
    expect(isPressedByPlace('Ctrl+Z', press('y', { ctrlKey: true, code: 'KeyZ' }))).toBe(false)
  })

  it('are written as people read them', () => {
    expect(shortcutOf(press('k', { ctrlKey: true, shiftKey: true }))).toBe('Ctrl+Shift+K')
    expect(shortcutOf(press(' '))).toBe('Space')
    expect(shortcutOf(press('F2', { altKey: true }))).toBe('Alt+F2')
    expect(shortcutOf(press('Shift', { shiftKey: true }))).toBe(null)
  })

  it('that write are not taken from somebody who types', () => {
    expect([isWriting('/'), isWriting('Shift+A'), isWriting('Ctrl+K'), isWriting('F6')]).toEqual([
      true,
      true,
      false,
      false,
    ])
    const k = press('k', { ctrlKey: true })
    expect(actionFor(k, state(), 'field')).toBe(showPalette)
    prefer({ 'show-palette': 'P' })
    expect(actionFor(k, state(), 'field')).toBeUndefined()
    expect(actionFor(press('p'), state(), 'field')).toBeUndefined()
    expect(actionFor(press('p'), state(), 'page')).toBe(showPalette)
  })

  it('of one place rest behind a dialog', () => {
    state().setQuery('leak')
    const s = press('s', { ctrlKey: true })
    expect(actionFor(s, state(), 'field')?.id).toBe('save-search')
    expect(actionFor(s, state(), 'dialog')).toBeUndefined()
    expect(actionFor(press('l', { ctrlKey: true }), state(), 'dialog')).toBe(lockVault)
  })
})

describe('keys that somebody chose', () => {
  it('are in force, and shown', () => {
    prefer({ 'show-shortcuts': 'F1', 'focus-search': null })
    expect([keysOf(showShortcuts), keysOf(focusSearch), keysOf(lockVault)]).toEqual(['F1', '', 'Ctrl L'])
    expect(actionFor(press('F1'), state(), 'page')).toBe(showShortcuts)
    expect(actionFor(press('?'), state(), 'page')).toBeUndefined()
    expect(actionFor(press('/'), state(), 'page')).toBeUndefined()
  })

  it.each([
    ['Ctrl+C', showPalette, { kind: 'writing' }],
    ['Tab', showPalette, { kind: 'focus' }],
    ['J', tagSelected, { kind: 'lists' }],
    ['Ctrl+L', tagSelected, { kind: 'taken', by: lockVault }],
    ['Ctrl+S', rejectClaim, { kind: 'taken' }],
    ['R', compareSelected, null],
    ['Ctrl+9', tagSelected, null],
  ] as const)('%s', (keys, action: Action, expected) => {
    const objection = objectionTo(action, keys, actions)
    if (expected === null) expect(objection).toBe(null)
    else expect(objection).toMatchObject(expected)
  })

  it('may be those of an action of another place', () => {
    expect(objectionTo(rejectClaim, 'P', actions)).toBe(null)
    expect(objectionTo(makeReference(2), 'J', actions)).toBe(null)
    expect(objectionTo(retryImport, 'P', actions)).toMatchObject({ by: pauseImport })
    expect(objectionTo(continueImport, 'P', actions)).toBe(null)
  })

  it('are kept, and what is none is left out', () => {
    const stored = {
      undo: 'Ctrl+U',
      redo: null,
      lock: 7,
      tag: 'not keys',
      back: 'Ctrl+/',
      go: 'Alt+ArrowLeft',
    }
    expect(readPreferences({ shortcuts: stored }).shortcuts).toEqual({
      undo: 'Ctrl+U',
      redo: null,
      back: 'Ctrl+/',
      go: 'Alt+ArrowLeft',
    })
    expect(readPreferences({ shortcuts: ['Ctrl+U'] }).shortcuts).toEqual({})
  })
})

describe('a place with a search', () => {
  it('gives Escape to the search in a list, and to the way up in the reader', () => {
    state().setQuery('leak')
    expect(actionFor(press('Escape'), state(), 'page')?.id).toBe('clear-search')
    state().navigate({ kind: 'reader', articleId: articleId(1), breachId: null, claimId: null })
    expect(actionFor(press('Escape'), state(), 'page')?.id).toBe('go-up')
  })

  it('lists what the list shown lists, in an order that it has', () => {
    state().setQuery('leak')
    state().sortSearch({ sort: 'people', isReversed: true })
    state().searchIn('articles')
    expect([state().view, state().searchOrder]).toEqual([
      { kind: 'articles', tag: null },
      { sort: 'relevance', isReversed: false },
    ])
    state().openSearch({ query: 'people:>5', kind: 'breaches', name: 'Large', sort: 'people' })
    expect([state().view.kind, state().query, state().savedSearch]).toEqual([
      'breaches',
      'people:>5',
      'Large',
    ])
    state().navigate({ kind: 'imports' })
    state().setQuery('other')
    state().goBack()
    state().goBack()
    expect([state().view.kind, state().query, state().savedSearch]).toEqual([
      'breaches',
      'people:>5',
      'Large',
    ])
    state().goForward()
    state().goForward()
    expect([state().view.kind, state().query]).toEqual(['breaches', 'other'])
    state().setQuery('')
    expect([state().savedSearch, state().searchOrder.sort]).toEqual([null, 'relevance'])
  })
})
