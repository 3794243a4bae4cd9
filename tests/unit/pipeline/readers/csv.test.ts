import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxMembers } from '../../../../src-main/domain/limits.ts'
import { chooseReader } from '../../../../src-main/pipeline/stages/choose-reader.ts'
import { byteFile, textFile } from '../source-file.ts'
import { articleOf, cellsOf, known, namesOf, open, problemOf, written } from './table-of.ts'

const readerOf = (name: string, text: string) => {
  const chosen = chooseReader(textFile(name, text))
  return chosen.ok ? chosen.value.id : chosen.problem.code
}

describe('the csv reader', () => {
  it('makes an article of every row, called by its number and title', async () => {
    const table =
      'Titel;Text;Datum\r\nKlinik Erlenhof gehackt;"Erster Satz; zweiter.\r\n\r\nNeuer Absatz.";2024-05-03\r\n;;\r\nZweite;Mehr Text;\r\n'
    const container = known(await open(textFile('presse.csv', table)))
    expect(container.document).toBeNull()
    expect(container.members.map(({ name }) => name)).toEqual([
      'row 2 · Klinik Erlenhof gehackt',
      'row 4 · Zweite',
    ])
    expect(await written(container, 0)).toEqual({
      breachdesk: 'record',
      version: 1,
      roles: { title: 'Titel', text: 'Text', date: 'Datum' },
      columns: {
        Titel: 'Klinik Erlenhof gehackt',
        Text: 'Erster Satz; zweiter.\r\n\r\nNeuer Absatz.',
        Datum: '2024-05-03',
      },
    })
    expect(problemOf(await container.unpack(2))?.code).toBe('not-found')
  })

  it.each([
    ['commas', 'a.csv', 'title,text\nA,"One, two"\n'],
    ['semicolons', 'a.csv', 'title;text\nA;One, two\n'],
    ['tabs', 'a.tsv', 'title\ttext\nA\tOne, two\n'],
    ['bars', 'a.csv', 'title|text\nA|One, two\n'],
    ['spaces behind the delimiters', 'a.csv', 'title, text\nA, "One, two"\n'],
    ['a line that names the delimiter', 'a.csv', 'sep=;\r\ntitle;text\r\nA;One, two\r\n'],
    ['a byte order mark', 'a.csv', '\ufefftitle,text\nA,"One, two"\n'],
    ['line ends of old Macs', 'a.csv', 'title,text\rA,"One, two"\r'],
    ['line ends of two kinds', 'a.csv', 'title,text\r\nA,"One, two"\n'],
    ['no line end at its end', 'a.csv', 'title,text\nA,"One, two"'],
    ['lines above its header', 'a.csv', 'Press review\n3 May 2024\n\ntitle,text\nA,"One, two"\n'],
    ['a text that should have been quoted', 'a.csv', 'title,text\nA,One, two\n'],
  ])('reads a table with %s', async (_, name, table) => {
    expect(await cellsOf(textFile(name, table))).toEqual([['A', 'One, two']])
  })

  it('reads marks that are escaped with a backslash', async () => {
    expect(await cellsOf(textFile('a.csv', 'title,text\nA,"It \\"is\\", C:\\\\x, so"\n'))).toEqual([
      ['A', 'It "is", C:\\x, so'],
    ])
  })

  it('reads UTF-16, as spreadsheets write it, and windows-1252, and says when it had to guess', async () => {
    const table = 'Título\tCuerpo\nEl señor “Núñez”\tHabló ayer.\n'
    const bytes = Buffer.from(`\ufeff${table}`, 'utf16le')
    expect(await cellsOf({ name: 'hoja.txt', bytes })).toEqual([['El señor “Núñez”', 'Habló ayer.']])
    const unmarked = Buffer.from('title\ttext\nA\tOne\n', 'utf16le')
    expect(await cellsOf({ name: 'a.tsv', bytes: unmarked })).toEqual([['A', 'One']])
    const container = known(
      await open(byteFile('hoja.csv', 'T\xedtulo;Cuerpo\nEl se\xf1or \x93N\xfa\xf1ez\x94;Habl\xf3 ayer.\n')),
    )
    const first = await written(container, 0)
    expect(first.columns).toEqual({ Título: 'El señor “Núñez”', Cuerpo: 'Habló ayer.' })
    expect(first.notes).toEqual(['The file does not say how it is encoded; it was read as windows-1252.'])
  })

  it('keeps fullwidth commas, and names columns that have the same name or none', async () => {
    const container = known(await open(textFile('a.csv', 'text,text,\neen，twee,2,3\n')))
    expect((await written(container, 0)).columns).toEqual({
      text: 'een，twee',
      'text (2)': '2',
      'column 3': '3',
    })
  })

  it('numbers rows as a spreadsheet does', async () => {
    const table = 'Review\n\ntitle,text\nA,"One\nmore"\n\n,,\nB,Two\n'
    expect(await namesOf(textFile('a.csv', table))).toEqual(['row 4 · A', 'row 7 · B'])
  })

  it('reads dates as the rows of their column write them', async () => {
    const dates = async (...cells: readonly string[]) => {
      const rows = cells.map(cell => `A,One,${cell}\n`).join('')
      const container = known(await open(textFile('a.csv', `title,text,date\n${rows}`)))
      const read = cells.map(async (_, i) => known(await articleOf(container, i)).publishedOn?.value)
      return await Promise.all(read)
    }
    expect(await dates('6/3/25', '6/14/25')).toEqual(['2025-06-03', '2025-06-14'])
    expect(await dates('6/3/25', '7/4/25')).toEqual([undefined, undefined])
    expect(await dates('45811', '', '45812')).toEqual(['2025-06-03', undefined, '2025-06-04'])
    expect(await dates('45811', '3 June 2025')).toEqual([undefined, '2025-06-03'])
  })

  it('lets the rows without text be reported, each with its sentence', async () => {
    const container = known(await open(textFile('a.csv', 'title,text\nOnly a title,\n,"Only, text"\n')))
    expect(problemOf(await articleOf(container, 0))).toEqual({
      code: 'no-article-text',
      message: 'row 2 · Only a title has no text in its column text.',
    })
    expect(container.members[1]?.name).toBe('row 3 · Only, text')
    expect(problemOf(await articleOf(container, 1))).toBeNull()
  })

  it('refuses what no row of it could be read', async () => {
    expect(problemOf(await open(textFile('a.csv', 'title,text\n')))).toEqual({
      code: 'no-article-text',
      message: 'a.csv is a table without rows below its header.',
    })
    const long = `title,text\n${'A,One\n'.repeat(maxMembers + 20)}`
    expect(problemOf(await open(textFile('a.csv', long)))?.code).toBe('refused-archive')
  })

  it('leaves prose alone, and knows a table by its header where its name does not tell', () => {
    expect(readerOf('a.txt', 'Title, text and date\nA story, with commas, and more.\n')).toBe('plain-text')
    expect(readerOf('a.txt', 'Ayer, dijo, hoy\nNada, nunca, nadie\n')).toBe('plain-text')
    expect(readerOf('a.txt', 'title,text,url\nA,One,https://example.org\n')).toBe('csv')
    expect(readerOf('a', 'Título;Texto\nA;Uno\n')).toBe('csv')
    expect(readerOf('a.csv', '<!doctype html><html><body><p>x</p></body></html>')).toBe('html')
  })
})

/** Writes a table as programs do: cells are quoted where they have to be. */
function csvOf(rows: readonly (readonly string[])[], delimiter: string, lineEnd: string): string {
  const cell = (text: string) =>
    /["\r\n,;|\t]/.test(text) || text !== text.trim() || text === ''
      ? `"${text.replaceAll('"', '""')}"`
      : text
  return rows.map(row => row.map(cell).join(delimiter) + lineEnd).join('')
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '|', '\n', '\r\n', ' ', 'é'), maxLength: 12 }),
)
const tables = fc.integer({ min: 2, max: 5 }).chain(width =>
  fc.array(
    fc.array(cell, { minLength: width, maxLength: width }).map(row => [`t${row[0]}`, ...row.slice(1)]),
    { minLength: 1, maxLength: 12 },
  ),
)

describe('any table', () => {
  it('reads back cell for cell', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (rows, delimiter, lineEnd) => {
          const header = ['text', 'title', 'url', 'author', 'date'].slice(0, rows[0]?.length)
          const table = csvOf([header, ...rows], delimiter, lineEnd)
          const oracle: string[][] = parse(table, { delimiter, record_delimiter: lineEnd })
          expect(oracle.slice(1)).toEqual(rows)
          expect(await cellsOf(textFile('a.csv', table))).toEqual(rows)
        },
      ),
      { numRuns: 500 },
    )
  })
})
