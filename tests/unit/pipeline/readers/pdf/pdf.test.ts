import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../../src-main/pipeline/read-article.ts'
import { pdf } from '../../../../../src-main/pipeline/readers/pdf.ts'
import { makePdf, type PdfPage } from '../../../../helpers/make-pdf.ts'
import { byteFile, textFile } from '../../source-file.ts'
import { kept, readBytes, readPlan } from './read-pdf.ts'

const sentences = [
  'The ferry company told its passengers that a stranger had read their bookings for a week,',
  'and that names, addresses and passport numbers of 41,200 people are in the hands of others.',
  'It has called in the police and will write to all of them before the month is out.',
]
const page = (y = 700): PdfPage => ({ texts: sentences.map((text, i) => ({ x: 60, y: y - i * 12, text })) })
const scan: PdfPage = { pictures: [{ x: 0, y: 0, width: 595, height: 842 }] }
const article = makePdf({ pages: [page()] })

const problemOf = async (bytes: Uint8Array, name = 'a.pdf') => {
  const result = await pdf.read({ name, bytes })
  return result.ok ? null : result.problem
}

describe('the PDF reader', () => {
  it('recognises a PDF by its first bytes, whatever its name', () => {
    expect(pdf.recognises({ name: 'a.txt', bytes: article })).toBe(1)
    expect(pdf.recognises(byteFile('a.pdf', '\r\n%PDF-1.4\n'))).toBe(1)
    expect(
      pdf.recognises(byteFile('a.pdf', 'HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n\x00\x01\x02\x03\x04\x05')),
    ).toBe(0.9)
    expect(pdf.recognises(textFile('a.txt', 'Files begin with %PDF-1.4 when they are PDF.'))).toBe(0)
    expect(pdf.recognises(textFile('a.pdf', '<html><body>Not found</body></html>'))).toBe(0)
  })

  it('reads running text as one paragraph', async () => {
    expect(kept(await readBytes(article))).toEqual([sentences.join(' ')])
  })

  it('reads a file to an article with its claims', async () => {
    const told = [
      'La naviera Alder informó de una filtración de datos que afectó a 41.200 pasajeros. Los',
      'atacantes accedieron a nombres y direcciones.',
    ]
    const texts = told.map((text, i) => ({ x: 60, y: 700 - i * 12, text }))
    const bytes = makePdf({
      pages: [{ texts }],
      info: { Title: 'La naviera Alder pierde los datos de sus viajeros' },
    })
    const read = await readArticle({ name: 'a.pdf', bytes })
    if (!read.ok) throw new Error(read.problem.message)
    expect(read.value).toMatchObject({
      reader: 'pdf',
      title: 'La naviera Alder pierde los datos de sus viajeros',
      lang: 'es',
    })
    const claims = read.value.breaches.flatMap(breach => breach.claims)
    expect(claims.map(({ value }) => value)).toContain(41_200)
    for (const { evidence } of claims)
      expect(read.value.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })

  it('leaves the bytes it is given as they were', async () => {
    const before = Buffer.from(article).toString('latin1')
    await readBytes(article)
    expect(Buffer.from(article).toString('latin1')).toBe(before)
  })

  it('reads pages that lie on their side or stand on their head', async () => {
    const turned = (
      rotate: number,
      angle: number,
      x: number,
      y: number,
      step: readonly [number, number],
    ) => ({
      rotate,
      texts: sentences.map((text, i) => ({ x: x + i * step[0], y: y + i * step[1], angle, text })),
    })
    for (const one of [
      turned(90, 90, 300, 100, [12, 0]),
      turned(0, 90, 300, 100, [12, 0]),
      turned(180, 180, 500, 300, [0, 12]),
      turned(270, 270, 300, 700, [-12, 0]),
    ])
      expect(kept(await readPlan({ pages: [one] }))).toEqual([sentences.join(' ')])
  })

  it('asks for the password of a locked file, and opens one that only restricts printing', async () => {
    const locked = makePdf({ pages: [page()], passwords: { user: 'anchor', owner: 'mast' } })
    expect(await problemOf(locked, 'locked.pdf')).toEqual({
      code: 'encrypted-file',
      message: 'locked.pdf is locked with a password, so it cannot be read.',
    })
    const open = makePdf({
      pages: [page()],
      info: { Title: 'Bookings read by a stranger' },
      passwords: { user: '', owner: 'mast' },
    })
    const document = await readBytes(open)
    expect(document.title).toBe('Bookings read by a stranger')
    expect(kept(document)).toContain(sentences.join(' '))
  })

  it('says of a broken file that it is damaged', async () => {
    const code = 'damaged-file'
    expect(await problemOf(article.subarray(0, 200))).toMatchObject({ code })
    expect(await problemOf(Buffer.from('%PDF-1.7\nnothing at all'))).toMatchObject({ code })
    expect(await problemOf(Buffer.from('\x00\x01\x02 no PDF'))).toMatchObject({ code })
  })

  it('reads what is left of a file that was cut off, and says so', async () => {
    const file = makePdf({ pages: [page(), page(500)] })
    const text = Buffer.from(file).toString('latin1')
    const withoutTable = await readBytes(file.subarray(0, text.lastIndexOf('xref\n0')))
    expect(kept(withoutTable)).toEqual([sentences.join(' '), sentences.join(' ')])
    // The catalogue stands first in this file: without it, only the pages themselves are left.
    const pages = text.slice(text.indexOf('3 0 obj'), text.lastIndexOf('endstream'))
    const document = await readBytes(Buffer.from(`%PDF-1.5\n${pages}`, 'latin1'))
    expect(kept(document)).toEqual([sentences.join(' '), sentences.join(' ')])
    expect(document.notes).toEqual(['The file is damaged; what was left of it was read.'])
    expect((await readBytes(article)).notes).toEqual([])
  })

  it('says of an empty page that there is no text', async () => {
    expect(await problemOf(makePdf({ pages: [{}, {}] }))).toMatchObject({ code: 'no-article-text' })
  })
})

describe('scans', () => {
  it('keeps a file of pictures under its title, for when its text has been recognised', async () => {
    const info = { Title: 'Notice to all passengers', Author: 'Alder Ferries' }
    const document = await readPlan({
      pages: [scan, { ...scan, texts: [{ x: 290, y: 20, text: '2' }] }],
      info,
    })
    expect(document).toMatchObject({
      blocks: [{ kind: 'heading', text: 'Notice to all passengers' }],
      title: 'Notice to all passengers',
      byline: 'Alder Ferries',
      shortfall: { code: 'needs-ocr' },
    })
  })

  it('calls it by its file when it has no title', async () => {
    const document = await readPlan({ pages: [scan] }, '../../carta 12.pdf')
    expect(document).toMatchObject({ title: 'carta 12', origins: { title: 'file-name' } })
  })

  it('reads the text that was recognised in a scan', async () => {
    const recognised = (page().texts ?? []).map(text => ({ ...text, mode: 3 }))
    const document = await readPlan({ pages: [{ ...scan, texts: recognised }] })
    expect(kept(document)).toEqual([sentences.join(' ')])
    expect(document.shortfall).toBeNull()
  })

  it('names the pages that are pictures among others', async () => {
    const document = await readPlan({ pages: [page(), scan, page(500), scan, scan, scan] })
    expect(document.notes).toEqual(['Pages 2 and 4–6 are pictures, whose text could not be read.'])
    expect(kept(document)).toHaveLength(2)
  })

  it('takes letters that were turned into shapes for a picture', async () => {
    const shapes = Array.from({ length: 150 }, (_, i) => `${60 + i * 3} 700 m ${62 + i * 3} 710 l f`).join(
      '\n',
    )
    expect((await readPlan({ pages: [{ content: shapes }] })).shortfall?.code).toBe('needs-ocr')
  })

  it('does not take a short last page, or one with a small mark, for a picture', async () => {
    const short = { texts: [{ x: 60, y: 700, text: 'The company will not comment.' }] }
    const marked = { ...short, pictures: [{ x: 500, y: 780, width: 60, height: 30 }] }
    expect((await readPlan({ pages: [page(), short, marked] })).notes).toEqual([])
  })
})

describe('long files', () => {
  it('are read up to the most pages, with a note', async () => {
    const pages = Array.from({ length: 2003 }, (_, i) => ({
      texts: [
        {
          x: 60,
          y: 700,
          text: `Entry ${i + 1} of the register lists what the strangers copied from the booking system, in full and with dates.`,
        },
      ],
    }))
    const document = await readPlan({ pages })
    expect(document.notes).toEqual(['Only the first 2000 of its 2003 pages were read.'])
    expect(kept(document)).toHaveLength(2000)
  })
})
