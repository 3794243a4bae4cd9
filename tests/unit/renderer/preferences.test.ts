import { afterEach, describe, expect, it, vi } from 'vitest'
import { languageFor, localeFor } from '../../../src-renderer/languages/languages.ts'
import { type Preferences, readPreferences } from '../../../src-renderer/state/preferences.ts'
import { useStore } from '../../../src-renderer/state/store.ts'

describe('the language of the screen', () => {
  it.each([
    [['es-MX', 'en'], 'es', 'es-MX'],
    [['PT-br'], 'pt', 'PT-br'],
    [['ja', 'de-AT', 'en-GB'], 'de', 'de-AT'],
    [['ja', 'ru'], 'en', 'en'],
    [[], 'en', 'en'],
  ] as const)('is, for somebody who reads %j, %s with the conventions of %s', (tags, language, locale) => {
    expect(languageFor('system', tags)).toBe(language)
    expect(localeFor(language, tags)).toBe(locale)
  })

  it('is the one chosen, whatever the system speaks, and so are its conventions', () => {
    expect(languageFor('fr', ['en-US'])).toBe('fr')
    expect(localeFor('fr', ['en-US', 'de'])).toBe('fr')
    expect(localeFor('fr', ['en-US', 'fr-CA'])).toBe('fr-CA')
  })
})

describe('preferences', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('apply although they cannot be kept', () => {
    const setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    vi.stubGlobal('localStorage', { setItem })
    useStore.getState().prefer({ theme: 'dark' })
    expect(useStore.getState().preferences.theme).toBe('dark')
  })

  const first = readPreferences(null)

  it('are kept as they were stored', () => {
    const liked: Preferences = {
      theme: 'contrast',
      language: 'it',
      hasSeenTour: true,
      foldedGroups: ['clocks', 'orgs'],
      shortcuts: { undo: 'Ctrl+U' },
      figures: { shown: 'people', isOpen: false, isTable: { timeline: true, people: false } },
      textSize: 18,
      chartsAsTables: ['sector', 'year'],
      panes: { tree: 300, detail: null, isTreeOpen: false, isDetailOpen: false },
      lists: {
        ...first.lists,
        breaches: {
          columns: [{ id: 'people', isShown: true, width: 120 }],
          sort: 'people',
          isReversed: true,
          isByYear: false,
        },
      },
    }
    expect(readPreferences(JSON.parse(JSON.stringify(liked)))).toEqual(liked)
  })

  it('are at first those of the system, in the usual size, newest first', () => {
    expect(first).toMatchObject({ theme: 'system', language: 'system', textSize: 13 })
    expect(first.lists.articles).toEqual({ columns: [], sort: 'added', isReversed: false, isByYear: false })
    expect(first.lists.breaches).toMatchObject({ sort: 'discovered', isByYear: true })
    expect(first.panes).toEqual({ tree: null, detail: null, isTreeOpen: null, isDetailOpen: true })
  })

  it.each([
    [null],
    ['dark'],
    [{ theme: 'pink', language: 7, textSize: 200, panes: [], lists: 'all' }],
    [
      {
        panes: { tree: 3, isTreeOpen: 'yes' },
        lists: { breaches: null, articles: { sort: '<', columns: 5 } },
      },
    ],
    [[]],
  ])('of %j are as they are at first', stored => {
    expect(readPreferences(stored)).toEqual(first)
  })

  it('keep of the columns what can be understood, each once', () => {
    const columns = [{ id: 'people', width: -3 }, null, { id: '<b>' }, { id: 'people', isShown: false }]
    expect(readPreferences({ lists: { breaches: { columns } } }).lists.breaches.columns).toEqual([
      { id: 'people', isShown: false, width: null },
    ])
  })
})
