import { describe, expect, it } from 'vitest'
import { maxMembers } from '../../../../src-main/domain/limits.ts'
import { chooseReader } from '../../../../src-main/pipeline/stages/choose-reader.ts'
import { textFile } from '../source-file.ts'
import { articleOf, known, namesOf, open, problemOf, written } from './table-of.ts'

const text = 'Le réseau de la clinique des Aulnes a été paralysé lundi par un rançongiciel.'
const jsonFile = (value: unknown, name = 'a.json') => textFile(name, JSON.stringify(value))

const readerOf = (name: string, content: string) => {
  const chosen = chooseReader(textFile(name, content))
  return chosen.ok ? chosen.value.id : chosen.problem.code
}

describe('the json reader', () => {
  it.each([
    ['one object', { title: 'A', text }],
    ['a list', [{ title: 'A', text }]],
    ['a list under a name', { status: 'ok', total: 1, articles: [{ title: 'A', text }] }],
    ['a list under two names', { response: { docs: [{ headline: { main: 'A' }, body: text }] } }],
    ['a list of pages', [{ page: 1, results: [{ title: 'A', text }] }]],
    [
      'the documents of a search engine',
      { hits: { hits: [{ _index: 'x', _source: { title: 'A', text } }] } },
    ],
    ['objects under their ids', { a1: { title: 'A', text }, a2: { title: 'B', text } }],
    ['rendered parts', [{ title: { rendered: 'A' }, content: { rendered: `<p>${text}</p>` } }]],
    ['structured data', { '@type': 'NewsArticle', headline: 'A', articleBody: text }],
    ['an object with comments', { title: 'A', text, comments: [{ title: 'x', text: 'y' }, { text: 'z' }] }],
    ['a header and rows', { columns: ['title', 'text'], index: [0], data: [['A', text]] }],
    ['paragraphs', { title: 'A', date: '2024-06-03', paragraphs: [text] }],
    ['columns as lists', { title: ['A', 'B'], text: [text, text] }],
    ['columns by row', { title: { 0: 'A', 1: 'B' }, text: { 0: text, 1: text } }],
    [
      'lists as rows',
      [
        ['title', 'text'],
        ['A', text],
      ],
    ],
  ])('finds the articles in %s', async (_, value) => {
    const container = known(await open(jsonFile(value)))
    expect(container.members[0]?.name).toBe('article 1 · A')
    const { title, blocks } = known(await articleOf(container, 0))
    expect(title).toBe('A')
    expect(blocks).toEqual([{ kind: 'paragraph', text }])
  })

  it('flattens objects to dotted names and lists to one cell', async () => {
    const value = {
      title: 'A',
      text,
      source: { id: null, name: 'Le Passeur' },
      authors: [{ name: 'Zoé Lamy' }, { name: 'Max Roy' }],
      tags: ['x', 'y'],
      ok: true,
      id: 7,
    }
    const { columns, roles } = await written(known(await open(jsonFile([value]))), 0)
    expect(columns).toEqual({
      title: 'A',
      text,
      'source.id': '',
      'source.name': 'Le Passeur',
      'authors.name': 'Zoé Lamy, Max Roy',
      tags: 'x, y',
      ok: 'true',
      id: '7',
    })
    expect(roles).toMatchObject({ outlet: 'source.name', author: 'authors.name' })
  })

  const entry = {
    title: 'A',
    published: 1717409700000,
    canonical: [{ href: 'https://example.org/a' }],
    origin: { streamId: 'feed/7', title: 'Le Passeur' },
  }

  it.each([
    ['its content', { ...entry, summary: { content: 'Short.' }, content: { content: `<p>${text}</p>` } }],
    ['its summary', { ...entry, summary: { direction: 'ltr', content: `<p>${text}</p>` } }],
  ])('reads the entry of a feed reader with %s', async (_, item) => {
    for (const value of [[item], { id: 'x', title: 'Saved', items: [item] }]) {
      const container = known(await open(jsonFile(value)))
      expect(container.members.map(({ name }) => name)).toEqual(['article 1 · A'])
      expect(known(await articleOf(container, 0))).toMatchObject({
        title: 'A',
        outlet: 'Le Passeur',
        canonicalUrl: 'https://example.org/a',
        publishedOn: { value: '2024-06-03' },
        blocks: [{ kind: 'paragraph', text }],
      })
    }
  })

  it('never takes a part of an entry for an article that has lost its title', async () => {
    const part = { title: 'A', date: '2024-06-03', inside: { text } }
    expect(problemOf(await open(jsonFile([part])))?.code).toBe('unknown-columns')
    const list = { title: 'Archive', date: '2024-06-03', papers: [{ text }, { text }] }
    expect(await namesOf(jsonFile(list))).toHaveLength(2)
    expect(await namesOf(jsonFile({ title: 'A', inside: { text } }))).toHaveLength(1)
  })

  it.each([
    ['an entry of Atom', { link: [{ rel: 'alternate', href: 'https://example.org/a' }] }],
    ['a page that was read off', { source: 'https://example.org/a', 'source-hostname': 'Le Passeur' }],
  ])('knows the address of %s', async (_, columns) => {
    const container = known(await open(jsonFile([{ title: 'A', text, ...columns }])))
    expect(known(await articleOf(container, 0)).canonicalUrl).toBe('https://example.org/a')
  })

  it('reads the entry of a bibliography', async () => {
    const value = {
      title: 'A',
      URL: 'https://example.org/a',
      abstract: text,
      'container-title': 'Le Passeur',
      author: [
        { family: 'Lamy', given: 'Zoé' },
        { family: 'Cruz', 'non-dropping-particle': 'de la', given: 'Ana' },
      ],
      issued: { 'date-parts': [['2024', 6, 3]] },
      accessed: { 'date-parts': [['2025', 1, 2]] },
    }
    const article = known(await articleOf(known(await open(jsonFile([value]))), 0))
    expect(article).toMatchObject({
      byline: 'Zoé Lamy, Ana de la Cruz',
      outlet: 'Le Passeur',
      publishedOn: { value: '2024-06-03' },
    })
  })

  it('takes the text of an article from where it stands, when its list has several', async () => {
    const list = [
      { title: 'A', url: 'https://example.org/a', content: null, description: 'What it is about.' },
      { title: 'B', url: 'https://example.org/b', content: text, description: 'Short.' },
    ]
    const container = known(await open(jsonFile({ articles: list })))
    const first = known(await articleOf(container, 0))
    expect(first.blocks[0]?.text).toBe('What it is about.')
    expect(first.notes).toEqual(['The text is only the description of the article that its table gives.'])
    expect(known(await articleOf(container, 1)).notes).toEqual([])
  })

  it.each([
    [
      'the names are of other things',
      { type: 'FeatureCollection', features: [{ name: 'x' }, { name: 'y' }] },
    ],
    ['there are a name and a description only', { title: 'Thing', description: 'A thing', type: 'object' }],
    ['there is no text', { articles: [{ title: 'A', url: 'https://example.org', seendate: '20240603' }] }],
  ])('asks for the columns when %s', async (_, value) => {
    expect(problemOf(await open(jsonFile(value)))?.code).toBe('unknown-columns')
  })

  it('takes comments for no articles, even where the articles are only described', async () => {
    const comments = [{ text: 'First!' }, { text: 'Second.' }, { text: 'Third.' }]
    const articles = [{ title: 'A', url: 'https://example.org', summary: text, comments }]
    expect(await namesOf(jsonFile({ articles }))).toEqual(['article 1 · A'])
  })

  it('names the columns it does not know', async () => {
    expect(problemOf(await open(jsonFile([{ a: 1, b: { c: 2 }, d: 3 }])))?.message).toBe(
      'a.json has the columns a, b.c and d, and none is known to hold the text; say which does.',
    )
    expect(problemOf(await open(jsonFile([{ a: 1 }])))?.message).toBe(
      'a.json has the only column a, which is not known to hold the text; say whether it does.',
    )
  })

  it.each(['{}', '[]', '[1, 2, 3]', '[[1], [2]]'])('finds no article in %s', async content => {
    expect(problemOf(await open(textFile('a.json', content)))?.code).toBe('no-article-text')
  })

  it('reads the articles before the place where a file was cut off, and reports the one that was', async () => {
    const whole = JSON.stringify({ articles: ['A', 'B', 'C'].map(title => ({ title, text })) })
    const container = known(await open(textFile('a.json', whole.slice(0, -20))))
    expect(container.members.map(({ name }) => name)).toEqual(['article 1 · A', 'article 2 · B', 'article 3'])
    expect(known(await articleOf(container, 1)).title).toBe('B')
    expect(problemOf(await container.unpack(2))).toEqual({
      code: 'damaged-file',
      message: 'a.json is damaged at article 3, which is no whole JSON.',
    })
  })

  it('mends what programs get wrong, and says so', async () => {
    const content = `[{"title": "A", "text": "${text}\nZwei", "score": NaN, "old": None,},]`
    const { columns, notes } = await written(known(await open(textFile('a.json', content))), 0)
    expect(columns).toEqual({ title: 'A', text: `${text}\nZwei`, score: '', old: '' })
    expect(notes).toEqual(['This article is not quite valid JSON; it was read with its mistakes mended.'])
  })
})

describe('the json-lines reader', () => {
  const line = (title: string) => JSON.stringify({ title, text })

  it('reads an article on each line, whatever the file is called', async () => {
    for (const name of ['a.jsonl', 'a.ndjson', 'a.json', 'a.txt'])
      expect(await namesOf(textFile(name, `${line('A')}\r\n\r\n${line('B')}\n`))).toEqual([
        'line 1 · A',
        'line 3 · B',
      ])
    expect(readerOf('a.jsonl', line('A'))).toBe('json-lines')
    expect(readerOf('a', `${line('A')}\n${line('B')}`)).toBe('json-lines')
  })

  it('reports a broken line and reads those below it', async () => {
    const container = known(
      await open(textFile('a.jsonl', `${line('A')}\n{"title": "B, "text\n${line('C')}\n`)),
    )
    expect(container.members.map(({ name }) => name)).toEqual(['line 1 · A', 'line 2', 'line 3 · C'])
    expect(problemOf(await container.unpack(1))?.message).toBe(
      'a.jsonl is damaged at line 2, which is no whole JSON.',
    )
  })

  it('reads objects that follow each other over several lines', async () => {
    const values = ['A', 'B'].map(title => JSON.stringify({ title, text }, null, 2)).join('\n')
    expect(await namesOf(textFile('a.json', values))).toEqual(['article 1 · A', 'article 2 · B'])
  })
})

describe('hostile JSON', () => {
  const deep = 1_000_000

  it.each([
    ['brackets by the million', '['.repeat(deep), 'damaged-file'],
    ['lists in lists', `${'['.repeat(deep)}${']'.repeat(deep)}`, 'damaged-file'],
    ['objects in objects', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`, 'damaged-file'],
    ['a string that never ends', `{"text": "${'\\"'.repeat(deep)}`, 'damaged-file'],
    ['no value', '{"text": }', 'damaged-file'],
    ['too many articles', `[${'{"text":"x"},'.repeat(maxMembers + 1)}{}]`, 'refused-archive'],
  ])('refuses %s', async (_, content, code) => {
    expect(problemOf(await open(textFile('a.json', content)))?.code).toBe(code)
  })

  it('takes names, numbers and characters of any kind for what they are', async () => {
    const content = `[{"__proto__":{"x":"1"},"title":"A\\ud800","title":"B\\ud800","text":"${text}","id":12345678901234567890123,"constructor":"c"}]`
    const container = known(await open(textFile('a.json', content)))
    const { columns } = await written(container, 0)
    expect(Object.entries(columns)).toContainEqual(['__proto__.x', '1'])
    expect(columns.id).toBe('12345678901234567890123')
    expect(columns.constructor).toBe('c')
    expect(known(await articleOf(container, 0)).title).toBe('B\ufffd')
  })

  it('is read or refused wherever it is cut off', async () => {
    const whole = JSON.stringify({ n: { list: [{ title: 'É', text, tags: ['x', { y: 'z' }] }, { text }] } })
    for (let length = 1; length < whole.length; length++) {
      const opened = await open(textFile('a.json', whole.slice(0, length)))
      if (opened.ok) expect(opened.value.members.length).toBeGreaterThan(0)
      else expect(opened.problem).toMatchObject({ message: expect.stringMatching(/^a\.json .*\.$/) })
      expect(opened.ok ? '' : opened.problem.message).not.toContain('could not be read')
    }
  })

  it('leaves writing alone that begins with a bracket', () => {
    expect(readerOf('a.txt', '["No comment"] said the mayor.')).toBe('plain-text')
    expect(readerOf('a.txt', '{"Quoted"} and more words follow here')).toBe('plain-text')
    expect(readerOf('a.txt', `[{"title": "A", "text": "${text}"}]`)).toBe('json')
  })
})
