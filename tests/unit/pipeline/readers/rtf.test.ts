import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src-main/pipeline/draft.ts'
import { rtf } from '../../../../src-main/pipeline/readers/rtf.ts'
import { byteFile } from '../source-file.ts'

async function read(source: string) {
  const file = byteFile('a.rtf', source)
  expect(rtf.recognises(file)).toBe(1)
  const result = await rtf.read(file)
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}
const textsOf = (blocks: readonly Block[]) =>
  blocks.filter(({ removed }) => removed === undefined).map(({ text }) => text)
const texts = async (body: string, head = '\\ansi\\ansicpg1252') =>
  textsOf((await read(`{\\rtf1${head} ${body}\\par}`)).blocks)

describe('the characters of rich text', () => {
  it.each([
    ['by number, with a sign for programs that do not know it', 'S\\u227?o Paulo', 'São Paulo'],
    ['by number, with a byte for those', "Na\\u231\\'e7\\u227\\'e3o", 'Nação'],
    ['by number, with no sign', '\\uc0 caf\\u233 , ni\\u241 os', 'café, niños'],
    ['by number, with two signs', "\\uc2 a\\u8364\\'80xb", 'a€b'],
    ['by a negative number', '\\u-4051?\\u-10179?\\u-8704?', '😀'],
    ['beyond 65,535 in two numbers', '\\u55357?\\u56832? ok', '😀 ok'],
    ['by number, then a format instead of the sign', '{\\u233\\b e}t\\u233\\par x', 'ée'],
    ['as bytes of the page of the document', "Stra\\'dfe, \\'80 5", 'Straße, € 5'],
    [
      'as signs',
      'a\\~b\\_c\\-d \\{e\\} \\\\ \\lquote f\\rquote  \\ldblquote g\\rdblquote\\emdash h',
      'a b-cd {e} \\ ‘f’ “g”—h',
    ],
    ['over several lines of the file', 'one \r\ntwo\nthree', 'one twothree'],
  ])('are read %s', async (_, body, text) => {
    expect((await texts(body))[0]?.slice(0, text.length)).toBe(text)
  })

  it.each([
    ['1251', "\\'d3\\'f2\\'e5\\'f7\\'ea\\'e0", 'Утечка'],
    ['932', "\\'8f\\'ee\\'95\\'f1\\'83A", '情報ア'],
    ['936', "\\'d0\\'c5\\'cf\\'a2", '信息'],
    ['949', "\\'c1\\'a4\\'ba\\'b8", '정보'],
    ['950', "\\'b8\\'ea\\'b0T", '資訊'],
    ['10000', "\\'8etranger", 'étranger'],
    ['850', "S\\'c6o", 'São'],
    ['65001', "S\\'c3\\'a3o", 'São'],
    ['99999', "S\\'e3o", 'São'],
  ])('are read in code page %s', async (page, body, text) => {
    expect(await texts(body, `\\ansi\\ansicpg${page}`)).toEqual([text])
  })

  it('are read in the code page of each font', async () => {
    const fonts =
      '{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial{\\*\\falt Other};}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset0\\cpg1250 Own;}}'
    const body = "\\f0 \\'e9t\\'e9 {\\f1 \\'e9\\'eb} \\'e9 {\\f2 \\'b7\\'d8 ok} {\\f3 \\'b3}"
    expect(await texts(body, `\\ansi\\deff1${fonts}`)).toEqual(['été йл é • ok ł'])
    expect(await texts("\\'e9\\'eb \\plain\\'e9", `\\ansi\\deff1${fonts}`)).toEqual(['йл й'])
  })

  it('are read as UTF-8 where a program wrote that against the rules', async () => {
    const bytes = Buffer.from(
      "{\\rtf1\\ansi S\u00e3o Lu\u00eds, \u20ac 5, \\'e9t\\'e9\\par}",
      'utf8',
    ).toString('latin1')
    const document = await read(bytes)
    expect(textsOf(document.blocks)).toEqual(['São Luís, € 5, été'])
    expect(document.notes).toEqual(['The file holds UTF-8 where rich text knows none; it was read as meant.'])
    expect((await read('{\\rtf1\\ansi S\xe3o Lu\xeds\\par}')).blocks[0]?.text).toBe('São Luís')
  })
})

describe('the rich text reader', () => {
  it('tells headings, the title and contents by their styles', async () => {
    const head =
      '{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}{\\s15 Title;}{\\s16 toc 1;}{\\s17\\outlinelevel1 Own;}{\\*\\cs9 x;}}'
    const { blocks, title } = await read(
      `{\\rtf1\\ansi${head}\\pard\\s15 Port authority hit\\par\\pard\\s16 Page 3\\par\\pard\\s1 Who\\par\\pard Nobody knows.\\par\\pard\\s17 When\\par\\pard\\outlinelevel0 Where\\par}`,
    )
    expect(title).toBe('Port authority hit')
    expect(blocks.map(({ kind, removed }) => removed ?? kind)).toEqual([
      'heading',
      'table-of-contents',
      'heading',
      'paragraph',
      'heading',
      'heading',
    ])
  })

  it('reads lists with their numbers, tables as rows, and line breaks', async () => {
    const { blocks } = await read(
      '{\\rtf1\\ansi Intro\\line second line\\par' +
        "{\\listtext\\pard 1.\\tab}\\ls1\\ilvl0 Names\\par{\\listtext\\pard\\f2 \\'b7\\tab}\\ls1\\ilvl1 private\\par\\pard\\ls2{\\listtext o\\tab}round\\par\\pard" +
        '\\trowd\\cellx1\\cellx2\\pard\\intbl Data\\cell People\\cell\\row\\trowd\\cellx1\\pard\\intbl IBAN\\par BIC\\cell\\pard\\intbl 1 200\\cell{\\trowd\\row}\\pard Behind.\\par' +
        '\\trowd a\\cell b\\cell\\row Last.}',
    )
    expect(blocks).toEqual([
      { kind: 'heading', text: 'Intro' },
      { kind: 'paragraph', text: 'second line' },
      { kind: 'list-item', text: 'Names', depth: 1, marker: '1.' },
      { kind: 'list-item', text: 'private', depth: 2 },
      { kind: 'list-item', text: 'round', depth: 1 },
      { kind: 'table-row', text: 'Data | People' },
      { kind: 'table-row', text: 'IBAN BIC | 1 200' },
      { kind: 'paragraph', text: 'Behind.' },
      { kind: 'table-row', text: 'a | b' },
      { kind: 'paragraph', text: 'Last.' },
    ])
  })

  it('reads lists that were written out as text', async () => {
    const { blocks } = await read(
      '{\\rtf1\\ansi Stolen were:\\par\\bullet  names\\par\\bullet  IBANs\\par 1. first\\par 2. second\\par}',
    )
    expect(blocks.slice(1).map(({ kind, marker, text }) => [kind, marker, text])).toEqual([
      ['list-item', undefined, 'names'],
      ['list-item', undefined, 'IBANs'],
      ['list-item', '1.', 'first'],
      ['list-item', '2.', 'second'],
    ])
  })

  it('puts a large first letter back into its word', async () => {
    expect(
      await texts(
        '{\\pard\\dropcapli3\\dropcapt1\\fs96 H\\par}{\\pard arbour clinics lost files.\\par}\\pard\\dropcapli0 A\\par\\pard\\dropcapli2 W\\par\\pard ho did it?',
      ),
    ).toEqual(['Harbour clinics lost files.', 'A', 'Who did it?'])
  })

  it('puts notes at the end, and headers, footers, comments and hidden words among what is removed', async () => {
    const { blocks } = await read(
      '{\\rtf1\\ansi{\\header Press\\par}{\\headerf Press\\par}{\\footer{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}' +
        'It took 4.1{\\super\\chftn}{\\footnote\\pard\\plain By its own count.} million rows.{\\*\\atnid X}{\\*\\annotation\\pard Check.}{\\v Secret.}{\\deleted Gone.}\\par}',
    )
    expect(blocks.map(({ removed, text }) => [removed, text])).toEqual([
      ['page-header', 'Press'],
      [undefined, 'It took 4.1 million rows.'],
      ['hidden', 'Secret.'],
      ['comment', 'Check.'],
      [undefined, 'By its own count.'],
      ['page-footer', '1'],
    ])
  })

  it('leaves out pictures, objects, codes of fields and whatever is marked as to be ignored', async () => {
    expect(
      await texts(
        '{\\pict\\wmetafile8 0100}{\\pict\\bin7 }}{{{\\\\x}{\\*\\unknown{\\b not this}}{\\object{\\*\\objdata 00ff}{\\result{\\pard the chart}}} {\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt the notice}}' +
          '{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt In a box.\\par}}{\\shprslt In a box.}}{\\upr{\\title Na?}{\\*\\ud{, na\\u231?}}}',
      ),
    ).toEqual(['the chart the notice, naç', 'In a box.'])
  })

  it('reads what the document says of itself', async () => {
    const { byline, origins, declaredLanguage, charset } = await read(
      "{\\rtf1\\ansi\\ansicpg1252\\deflang1033{\\info{\\title Harbour leak: what we know}{\\author Zo\\'eb Marsh}{\\company Other}}\\lang1046 Os dados de clientes.\\par A segunda linha.\\par}",
    )
    expect({ byline, origins, declaredLanguage, charset }).toEqual({
      byline: 'Zoë Marsh',
      origins: { title: 'document-info', byline: 'document-info' },
      declaredLanguage: 'pt-BR',
      charset: 'windows-1252',
    })
  })

  it('reads a mail that carries its page inside, once', async () => {
    expect(
      await texts(
        "{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Dear customer,{\\*\\htmltag84 &nbsp;}\\htmlrtf \\'a0\\htmlrtf0 read this.\\htmlrtf \\par}\\htmlrtf0{\\*\\htmltag72 </p>}",
        '\\ansi\\fromhtml1',
      ),
    ).toEqual(['Dear customer, read this.'])
  })
})
