import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAnchor } from '../../../src-main/domain/anchor.ts'

const at = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, from)
  return { start, end: start + quote.length, quote }
}

describe('the place of a quote in a text that has changed', () => {
  const before = 'The clinic closed. Some 500 people were told. The clinic opened again.'

  it.each([
    ['moved by what was put before it', `Corrected. ${before}`, 'Some 500 people'],
    ['still there when all else is rewritten', 'It was said that Some 500 people wait.', 'Some 500 people'],
    ['typeset otherwise', 'Some 500\u00a0people\nwere told.', 'Some 500\u00a0people'],
  ])('is found when it was %s', (_, now, quote) => {
    expect(findAnchor(at(before, 'Some 500 people'), before, now)).toEqual(at(now, quote))
  })

  it('is told from others like it by what stands around it', () => {
    const now = 'The clinic opened again. It was Monday when The clinic closed. All were told.'
    expect(findAnchor(at(before, 'The clinic', 20), before, now)).toEqual(at(now, 'The clinic'))
    expect(findAnchor(at(before, 'The clinic'), before, now)).toEqual(at(now, 'The clinic', 20))
  })

  it('is null where the words are gone', () => {
    expect(findAnchor(at(before, 'Some 500 people'), before, 'Some 501 people were told.')).toBeNull()
  })

  it.each([
    ['„Wir“ – so Ölz', '"Wir" - so Ölz'],
    ['co\u00adope\u00adra\u00adtive', 'cooperative'],
    ['Me\u0301dica ﬁn', 'Médica fin'],
    ['a \n\t b', 'a b'],
  ])('is found though “%s” became “%s”', (quote, now) => {
    const text = `x ${quote} y`
    expect(findAnchor(at(text, quote), text, `z ${now} y`)).toEqual(at(`z ${now} y`, now))
    expect(findAnchor(at(`z ${now} y`, now), `z ${now} y`, text)?.quote).toBe(quote)
  })

  it('always is what the new text says there, whatever both texts are', () => {
    const word = fc.constantFrom('a', 'b ', 'ﬁ', '“', '\u00ad', 'e\u0301', '\n', '500', '🙂')
    const text = fc.array(word, { minLength: 1, maxLength: 30 }).map(words => words.join(''))
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (old, now, from, length) => {
        const start = from % old.length
        const end = Math.min(old.length, start + 1 + (length % 9))
        const found = findAnchor({ start, end, quote: old.slice(start, end) }, old, now)
        if (found === null) expect(now).not.toContain(old.slice(start, end))
        else {
          expect(now.slice(found.start, found.end)).toBe(found.quote)
          expect(found.quote).not.toBe('')
        }
      }),
    )
  })
})
