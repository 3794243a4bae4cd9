import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../src-main/pipeline/read-article.ts'
import { record } from '../../../../src-main/pipeline/readers/record.ts'
import { chooseReader } from '../../../../src-main/pipeline/stages/choose-reader.ts'
import { byteFile, textFile } from '../source-file.ts'
import { known, problemOf } from './table-of.ts'

const roles = { title: 'title', text: 'text', url: 'url', date: 'date', author: 'author', outlet: 'outlet' }
const text = 'Il portale del consorzio idrico Valfonda è rimasto fermo per tre giorni.'

const fileOf = (columns: Readonly<Record<string, string>>, more: object = {}) =>
  textFile('row 2', JSON.stringify({ breachdesk: 'record', version: 1, roles, columns, ...more }))
const read = (columns: Readonly<Record<string, string>>, more?: object) => record.read(fileOf(columns, more))
const blocksOf = async (cell: string) => known(await read({ title: 'A', text: cell })).blocks

describe('the record reader', () => {
  it('reads the columns of an article, each with its origin', async () => {
    const document = known(
      await read({
        title: 'Acqua &amp; dati: l&#8217;attacco',
        text,
        url: 'https://example.org/a',
        date: '2024-06-03T23:30:00+02:00',
        author: 'Livia Conti; Ugo Sala',
        outlet: 'Il Traghetto',
        lingua: 'it',
      }),
    )
    expect(document).toMatchObject({
      reader: 'record',
      title: 'Acqua & dati: l’attacco',
      byline: 'Livia Conti, Ugo Sala',
      outlet: 'Il Traghetto',
      canonicalUrl: 'https://example.org/a',
      publishedOn: { value: '2024-06-03', origin: 'record', evidence: null },
      origins: { title: 'record', byline: 'record', outlet: 'record', canonicalUrl: 'record' },
      declaredLanguage: 'it',
      blocks: [{ kind: 'paragraph', text }],
      notes: [],
    })
  })

  it('says nothing of what is not there', async () => {
    const { byline, outlet, canonicalUrl, publishedOn, origins, notes } = known(
      await read({
        text,
        title: '',
        author: 'nan',
        outlet: 'None',
        url: 'javascript:alert(1)',
        date: 'null',
      }),
    )
    expect({ byline, outlet, canonicalUrl, publishedOn }).toEqual({
      byline: null,
      outlet: null,
      canonicalUrl: null,
      publishedOn: null,
    })
    expect(origins).toEqual({})
    expect(notes).toEqual([])
  })

  it.each([
    [
      "['Ana Prado', \"Rui O'Neill\"]",
      "{'id': None, 'name': 'El Faro'}",
      "Ana Prado, Rui O'Neill",
      'El Faro',
    ],
    ['https://example.org/authors/7', 'https://www.faro.example/portada', null, 'faro.example'],
    ['12', '12', null, null],
  ])('reads the author %s and the outlet %s', async (author, outlet, byline, name) => {
    expect(known(await read({ text, author, outlet }))).toMatchObject({ byline, outlet: name })
  })

  it('reads markup as markup, and keeps what is not the article as removed', async () => {
    const cell =
      '<p>First &ldquo;words&rdquo;.</p><ul><li>One</li><li>Two</li></ul><script>alert(1)</script><nav><a href="/x">Home</a></nav><p>Last.</p>'
    expect(await blocksOf(cell)).toEqual([
      { kind: 'paragraph', text: 'First “words”.' },
      { kind: 'list-item', text: 'One', depth: 1 },
      { kind: 'list-item', text: 'Two', depth: 1 },
      { kind: 'paragraph', text: 'Home', removed: 'site-navigation' },
      { kind: 'paragraph', text: 'Last.' },
    ])
    expect(await blocksOf('Plain first.<br>Then a break.<br/>And one more.')).toHaveLength(3)
    expect(await blocksOf('&lt;p&gt;Escaped &amp;amp; whole.&lt;/p&gt;')).toEqual([
      { kind: 'paragraph', text: 'Escaped & whole.' },
    ])
  })

  it('reads a whole page in a cell as a page', async () => {
    const cell = `<!doctype html><html><body><header><a href="/">Home</a></header><article><h1>A</h1><p>${text}</p></article><footer>All rights</footer></body></html>`
    const kept = (await blocksOf(cell)).filter(({ removed }) => removed === undefined)
    expect(kept.map(block => block.text)).toEqual(['A', text])
  })

  it('reads anything else as plain text', async () => {
    expect(await blocksOf('If 3 < 4 and 5 > 2, AT&amp;T wins.\r\n\r\n* a\r\n* b')).toEqual([
      { kind: 'paragraph', text: 'If 3 < 4 and 5 > 2, AT&T wins.' },
      { kind: 'list-item', text: 'a', depth: 1 },
      { kind: 'list-item', text: 'b', depth: 1 },
    ])
    expect(await blocksOf('One ended.\\n\\nTwo began.')).toHaveLength(2)
    expect(await blocksOf('The folder C:\\new was read.')).toHaveLength(1)
  })

  it('says that a text was cut off by the service it comes from', async () => {
    const { blocks, notes } = known(await read({ title: 'A', text: 'The clinic sa… [+2314 chars]' }))
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'The clinic sa…' },
      { kind: 'paragraph', text: '[+2314 chars]', removed: 'truncation-mark' },
    ])
    expect(notes).toEqual([
      'Only the beginning of this article is in the file: 2314 characters of it are missing.',
    ])
  })

  it('repairs letters that were encoded twice', async () => {
    const { title, blocks, notes } = known(
      await read({ title: 'CafÃ© robado', text: 'El cafÃ© de Lugo cerrÃ³.' }),
    )
    expect(title).toBe('Café robado')
    expect(blocks[0]?.text).toBe('El café de Lugo cerró.')
    expect(notes).toEqual(['Letters that had been encoded twice (Ã© for é) were repaired.'])
  })

  it('passes on what its table had to note', async () => {
    expect(known(await read({ text }, { notes: ['It was damaged.'] })).notes).toEqual(['It was damaged.'])
  })

  it('leaves a doubtful date to the text, with a note', async () => {
    const { publishedOn, notes } = known(await read({ text, date: '3/6/2024' }))
    expect(publishedOn).toBeNull()
    expect(notes).toEqual(['The date 3/6/2024 can be read in two ways, so it was left out.'])
    const ordered = known(await read({ text, date: '3/6/2024' }, { dateOrder: 'day-first' }))
    expect(ordered.publishedOn?.value).toBe('2024-06-03')
  })

  it('becomes an article whose day is that of its column', async () => {
    const article = known(
      await readArticle(
        fileOf({ title: 'Attacco al consorzio', text: `Roma, 7 maggio 2024 - ${text}`, date: '2024-05-08' }),
      ),
    )
    expect(article).toMatchObject({ reader: 'record', lang: 'it', publishedOn: { value: '2024-05-08' } })
    expect(article.origins.title).toBe('record')
  })

  it.each([
    ['text', { title: 'A', text: ' ' }, 'row 2 has no text in its column text.'],
    ['seen text', { title: 'A', text: '<p>&nbsp;</p>' }, 'row 2 has no readable text in its column text.'],
  ])('refuses a row without any %s', async (_, columns, message) => {
    expect(problemOf(await read(columns))).toEqual({ code: 'no-article-text', message })
  })

  it('bids for its own files alone, and refuses them when they are damaged', async () => {
    const [good, other] = [fileOf({ text }), textFile('a', '{"breachdesk":"no record"}')]
    expect(record.recognises(good)).toBe(1)
    expect(record.recognises(other)).toBe(0)
    const chosen = chooseReader({ name: 'row 2 · Told in a.csv', bytes: good.bytes })
    expect(known(chosen).id).toBe('record')
    const damage = { code: 'damaged-file', message: 'row 2 is a damaged record of an article.' }
    expect(problemOf(await record.read({ name: 'row 2', bytes: good.bytes.slice(0, 60) }))).toEqual(damage)
    const wrong = '{"breachdesk":"record","version":1,"roles":{"text":"a"},"columns":{"a":1}}'
    expect(problemOf(await record.read(byteFile('row 2', wrong)))).toEqual(damage)
  })
})
