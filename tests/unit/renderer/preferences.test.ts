import { describe, expect, it } from 'vitest'
import { languageFor, localeFor } from '../../../src-renderer/languages/languages.ts'
import { readPreferences } from '../../../src-renderer/state/preferences.ts'

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
  it('are kept as they were stored', () => {
    const liked = { theme: 'dark', language: 'it', shortcuts: { undo: 'Ctrl+U' } } as const
    expect(readPreferences(JSON.parse(JSON.stringify(liked)))).toEqual(liked)
  })

  it.each([
    [null],
    ['dark'],
    [{ theme: 'pink', language: 7 }],
    [[]],
  ])('of %j are as they are at first', stored => {
    expect(readPreferences(stored)).toEqual({ theme: 'system', language: 'system', shortcuts: {} })
  })
})
