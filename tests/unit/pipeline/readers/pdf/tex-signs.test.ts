import { describe, expect, it } from 'vitest'
import type { Fragment } from '../../../../../src-main/pipeline/readers/pdf/page-fragments.ts'
import { segmentsOf } from '../../../../../src-main/pipeline/readers/pdf/segments.ts'
import { withTexSigns } from '../../../../../src-main/pipeline/readers/pdf/tex-signs.ts'

/** Each letter of this type is as wide as any other. */
const width = 6
const mono = (column: number, text: string, raise = 0): Fragment => ({
  text,
  x: 60 + column * width,
  right: 60 + (column + text.length) * width,
  y: 100 - raise,
  size: 10,
  font: 'mono',
  isArtifact: false,
})
const lines = (...fragments: readonly Fragment[]) =>
  segmentsOf(withTexSigns(fragments)).map(({ text }) => text)

describe('accents drawn beside their letters', () => {
  it.each([
    ['verschlüsselt', [mono(0, 'verschl¨'), mono(7, 'usselt')]],
    ['Étienne', [mono(0.2, '´', 2.5), mono(0, 'Etienne')]],
    ['façade', [mono(0, 'fa¸'), mono(2, 'cade')]],
    ['Çanakkale', [mono(0, 'C'), mono(0.2, '¸'), mono(1, 'anakkale')]],
    ['coração', [mono(0, 'cora¸'), mono(4, 'c˜'), mono(5, 'ao')]],
    ['là-bas', [mono(0, 'l`'), mono(1, 'a-bas')]],
    ['„Wir wissen es', [mono(0, '”', -6), mono(1, 'Wir wissen es')]],
  ])('are put on them: %s', (word, texts) => {
    expect(lines(...texts)).toEqual([word])
  })

  it.each([
    ['the ´admin` account', [mono(0, 'the ´'), mono(5, 'admin'), mono(10, '` account')]],
    ['rock ’n´ roll', [mono(0, 'rock ’n´ roll')]],
    ['a note ”x', [mono(0, 'a note ”'), mono(8, 'x')]],
  ])('are left where they stand for themselves: %s', (line, texts) => {
    expect(lines(...texts)).toEqual([line])
  })
})

describe('signs that only TeX numbers so', () => {
  it.each([
    ['North\u001celd o\u001eces are a\u001bected', 'Northfield offices are affected'],
    ['a \u001cling on his sta\u001b', 'a filing on his staff'],
    ['\u0010We regret it,\u0011 he said \u0015 twice', '“We regret it,” he said – twice'],
    ['a \u0013 nota \u0014, disse', 'a « nota », disse'],
  ])('%j are letters, quotes and dashes', (text, line) => {
    expect(lines(mono(0, text))).toEqual([line])
  })

  it('are left where a text has many of them, which mean something else', () => {
    const text = 'a\u001c\u0011\u001d\u0003 b'
    expect(lines(mono(0, text))).toEqual([text])
  })
})
