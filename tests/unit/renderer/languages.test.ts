// Every language says everything English says, with the same figures in the same order, and nothing is said by nobody.
import { describe, expect, it } from 'vitest'
import { en } from '../../../src-renderer/languages/en/index.ts'
import { languages } from '../../../src-renderer/languages/languages.ts'
import type { Words } from '../../../src-renderer/languages/words.ts'
import { same, sameEverywhere } from './same-words.ts'
import { askedFor, isPart, pathsOf, unusedWords, valueAt } from './words-in-use.ts'

const wordsOf = async (language: string): Promise<Words> => {
  const module: Record<string, Words> = await import(`../../../src-renderer/languages/${language}/index.ts`)
  const own = module[language]
  if (own === undefined) throw new Error(`languages/${language}/index.ts exports no ${language}`)
  return own
}

const english = pathsOf(en)

/** What a word or a sentence says, without its figures. */
function said(value: unknown): string {
  if (typeof value !== 'function') return JSON.stringify(value) ?? ''
  const texts = String(value).match(/'[^']*'|"[^"]*"|`[^`]*`/g) ?? []
  return texts.map(text => text.replace(/\$\{[^}]*\}/g, '')).join(' ')
}
const hasWords = (text: string) => /\p{L}{2}/u.test(text)

it('no word of English is said by nobody', () => {
  expect(unusedWords(en)).toEqual([])
})

it('a word is in use when its path, its part or a name for its part is read', () => {
  const tree = { a: { one: '1', two: '2', three: '3' }, b: { c: { four: '4', five: '5' } } }
  const asked = (source: string) => [...askedFor(tree, source)].sort()
  expect(asked('say(words.a.one)')).toEqual(['a/one'])
  expect(asked('const texts = words.a\nsay(texts.two)')).toEqual(['a/two'])
  expect(asked('const { c } = words.b\nsay(c.four)')).toEqual(['b/c/four'])
  expect(asked('const { one, two: other } = words.a')).toEqual(['a/one', 'a/two'])
  expect(asked('const texts = words.b\nsay(texts.c[kind])')).toEqual(['b/c'])
  expect(asked('const texts = words.a')).toEqual([])
})

describe.each(languages.filter(language => language !== 'en'))('%s', language => {
  it('says all that English says, and nothing else', async () => {
    const own = await wordsOf(language)
    expect(pathsOf(own)).toEqual(expect.arrayContaining(english))
    expect(pathsOf(own).filter(path => !english.includes(path))).toEqual([])
  })

  it('makes its sentences of the same figures', async () => {
    const own = await wordsOf(language)
    for (const path of english) {
      const [theirs, ours] = [valueAt(en, path), valueAt(own, path)]
      expect(typeof ours, path).toBe(typeof theirs)
      expect(isPart(ours), path).toBe(isPart(theirs))
      if (typeof theirs === 'function' && typeof ours === 'function')
        expect(ours.length, `${path} takes as much as in English`).toBe(theirs.length)
      if (Array.isArray(theirs)) expect(ours, path).toHaveLength(theirs.length)
    }
  })

  it('sets no dash beside a minus', async () => {
    const { lags, statistics, figures } = await wordsOf(language)
    const ranges = [
      lags.range(-21, 9),
      statistics.lagsChart.range('−21', '9'),
      figures.timeline.range('−21', '9'),
    ]
    for (const range of ranges) expect(range).toMatch(/^(\p{L}+ )?−21 (\p{L}+|–) 9/u)
  })

  it('leaves nothing in English', async () => {
    const own = await wordsOf(language)
    const allowed = [...sameEverywhere, ...(same[language] ?? [])]
    const left = english.filter(path => {
      const text = said(valueAt(own, path))
      return hasWords(text) && text === said(valueAt(en, path)) && !allowed.includes(path)
    })
    expect(left).toEqual([])
  })

  it('lists no word as the same that differs', async () => {
    const own = await wordsOf(language)
    const differing = (same[language] ?? []).filter(
      path => said(valueAt(own, path)) !== said(valueAt(en, path)),
    )
    expect(differing).toEqual([])
  })

  it('has no straight quotation mark or apostrophe in its words', async () => {
    const own = await wordsOf(language)
    const straight = english.filter(path => {
      const value = valueAt(own, path)
      return typeof value === 'string' && /(?<=\p{L})'(?=\p{L})|(?<![\w-]:)"/u.test(value)
    })
    expect(straight).toEqual([])
  })
})
