import { describe, expect, it } from 'vitest'
import { findInText, mostMatches } from '../../../src-renderer/text/find-in-text.ts'
import { trimmed } from '../../../src-renderer/text/selected-span.ts'

const found = (text: string, typed: string) =>
  findInText(text, typed).map(({ start, end }) => text.slice(start, end))

describe('findInText', () => {
  it.each<[string, string, string[]]>([
    ['Los datos de la CLÍNICA y la clínica', 'clinica', ['CLÍNICA', 'clínica']],
    ['Straße und STRASSE und Strasse', 'straße', ['Straße', 'STRASSE', 'Strasse']],
    ['un número, un nu\u0301mero', 'numero', ['número', 'nu\u0301mero']],
    ['données', 'DONNÉES', ['données']],
    ['œuvre et oeuvre', 'oeuvre', ['œuvre', 'oeuvre']],
    ['Утечка данных', 'утечка', ['Утечка']],
    ['two\n  words', 'two words', ['two\n  words']],
    ['the clinic’s “data”', 'clinic\'s "data"', ['clinic’s “data”']],
    ['a.b and axb (c)', 'a.b', ['a.b']],
    ['[1] (2) 3*4', '(2) 3*4', ['(2) 3*4']],
    ['病院のデータが漏えい', 'データ', ['データ']],
    ['تسريب بيانات', 'بيانات', ['بيانات']],
    ['aaa', 'aa', ['aa']],
    ['nothing', 'else', []],
    ['nothing', '  ', []],
  ])('in "%s" finds %s', (text, typed, matches) => expect(found(text, typed)).toEqual(matches))

  it('stops counting at some point', () =>
    expect(findInText('a '.repeat(mostMatches + 5), 'a')).toHaveLength(mostMatches))
})

describe('a selected stretch', () => {
  it('has no white space at its ends', () =>
    expect(trimmed('one  two \n three', 3, 11)).toEqual({ start: 5, end: 8, quote: 'two' }))
  it('is none without words', () => expect(trimmed('one  two', 3, 5)).toBeNull())
})
