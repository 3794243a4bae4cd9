import { describe, expect, it } from 'vitest'
import { findPhrases, hasPhrase } from '../../../../src-main/pipeline/text/phrases.ts'

const words = { people: ['guests', 'diners'] }
const matches = (text: string, phrase: string) =>
  findPhrases(text, [phrase], words).map(({ start, end }) => text.slice(start, end))

describe('phrases', () => {
  it.each([
    ['steal*', 'he was stealing files', ['stealing']],
    ['told (its )?<people>', 'told its diners, told guests', ['told its diners', 'told guests']],
    ['robad[oa]s', 'cartas robadas y discos robados', ['robadas', 'robados']],
    ['(very )+big', 'a very very big fire', ['very very big']],
    ['hired … experts', 'hired a team of outside experts', ['hired a team of outside experts']],
    ['wrote · diners', 'wrote to its diners', ['wrote to its diners']],
  ])('%s', (phrase, text, expected) => expect(matches(text, phrase)).toEqual(expected))

  it('keeps to whole words, accents included', () => {
    expect(matches('el público publicó', 'publicó')).toEqual(['publicó'])
    expect(matches('cono', 'con')).toEqual([])
  })
  it('lets no gap run past the end of a sentence', () => {
    expect(matches('hired staff. The experts left', 'hired … experts')).toEqual([])
  })
  it('gives the same answer however often it is asked', () => {
    const list = ['fire']
    expect([1, 2, 3].map(() => hasPhrase('a fire', list, words))).toEqual([true, true, true])
    expect(findPhrases('fire and fire', list, words)).toHaveLength(2)
  })
})
