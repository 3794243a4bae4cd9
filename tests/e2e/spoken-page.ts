// A page that speaks another language, for steps that are written in English: whatever they look for by its English
// name is looked for by what the language calls it.
import type { Locator, Page } from '@playwright/test'
import { en } from '../../src-renderer/languages/en/index.ts'
import type { Language } from '../../src-renderer/languages/languages.ts'
import type { Words } from '../../src-renderer/languages/words.ts'

export async function wordsOf(language: Language): Promise<Words> {
  const module: Record<string, Words> = await import(`../../src-renderer/languages/${language}/index.ts`)
  const words = module[language]
  if (words === undefined) throw new Error(`There are no words of ${language}.`)
  return words
}

/** Every plain English word with what the language calls it: more than one thing where that depends on the place. */
export function dictionaryOf(own: Words): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const walk = (theirs: unknown, ours: unknown) => {
    if (typeof theirs === 'string' && typeof ours === 'string')
      found.set(theirs, (found.get(theirs) ?? new Set()).add(ours))
    else if (typeof theirs === 'object' && theirs !== null)
      for (const [key, value] of Object.entries(theirs))
        walk(value, (ours as Record<string, unknown> | undefined)?.[key])
  }
  walk(en, own)
  return found
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyOf = (texts: Iterable<string>) => `(?:${[...texts].map(escaped).join('|')})`

/** What steps look for that is no plain word: beginnings of sentences, one of several words. */
const sentences = (own: Words): Readonly<Record<string, string>> => ({
  '^Would tag \\d': `^${escaped(own.tags.rulePreview.gain(2, 'breaches').split(/\d/)[0] ?? '')}\\d`,
  '^Search (articles|breaches)$': `^${anyOf([own.search.searchBox.articles, own.search.searchBox.breaches])}$`,
})

const finders = ['getByRole', 'getByText', 'getByLabel', 'getByPlaceholder', 'getByTitle']

/** The page as somebody sees it who reads that language. */
export function spokenPage(page: Page, own: Words): Page {
  const dictionary = dictionaryOf(own)
  const said = sentences(own)
  const spoken = (name: unknown, isExact: boolean): unknown => {
    if (typeof name === 'string') {
      const words = dictionary.get(name)
      if (words === undefined) return name
      return isExact ? new RegExp(`^${anyOf(words)}$`, 'u') : new RegExp(anyOf(words), 'iu')
    }
    if (!(name instanceof RegExp)) return name
    const sentence = said[name.source]
    if (sentence !== undefined) return new RegExp(sentence, 'u')
    const [, word = ''] = /^\^([^\\$]+?)(?:\\b|\$)?$/.exec(name.source) ?? []
    const words = dictionary.get(word)
    return words === undefined ? name : new RegExp(`^${anyOf(words)}(?!\\p{L})`, 'u')
  }
  const translated = (finder: string, given: unknown[]): unknown[] => {
    const [first, options] = given as [unknown, { name?: unknown; exact?: boolean } | undefined]
    if (finder !== 'getByRole') return [spoken(first, options?.exact === true), options]
    if (options?.name === undefined) return given
    return [first, { ...options, name: spoken(options.name, options.exact === true) }]
  }
  const speaking = <T extends object>(thing: T): T =>
    new Proxy(thing, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key)
        if (typeof value !== 'function' || typeof key !== 'string') return value
        return (...given: unknown[]) => {
          const asked = finders.includes(key) ? translated(key, given) : given
          const answer: unknown = Reflect.apply(value, target, asked)
          return isLocator(answer) ? speaking(answer) : answer
        }
      },
    })
  return speaking(page)
}

const isLocator = (thing: unknown): thing is Locator =>
  typeof thing === 'object' && thing !== null && 'getByRole' in thing && 'first' in thing
