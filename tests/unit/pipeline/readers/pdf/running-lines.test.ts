import { describe, expect, it } from 'vitest'
import type { PdfText } from '../../../../helpers/make-pdf.ts'
import { setColumns } from '../../../../helpers/pdf-columns.ts'
import { kept, readPlan, removed } from './read-pdf.ts'

const bodies = [
  'The archive of the port office was copied in March, and nobody noticed for six weeks, because the log of the server had been switched off to save room on its disk.',
  'The harbour master has told the crews of 340 ships what was taken. Most of them heard of it first from a newspaper, and some of them are on the high seas until June.',
  'A court will now decide who pays for new seafarer’s books. The office says that it cannot, and the ministry says that it need not. A hearing is set for the summer.',
]
const body = (at: number): PdfText[] => setColumns([bodies[at] ?? ''], [{ x: 60, y: 640, width: 70 }]).flat()
const line = (x: number, y: number, text: string): PdfText => ({ x, y, text, size: 8 })
const pagesWith = (texts: (page: number) => PdfText[]) => ({
  pages: bodies.map((_, at) => ({ texts: [...body(at), ...texts(at + 1)] })),
})

describe('headers and footers', () => {
  it('are taken off where they return, in turn left and right, with numbers that count on', async () => {
    const document = await readPlan(
      pagesWith(page => [
        line(page % 2 === 1 ? 60 : 480, 810, 'Port Gazette'),
        line(page % 2 === 1 ? 480 : 60, 810, `${page + 16}`),
        line(250, 30, `No. ${page} of the special issue`),
      ]),
    )
    expect(kept(document)).toEqual(bodies)
    expect(removed(document).slice(0, 3)).toEqual([
      'page-header: Port Gazette 17',
      'page-footer: No. 1 of the special issue',
      'page-header: 18 Port Gazette',
    ])
  })

  it.each([
    'Página 2 de 5',
    'Seite 3',
    'Page 1 sur 4',
    'Pagina 7 di 9',
    '- 4 -',
    '12',
    'p. 6',
    '3 / 8',
  ])('"%s" at the foot of a single page is its number', async label => {
    const document = await readPlan({ pages: [{ texts: [...body(0), line(280, 30, label)] }] })
    expect(kept(document)).toEqual([bodies[0]])
    expect(removed(document)).toEqual([`page-footer: ${label}`])
  })

  it('are what a browser prints around a page', async () => {
    const info = { Title: 'Port archive copied' }
    const address = 'https://gazette.example/news/port-archive'
    const document = await readPlan({
      info,
      pages: [
        {
          texts: [
            line(25, 820, '3/4/2024, 10:12 AM'),
            line(250, 820, info.Title),
            ...body(0),
            line(25, 18, address),
            line(550, 18, '1/1'),
          ],
        },
      ],
    })
    expect(removed(document)).toEqual([
      `page-header: 3/4/2024, 10:12 AM ${info.Title}`,
      `page-footer: ${address} 1/1`,
    ])
    expect(document.canonicalUrl).toBe(address)
    expect(document.origins.canonicalUrl).toBe('text')
  })

  it('are what the file itself calls furniture of the page', async () => {
    const note = { ...line(60, 800, 'Internal edition, spring'), isArtifact: true }
    const document = await readPlan({ pages: [{ texts: [note, ...body(0)] }] })
    expect(removed(document)).toEqual(['page-header: Internal edition, spring'])
  })

  it('are not the first lines of the text, though they return or hold a number', async () => {
    const document = await readPlan(
      pagesWith(page => [
        line(60, 800, `What was found in week ${['one', 'two', 'three'][page - 1]}`),
        line(60, 770, 'Summary'),
      ]),
    )
    expect(removed(document)).toEqual([])
    expect(kept(document)).toContain('Summary')
  })
})
