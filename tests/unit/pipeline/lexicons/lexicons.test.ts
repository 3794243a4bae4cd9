import { describe, expect, it } from 'vitest'
import { lexicons } from '../../../../src-main/pipeline/lexicons/index.ts'
import { phraseRegExp } from '../../../../src-main/pipeline/text/phrases.ts'

/** Lists that are words, not phrases: matched whole. */
const plainLists = [
  'joints',
  'institutionJoints',
  'institutionHeads',
  'functionWords',
  'notNames',
  'hundreds',
  'andHalf',
  'past',
  'elisions',
  'openers',
  'closers',
  'sentenceOpenings',
]

function listsOf(value: unknown, path: string): [string, readonly string[]][] {
  if (Array.isArray(value)) {
    if (value.every(item => typeof item === 'string')) return [[path, value]]
    return value.flatMap((item, index) => listsOf(item, `${path}.${index}`))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => listsOf(part, `${path}.${key}`))
}

for (const lexicon of lexicons)
  describe(`the lexicon of ${lexicon.lang}`, () => {
    const { page: _, ...sections } = lexicon
    const lists = listsOf(sections, lexicon.lang)

    it('has words for every section it must answer', () => {
      const mayBeEmpty = /hundreds|andHalf|agoBefore|laterBefore|roleNames|joints|dayOpeners|elisions/
      expect(
        lists.filter(([path, list]) => list.length === 0 && !mayBeEmpty.test(path)).map(([path]) => path),
      ).toEqual([])
    })
    it('compiles every phrase', () => {
      for (const [path, list] of lists)
        if (!plainLists.some(name => path.endsWith(`.${name}`)))
          expect(
            () => phraseRegExp(list, { ...lexicon.words, weekday: lexicon.dates.weekdays.flat() }),
            path,
          ).not.toThrow()
    })
    it('holds no phrase that cannot match, for a space at its edge', () => {
      const isTrap = (phrase: string) => /^\s|\s$| {2}/u.test(phrase)
      const trapped = lists
        .filter(([path]) => !plainLists.some(name => path.endsWith(`.${name}`)))
        .flatMap(([path, list]) => list.filter(isTrap).map(phrase => `${path}: ${phrase}`))
      expect(trapped).toEqual([])
    })
    it('names twelve months and seven days', () => {
      expect(lexicon.dates.months).toHaveLength(12)
      expect(lexicon.dates.weekdays).toHaveLength(7)
    })
  })
