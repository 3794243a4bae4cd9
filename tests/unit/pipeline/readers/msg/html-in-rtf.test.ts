import { describe, expect, it } from 'vitest'
import { htmlInRtf } from '../../../../../src-main/pipeline/readers/msg/html-in-rtf.ts'

const head =
  '{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset204 Arial Cyr;}}{\\colortbl\\red0;}{\\*\\generator Some Program;}'
const page = (body: string) => htmlInRtf(Buffer.from(`${head}${body}}`, 'latin1'))

describe('a page inside a rich text', () => {
  it.each([
    ['markup', '{\\*\\htmltag64 <p class="\\\'e9">}Words{\\*\\htmltag72 </p>}', '<p class="é">Words</p>'],
    [
      'markup with signs that mean something in rich text',
      '{\\*\\htmltag240 <style>p \\{a:b\\} c\\\\d</style>}',
      '<style>p {a:b} c\\d</style>',
    ],
    ['line ends', '{\\*\\htmltag <br>\\par }one\\line two', '<br>\none\ntwo'],
    [
      'entities, which only rich text needs signs for',
      '{\\*\\htmltag84 &amp;}\\htmlrtf &\\htmlrtf0 co',
      '&amp;co',
    ],
    ['what only rich text needs', '\\htmlrtf {\\b\\htmlrtf0 bold\\htmlrtf\\par}\\htmlrtf0 !', 'bold!'],
    ['what the group that only rich text needs ends', '{\\htmlrtf gone}stays', 'stays'],
    ['a copy of a link', '{\\*\\mhtmltag84 <a href="x">}{\\*\\htmltag84 <a href="y">}', '<a href="y">'],
    ['characters by number', "\\uc1 caf\\u233?{\\uc0\\u8364}\\u-10179?\\u-8704? \\'80", 'café€😀 €'],
    ['characters in the page of their font', "\\f1\\'d3\\'f2 {\\f0\\'e9}", 'Ут é'],
    ['signs', '\\ldblquote a\\rdblquote\\~\\emdash\\tab b\\_c', '“a”&nbsp;—\tb-c'],
    ['nothing of pictures and lists', '{\\pict 0102}{\\listtext\\tab 1.}{\\*\\unknown x}a', 'a'],
  ])('is given with %s', (_, body, html) => {
    expect(page(body)).toBe(html)
  })

  it('is told from rich text that holds none', () => {
    expect(htmlInRtf(Buffer.from('{\\rtf1\\ansi\\fromtext Words.}'))).toBe(null)
    expect(htmlInRtf(Buffer.from('{\\rtf1\\ansi A page would say \\\\fromhtml1 here.}'))).toBe(null)
    expect(htmlInRtf(Buffer.alloc(0))).toBe(null)
  })

  it('is given as far as it goes, whatever its braces are', () => {
    expect(page('a}}}}b')).toBe('ab')
    expect(page('{{{{a')).toBe('a')
  })

  it('is given at whatever depth its groups lie', () => {
    const [opened, closed] = ['{'.repeat(100_000), '}'.repeat(100_000)]
    expect(page(`{\\htmlrtf ${opened}gone${closed}gone}stays`)).toBe('stays')
  })
})
