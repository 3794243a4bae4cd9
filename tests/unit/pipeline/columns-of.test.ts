import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../src-main/pipeline/columns-of.ts'
import { articleOf, known, open, problemOf, written } from './readers/table-of.ts'
import { textFile } from './source-file.ts'

const table = 'kopf;rumpf;tag\nErster;Das Klärwerk stand still.;3/6/2024\nZweiter;Nichts ging.;25/6/2024\n'
const file = textFile('liste.csv', table)
const mapping = { columns: ['tag', 'kopf', 'rumpf'], roles: { title: 'kopf', text: 'rumpf', date: 'tag' } }

describe('columns-of', () => {
  it('lists the columns of a table, what is known of them and its first rows', async () => {
    expect(known(await columnsOf(file))).toEqual({
      columns: ['kopf', 'rumpf', 'tag'],
      roles: { date: 'tag' },
      sample: [
        ['Erster', 'Das Klärwerk stand still.', '3/6/2024'],
        ['Zweiter', 'Nichts ging.', '25/6/2024'],
      ],
    })
    const long = textFile('a.jsonl', `${JSON.stringify({ a: 'x'.repeat(9000), b: { c: 1 } })}\n`.repeat(5))
    const { columns, sample } = known(await columnsOf(long))
    expect(columns).toEqual(['a', 'b.c'])
    expect(sample.map(row => row.map(cell => cell.length))).toEqual([
      [500, 1],
      [500, 1],
      [500, 1],
    ])
  })

  it('finds a header that it does not know, with a column that has no name', async () => {
    const numbered = textFile('a.csv', ';a;b\n0;1,5;2,5\n1;3,5;4,5\n')
    expect(known(await columnsOf(numbered)).columns).toEqual(['column 1', 'a', 'b'])
  })

  it('says what is no table', async () => {
    expect(problemOf(await columnsOf(textFile('a.txt', 'A text, nothing more.')))).toEqual({
      code: 'unknown-format',
      message: 'a.txt is no table of articles.',
    })
    expect(problemOf(await columnsOf(textFile('a.csv', '')))?.code).toBe('empty-file')
  })
})

describe('a mapping of columns', () => {
  it('opens the table that nobody else knows the columns of', async () => {
    expect(problemOf(await open(file))?.message).toBe(
      'liste.csv has the columns kopf, rumpf and tag, and none is known to hold the text; say which does.',
    )
    const container = known(await open(file, [{ columns: ['other'], roles: { text: 'other' } }, mapping]))
    expect(container.members.map(({ name }) => name)).toEqual(['row 2 · Erster', 'row 3 · Zweiter'])
    expect((await written(container, 0)).roles).toEqual(mapping.roles)
  })

  it('tells the order of its dates from all of them', async () => {
    const container = known(await open(file, [mapping]))
    expect(known(await articleOf(container, 0)).publishedOn?.value).toBe('2024-06-03')
    const torn = textFile('liste.csv', `${table}Dritter;Etwas.;12/31/2024\n`)
    const other = known(await open(torn, [mapping]))
    expect(known(await articleOf(other, 0)).publishedOn).toBeNull()
    expect(known(await articleOf(other, 2)).publishedOn?.value).toBe('2024-12-31')
  })

  it('is believed more than the names of the columns', async () => {
    const named = textFile('a.csv', 'title,text,notes\nA,Short.,The whole story.\n')
    const roles = { text: 'notes', title: 'title' }
    const container = known(await open(named, [{ columns: ['title', 'text', 'notes'], roles }]))
    expect(known(await articleOf(container, 0)).blocks[0]?.text).toBe('The whole story.')
  })

  it('counts only for what it names: a column that is gone has no role', async () => {
    const wrong = [{ columns: ['kopf', 'rumpf', 'tag'], roles: { text: 'text' } }]
    expect(problemOf(await open(file, wrong))?.code).toBe('unknown-columns')
  })
})
