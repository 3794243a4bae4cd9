import { describe, expect, it } from 'vitest'
import { maxMembers } from '../../../../src-main/domain/limits.ts'
import { htmlTable } from '../../../../src-main/pipeline/readers/html-table.ts'
import { chooseReader } from '../../../../src-main/pipeline/stages/choose-reader.ts'
import { byteFile, textFile } from '../source-file.ts'
import { articleOf, cellsOf, known, namesOf, open, problemOf, written } from './table-of.ts'

const row = (...cells: readonly string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
const header = row('Título', 'Medio', 'Texto')
const first = row('Robo en el puerto', 'El Faro', 'La naviera lo contó ayer.')
const page = (body: string) =>
  `<html><head><style>td { color: red }</style></head><body>${body}</body></html>`
const readerOf = (text: string, name = 'a.xls') => known(chooseReader(textFile(name, text))).id

describe('the html-table reader', () => {
  it('makes an article of every row of a page that is one table', async () => {
    const table = `<table border="1"><thead>${header}</thead><tbody>${first}${row('Otro', 'El Norte', 'Texto dos.')}</tbody></table>`
    const file = textFile('dossier.xls', page(table))
    expect(await namesOf(file)).toEqual(['row 2 · Robo en el puerto', 'row 3 · Otro'])
    const container = known(await open(file))
    expect((await written(container, 0)).roles).toEqual({ title: 'Título', outlet: 'Medio', text: 'Texto' })
    expect(known(await articleOf(container, 0))).toMatchObject({
      title: 'Robo en el puerto',
      outlet: 'El Faro',
      blocks: [{ kind: 'paragraph', text: 'La naviera lo contó ayer.' }],
    })
    expect(problemOf(await container.unpack(2))?.code).toBe('not-found')
  })

  it.each([
    ['no page around its table', `<table>${header}${first}</table>`],
    [
      'no ends of its rows',
      `<TABLE><TR><TH>Título<TH>Medio<TH>Texto<TR><TD>Robo en el puerto<TD>El Faro<TD>La naviera lo contó ayer.</TABLE>`,
    ],
    ['a comment before its table', page(`<!-- 2 <rows> --><div><table>${header}${first}</table></div>`)],
    [
      'rows that are comments',
      page(`<table>${header}<!-- ${row('Alt', 'Alt', 'Alt')} --><!-->${first}<!-- ${first}</table>`),
    ],
    ['accents as entities', page(`<table>${row('T&iacute;tulo', 'Medio', 'Texto')}${first}</table>`)],
    [
      'a title and a date',
      page(
        `<h1>Dossier</h1><table><tr><td colspan="3">3 de mayo</td></tr>${header}${first}</table><p>1 noticia</p>`,
      ),
    ],
  ])('reads a page with %s', async (_, text) => {
    expect(await cellsOf(textFile('a.xls', text))).toEqual([
      ['Robo en el puerto', 'El Faro', 'La naviera lo contó ayer.'],
    ])
  })

  it('reads a page with a cell over one column, and a row that is one cell over all of them', async () => {
    const rows = `${first.replace('<td>', '<td colspan="1">')}<tr><td colspan="3">1 noticia</td></tr>`
    const file = textFile('a.xls', page(`<table>${header}${rows}</table>`))
    expect(await namesOf(file)).toEqual(['row 2 · Robo en el puerto', 'row 3 · 1 noticia'])
  })

  it('keeps the paragraphs of a cell, and takes an address from its link', async () => {
    const body = 'Uno &lt; dos.<br><br>Segundo.<ul><li>nombres</li></ul>'
    const table = `<table>${row('Title', 'Link', 'Text')}${row('<b>A</b>', '<a href="https://example.org/a">Open</a>', body)}${row('B', 'https://example.org/b', 'One.\n\nTwo.')}</table>`
    expect(await cellsOf(textFile('a.xls', table))).toEqual([
      ['A', 'https://example.org/a', 'Uno < dos.\n\nSegundo.\n\n* nombres'],
      ['B', 'https://example.org/b', 'One.\n\nTwo.'],
    ])
  })

  it('reads the charset that the page declares', async () => {
    const meta = '<meta http-equiv="content-type" content="text/html; charset=iso-8859-1">'
    const table = `<html><head>${meta}</head><body><table>${row('T\xedtulo', 'Texto')}${row('N\xfa\xf1ez', 'Habl\xf3.')}</table></body></html>`
    expect(await cellsOf(byteFile('a.xls', table))).toEqual([['Núñez', 'Habló.']])
  })

  it.each([
    [
      'an article with a table',
      page(`<p>${'La naviera lo contó ayer en una nota. '.repeat(12)}</p><table>${header}${first}</table>`),
    ],
    [
      'a table with an article below',
      page(`<table>${header}${first}</table><p>${'La naviera lo contó ayer en una nota. '.repeat(12)}</p>`),
    ],
    [
      'an article laid out as a table',
      page(`<table>${row('Inicio', 'Local')}${row('La naviera lo contó ayer.')}</table>`),
    ],
    [
      'a list of breaches',
      page(`<table>${row('Company', 'Date', 'Records', 'Description')}${row('A', '2024', '7', 'B')}</table>`),
    ],
    ['two tables', page(`<table>${header}${first}</table><table>${header}${first}</table>`)],
    [
      'a day over two rows',
      page(
        `<table>${row('Fecha', 'Título', 'Texto')}<tr><td rowspan="2">4/6/2024</td><td>Uno</td><td>A.</td></tr>${row('Dos', 'B.')}</table>`,
      ),
    ],
    [
      'a title over two columns',
      page(
        `<table>${header}<tr><td COLSPAN=2>Robo en el puerto</td><td>La naviera lo contó.</td></tr></table>`,
      ),
    ],
    ['a header without rows', page(`<table>${header}</table>`)],
  ])('leaves %s to the reader of pages', (_, text) => {
    expect(readerOf(text)).toBe('html')
  })

  it('refuses a table of too many articles', async () => {
    const long = `<table>${header}${first.repeat(maxMembers + 20)}</table>`
    expect(problemOf(await open(textFile('a.xls', long)))?.code).toBe('refused-archive')
  })

  it('is quick with markup that never ends', () => {
    const hostile = [
      `<!--${'<!---->'.repeat(600)}x`,
      `<table>${'<tr'.repeat(30_000)}`,
      `<table>${'<td>'.repeat(20_000)}`,
    ]
    const begun = performance.now()
    for (const text of hostile) expect(htmlTable.recognises(textFile('a.xls', text))).toBe(0)
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})
