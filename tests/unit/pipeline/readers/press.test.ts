import { describe, expect, it } from 'vitest'
import type { SourceFile } from '../../../../src-main/domain/article.ts'
import { columnsOf } from '../../../../src-main/pipeline/columns-of.ts'
import { openContainer, readFile } from '../../../../src-main/pipeline/read-article.ts'
import { makeDocx, wordParagraph } from '../../../helpers/make-docx.ts'
import { textFile } from '../source-file.ts'

const told = (who: string) =>
  `${who} said on Monday that hackers had stolen the data of 4,100 members. Letters go out this week.`

const mills = [
  ...['NEWS', 'Mill Lane Credit Union loses data of 4,100 members', 'Rosa Quill', '212 words'],
  ...[
    '3 June 2025',
    '09:12',
    'The Ferry Post',
    'FERPST',
    'English',
    '© 2025 Ferry Post. All rights reserved.',
  ],
  ...[told('Mill Lane Credit Union'), 'What was taken', 'names & addresses <of members>.'],
  'Document FERPST0020250603el630001a',
]
const dock = [
  ...['Dockside Clinic warns patients', '1.204 Wörter', '4. Juni 2025', 'Der Hafenbote', 'HFNBT', 'Deutsch'],
  ...[told('Dockside Clinic'), 'Document HFNBT00020250604el640001b'],
]

async function articlesIn(file: SourceFile) {
  const opened = await openContainer(file)
  if (!opened.ok) throw new Error(opened.problem.message)
  return Promise.all(
    opened.value.members.map(async ({ name }, index) => {
      const bytes = await opened.value.unpack(index)
      const read = bytes.ok ? await readFile({ name, bytes: bytes.value }) : bytes
      if (!read.ok || read.value.article === null) throw new Error(`${name} was not read`)
      const { title, byline, outlet, publishedOn, text } = read.value.article
      return { name, title, byline, outlet, publishedOn: publishedOn?.value, text }
    }),
  )
}

const lines = (...all: string[]) => textFile('export.txt', all.join('\n\n'))

describe('an export of a press database', () => {
  it('is a table of the articles Factiva printed', async () => {
    const [first, second, ...more] = await articlesIn(lines(...mills, ...dock))
    expect(first).toMatchObject({
      name: 'article 1 · Mill Lane Credit Union loses data of 4,100 members',
      title: 'Mill Lane Credit Union loses data of 4,100 members',
      byline: 'Rosa Quill',
      outlet: 'The Ferry Post',
      publishedOn: '2025-06-03',
    })
    expect(first?.text).toMatch(
      /^Mill Lane[^\n]+\n\nMill Lane .*What was taken\s+names & addresses <of members>\.$/s,
    )
    expect(second).toMatchObject({
      title: 'Dockside Clinic warns patients',
      byline: null,
      outlet: 'Der Hafenbote',
      publishedOn: '2025-06-04',
    })
    expect(more).toEqual([])
  })

  it('is one as Nexis prints them, with and without a list of subjects', async () => {
    const [first, second] = await articlesIn(
      lines(
        ...[
          '1 of 2 DOCUMENTS',
          'The Ferry Post',
          'June 3, 2025 Tuesday',
          'Mill Lane loses data',
          'BYLINE: Rosa Quill',
        ],
        ...['SECTION: NEWS; Pg. 4', 'LENGTH: 212 words', told('Mill Lane'), 'LOAD-DATE: June 4, 2025'],
        ...['2 of 2 DOCUMENTS', 'Dockside Clinic warns patients', 'The Harbour', 'June 5, 2025'],
        ...['Copyright 2025 The Harbour All Rights Reserved', 'Section: NEWS', 'Byline: Ian Oar', 'Body'],
        ...[
          'Harbour town.',
          told('Dockside Clinic'),
          'Classification',
          'Language: ENGLISH',
          'Load-Date: June 6, 2025',
        ],
      ),
    )
    expect(first).toMatchObject({
      title: 'Mill Lane loses data',
      byline: 'Rosa Quill',
      outlet: 'The Ferry Post',
    })
    expect(first?.publishedOn).toBe('2025-06-03')
    expect(first?.text.endsWith('Letters go out this week.')).toBe(true)
    expect(second).toMatchObject({
      title: 'Dockside Clinic warns patients',
      byline: 'Ian Oar',
      outlet: 'The Harbour',
      publishedOn: '2025-06-05',
    })
    expect(second?.text).toMatch(/patients\n\nHarbour town\.\n\nDockside.*week\.$/s)
  })

  it('is one as Europresse prints them, in a Word document with a cover', async () => {
    const paragraphs = [
      ...['Dossier du 9 juin 2025', '2 documents'],
      ...[
        'Le Bac',
        'mardi 3 juin 2025 212 mots, p. 4',
        'Mill Lane perd des données',
        'Rosa Quill',
        told('Mill Lane'),
      ],
      ...['© 2025 Le Bac. Tous droits réservés.', 'news·20250603·BAC·0012'],
      ...['Le Port', 'mercredi 4 juin 2025 98 mots', 'Dockside prévient ses patients', told('Dockside')],
      'news·20250604·PRT·0003',
    ]
    const [first, second] = await articlesIn({
      name: 'dossier.docx',
      bytes: makeDocx({ body: paragraphs.map(text => wordParagraph(text)).join('') }),
    })
    expect(second).toMatchObject({ title: 'Dockside prévient ses patients', outlet: 'Le Port', byline: null })
    expect(second?.publishedOn).toBe('2025-06-04')
    expect(first?.text).toContain(told('Mill Lane'))
  })

  it('keeps what stands above a text and is no part of its head', async () => {
    const summary = 'Two weeks on, the credit union admits that the names of all members were copied'
    const [first, second] = await articlesIn(
      lines(
        ...[
          'Document 1 of 2',
          'Le Bac',
          '3 juin 2024',
          'Faut-il craindre une fuite de données ?',
          'Ana Duarte',
        ],
        ...[
          told('Mill Lane'),
          'Document 2 of 2',
          'Le Port',
          '4 juin 2024',
          'Dockside warns',
          summary,
          told('Dock'),
        ],
      ),
    )
    expect(first).toMatchObject({
      title: 'Faut-il craindre une fuite de données ?',
      byline: 'Ana Duarte',
      outlet: 'Le Bac',
    })
    expect(second?.text).toContain(summary)
  })

  it('leaves out a cover that tells nothing', async () => {
    const all = await articlesIn(
      lines(
        'Search: data breach',
        '2 results',
        '1 of 2 DOCUMENTS',
        told('Mill Lane'),
        '2 of 2 DOCUMENTS',
        told('Dock'),
      ),
    )
    expect(all).toHaveLength(2)
  })

  it('shows the columns it is taken for', async () => {
    const columns = await columnsOf(lines(...mills, ...dock))
    expect(columns).toMatchObject({
      ok: true,
      value: { roles: { title: 'Title', text: 'Text', author: 'Author', date: 'Date', outlet: 'Outlet' } },
    })
    expect(await columnsOf(lines(...mills))).toMatchObject({ ok: false, problem: { code: 'unknown-format' } })
  })

  it.each([
    ['one article of such a database', mills],
    [
      'an article that speaks of its documents',
      ['Court opens file', told('Mill Lane'), 'Document 1 of 3', told('Dock')],
    ],
    ['marks without texts between them', ['1 of 2 DOCUMENTS', '2 of 2 DOCUMENTS', told('Mill Lane')]],
  ])('is not %s', async (_, paragraphs) => {
    const read = await readFile(lines(...paragraphs))
    expect(read.ok && read.value.members).toEqual([])
    expect(read.ok && read.value.article?.text).toContain('Mill Lane')
  })
})
