import { describe, expect, it } from 'vitest'
import type { SourceFile } from '../../../../src-main/domain/article.ts'
import { csv } from '../../../../src-main/pipeline/readers/csv.ts'
import { byteFile, textFile } from '../source-file.ts'
import { cellsOf, known, open, problemOf, written } from './table-of.ts'

const notesOf = async (file: SourceFile, index: number) =>
  (await written(known(await open(file)), index)).notes ?? []

const loose = 'The quotation marks of this row are damaged; it was read as well as they allow.'
const openMark = 'A quotation mark of this row is never closed; it was closed where the row ends.'

describe('a table with damaged quotation marks', () => {
  it.each([
    [
      'inside a quoted text',
      'id,title,text\n1,A,"She said "no" today.\nNothing, she added, more"\n2,B,Two\n',
      [
        ['1', 'A', 'She said "no" today.\nNothing, she added, more'],
        ['2', 'B', 'Two'],
      ],
      loose,
    ],
    [
      'before a comma of the text',
      'id,title,text\n1,A,"She said "no", and left."\n',
      [['1', 'A', 'She said "no", and left.']],
      loose,
    ],
    [
      'after a comma and a space of the text',
      'id,title,text\n1, A,"She said, "no" today."\n',
      [['1', ' A', 'She said, "no" today.']],
      loose,
    ],
    [
      'that are never closed, over the rows below',
      'id,title,text\n1,A,"One, still open\nand its end.\n2,B,"Two, closed"\n3,C,"Three"\n',
      [
        ['1', 'A', 'One, still open\nand its end.'],
        ['2', 'B', 'Two, closed'],
        ['3', 'C', 'Three'],
      ],
      openMark,
    ],
    [
      'that are never closed in any row',
      'id,title,text\n1,"A,One\n2,"B,Two\n3,"C,Three\n',
      [
        ['1', 'A', 'One'],
        ['2', 'B', 'Two'],
        ['3', 'C', 'Three'],
      ],
      loose,
    ],
    [
      'that mean nothing, between tabs',
      'title\ttext\tdate\n"We were hit", says boss\tOne\t2024\nB\tTwo\t2025\n',
      [
        ['"We were hit", says boss', 'One', '2024'],
        ['B', 'Two', '2025'],
      ],
      loose,
    ],
    [
      'in a file that was cut off',
      'id,title,text\n1,A,"One"\n2,B,"Two begins\n\nand is cut he',
      [
        ['1', 'A', 'One'],
        ['2', 'B', 'Two begins\n\nand is cut he'],
      ],
      openMark,
    ],
  ])('keeps the rows apart when they stand %s', async (_, table, rows, note) => {
    const file = textFile('a.csv', table)
    expect(await cellsOf(file)).toEqual(rows)
    const notes = await Promise.all(rows.map((__, i) => notesOf(file, i)))
    expect(notes.flat()).toContain(note)
  })

  it('says nothing of marks that stand where they should', async () => {
    expect(await notesOf(textFile('a.csv', 'title,text\nA,"She said ""no"", so\n5"" wide"\n'), 0)).toEqual([])
    expect(await notesOf(textFile('a.csv', 'title,text\nA,a disk of 5" and more\n'), 0)).toEqual([])
  })

  it('adds the cells that are too many to the last, and says so', async () => {
    const file = textFile('a.csv', 'title,text\nA,One, two\nB,Three,,\n')
    expect(await cellsOf(file)).toEqual([
      ['A', 'One, two'],
      ['B', 'Three'],
    ])
    expect(await notesOf(file, 0)).toEqual([
      'This row has more cells than the table has columns; they were added to the last one.',
    ])
    expect(await notesOf(file, 1)).toEqual([])
  })
})

describe('a hostile table', () => {
  const table =
    'id;Título;Texto\r\n1;"Núñez; ""sí""";"Uno, dos\r\ntres"\r\n2;Çöl;"Più ""di"" così"\r\n3;x;"último"\r\n'

  it('is read or refused wherever it is cut off', async () => {
    const bytes = new TextEncoder().encode(table)
    for (let length = 0; length <= bytes.length; length++) {
      const opened = await open({ name: 'a.csv', bytes: bytes.slice(0, length) })
      if (!opened.ok) {
        expect(opened.problem.message).toMatch(/^a\.csv .*\.$/)
        expect(opened.problem.code).not.toBe('reader-failed')
        continue
      }
      for (const [i] of opened.value.members.entries())
        expect(await opened.value.unpack(i)).toMatchObject({ ok: true })
    }
    expect(await cellsOf({ name: 'a.csv', bytes })).toHaveLength(3)
  })

  it('keeps zero bytes out of its columns and what stands around them', async () => {
    const container = known(await open(textFile('a.csv', 'ti\0tle,text\nA\0,One\0two\n')))
    const { roles, columns } = await written(container, 0)
    expect(roles.text).toBe('text')
    expect(columns.text).toBe('One\0two')
    expect(container.members[0]?.name).toBe('row 2 · A')
  })

  it('is bid for without a fault, whatever its bytes', () => {
    for (let byte = 0; byte < 256; byte++) {
      const bid = csv.recognises(byteFile('a', String.fromCharCode(byte, 255 - byte, 34, 44).repeat(50)))
      expect(bid).toBeGreaterThanOrEqual(0)
    }
  })

  it('names only some of a hundred thousand columns', async () => {
    const header = Array.from({ length: 100_000 }, (_, i) => `c${i}`).join()
    const { code, message } = problemOf(await open(textFile('a.csv', `${header}\n1,2\n`))) ?? {}
    expect(code).toBe('unknown-columns')
    expect(message).toContain('c11 and 99988 more, and none is known to hold the text')
    expect(message?.length).toBeLessThan(300)
  })

  it('is refused when a row has a million cells', async () => {
    expect(problemOf(await open(textFile('a.csv', `title,text\n${','.repeat(1_000_000)}`)))).toEqual({
      code: 'damaged-file',
      message: 'a.csv has a row of more than 200000 cells.',
    })
  })

  it.each([
    ['one row of ten megabytes', `title,text\nA,${'palabra '.repeat(1_250_000)}`],
    ['one quoted cell of ten megabytes that never closes', `title,text\nA,"${'palabra '.repeat(1_250_000)}`],
    ['a million marks', `title,text\nA,"${'" '.repeat(1_000_000)}`],
    ['a mark in every row that never closes', `id,title,text\n${'1,"open,words\n'.repeat(9000)}`],
  ])('is read in seconds: %s', async (_, text) => {
    expect(await open(textFile('a.csv', text))).toMatchObject({ ok: true })
  })
})
