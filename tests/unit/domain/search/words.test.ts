import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold } from '../../../../src-main/domain/fold.ts'
import { bareWords, wordsOf } from '../../../../src-main/domain/search/words.ts'

it('bare words are the folded words of a text, whatever letters it has', () => {
  expect(bareWords('“Connexin” Health, S.A.')).toBe('connexin health s a')
  const texts = fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme' }))
  const same = fc.property(texts, text => {
    expect(bareWords(text)).toBe(wordsOf(fold(text)).join(' '))
  })
  fc.assert(same, { numRuns: 2000 })
})
