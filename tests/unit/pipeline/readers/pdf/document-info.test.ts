import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../../src-main/pipeline/read-article.ts'
import { makePdf, type PdfText } from '../../../../helpers/make-pdf.ts'
import { readPlan } from './read-pdf.ts'

const body: PdfText[] = [
  {
    x: 60,
    y: 700,
    text: 'La naviera Alder informó de una filtración de datos que afectó a 41.200 pasajeros de sus líneas',
  },
  {
    x: 60,
    y: 688,
    text: 'del norte. Los atacantes accedieron a nombres y direcciones durante tres semanas.',
  },
]
const headline: PdfText = {
  x: 60,
  y: 740,
  size: 20,
  text: 'La naviera Alder pierde los datos de 41.200 pasajeros',
}
const told = (info: Record<string, string>, xmp?: string) =>
  readPlan({ pages: [{ texts: [headline, ...body] }], info, ...(xmp !== undefined && { xmp }) })

describe('the title', () => {
  it.each([
    'Microsoft Word - nota_final.doc',
    'untitled',
    'Sin título',
    'Documento1',
    'nota de prensa (2).docx',
    'alder_nota_v3',
    'https://diario.example/alder',
    'A1',
  ])('is the headline when the document calls itself "%s"', async title => {
    expect(await told({ Title: title })).toMatchObject({ title: headline.text, origins: { title: 'text' } })
  })

  it('is what the document calls itself', async () => {
    const title = 'Alder pierde datos de pasajeros'
    expect(await told({ Title: title })).toMatchObject({ title, origins: { title: 'document-info' } })
    expect(await told({ Title: headline.text.toUpperCase() })).toMatchObject({
      title: headline.text,
      origins: { title: 'document-info' },
    })
  })

  it('is the headline, and the outlet what a site adds to it', async () => {
    expect(await told({ Title: `${headline.text} | Diario del Puerto` })).toMatchObject({
      title: headline.text,
      outlet: 'Diario del Puerto',
      origins: { title: 'document-info', outlet: 'document-info' },
    })
  })

  it('is the whole of it when the page sets the rest of the headline elsewhere', async () => {
    const title = `${headline.text} tras un ataque`
    expect(await told({ Title: `${title} | Diario del Puerto` })).toMatchObject({
      title,
      outlet: 'Diario del Puerto',
    })
    expect((await told({ Title: `${headline.text} - en tres semanas` })).title).toBe(headline.text)
  })

  it('is not the one of another document', async () => {
    expect((await told({ Title: 'Memoria anual del consejo' })).title).toBe(headline.text)
  })

  it('is the headline and not the name of the paper above it', async () => {
    const masthead = { x: 60, y: 790, size: 40, text: 'El Faro' }
    const { title } = await readPlan({ pages: [{ texts: [masthead, headline, ...body] }] })
    expect(title).toBe(headline.text)
  })
})

describe('a printed mail', () => {
  it('is called by its subject, and came out on the day it was sent', async () => {
    const texts = [
      { ...headline, y: 760 },
      { x: 60, y: 742, text: '1 mensaje' },
      { x: 60, y: 726, text: 'Diario del Puerto <avisos@diario.example>' },
      { x: 420, y: 726, text: '12 de mayo de 2024, 9:15' },
      { x: 60, y: 714, text: 'Para: Ana Gil Prieto <ana.gil@correo.example>' },
      ...body.map(text => ({ ...text, y: text.y - 20 })),
    ]
    const bytes = makePdf({ pages: [{ texts }], info: { Title: `Gmail - ${headline.text}` } })
    expect(await readArticle({ name: 'a.pdf', bytes })).toMatchObject({
      value: { title: headline.text, publishedOn: { value: '2024-05-12', origin: 'text' } },
    })
  })

  it('is not what only begins like one', async () => {
    const title = `Gmail - por qué ${headline.text}`
    expect((await told({ Title: title })).title).not.toBe(headline.text)
  })
})

describe('the title of a letter', () => {
  const letter = (salutation: string, subject: string) =>
    readPlan({
      pages: [
        {
          texts: [
            { x: 60, y: 790, size: 18, font: 'sans-bold', text: 'NAVIERA ALDER' },
            { x: 60, y: 770, text: 'Return Mail Office' },
            { x: 60, y: 758, text: 'Apartado 61, Vigo' },
            { x: 445, y: 735, text: 'Vigo, 12 de mayo' },
            { x: 220, y: 723, font: 'serif-bold', text: subject },
            { x: 60, y: 715 - 3, text: salutation },
            ...body.map(text => ({ ...text, y: text.y - 16 })),
          ],
        },
      ],
    })

  it.each([
    ['Dear <<Name 1>>:', 'Notice of Data Breach'],
    ['Estimada pasajera:', 'Aviso de una violación de datos'],
    ['Prezados passageiros,', 'Comunicado de incidente de segurança'],
    ['Sehr geehrte Damen und Herren,', 'Datenschutzverletzung in unserem Haus'],
    ['Madame, Monsieur,', 'Violation de vos données personnelles'],
    ['Gentile Cliente,', 'Comunicazione di violazione dei dati'],
    ['Benvolguda clienta,', 'Avís de violació de dades'],
  ])('is what it is about, above "%s"', async (salutation, subject) => {
    expect(await letter(salutation, subject)).toMatchObject({ title: subject, outlet: 'NAVIERA ALDER' })
  })

  it('is the headline where an article quotes a letter', async () => {
    const quoted = [
      { x: 60, y: 660, font: 'serif-bold', text: 'La carta' } as const,
      { x: 60, y: 645, text: 'Estimada pasajera:' },
    ]
    const { title } = await readPlan({ pages: [{ texts: [headline, ...body, ...quoted] }] })
    expect(title).toBe(headline.text)
  })

  const below = (...texts: readonly PdfText[]) =>
    readPlan({
      pages: [{ texts: [...texts, { x: 60, y: 712, text: 'Dear customers,' }, ...body.map(lower)] }],
    })
  const lower = (text: PdfText) => ({ ...text, y: text.y - 16 })
  const subheading: PdfText = { x: 60, y: 735, size: 13, text: 'How the ferry company told its passengers' }

  it('is the headline where the letter follows a writer or a subheading', async () => {
    const large: PdfText = { ...headline, y: 790 }
    const writer: PdfText = { x: 60, y: 765, text: 'By Ana Duarte' }
    for (const texts of [
      [large, writer, subheading],
      [large, subheading],
    ])
      expect(await below(...texts)).toMatchObject({ title: headline.text, outlet: null })
  })

  it('is what it is about, above a mark in smaller type', async () => {
    const read = await below(
      { x: 60, y: 780, size: 16, font: 'sans-bold', text: 'NOTICE OF DATA BREACH' },
      { x: 60, y: 750, size: 12, font: 'sans-bold', text: 'Personal and Confidential' },
    )
    expect(read).toMatchObject({ title: 'NOTICE OF DATA BREACH', outlet: null })
  })

  it('is what it is about, below a long name in larger type', async () => {
    const name = 'Harbour Commonwealth Savings Bank of Ferrolar'
    const read = await below(
      { x: 60, y: 780, size: 18, font: 'sans-bold', text: name },
      { x: 60, y: 750, font: 'sans-bold', text: 'Notice of Data Breach' },
    )
    expect(read.title).toBe('Notice of Data Breach')
  })
})

describe('the author', () => {
  it.each([
    'Ana Gil Prieto',
    'Agencia de Noticias del Puerto',
    'Ana Gil; Rui Duarte',
  ])('is %s', async name => {
    expect(await told({ Author: name })).toMatchObject({ byline: name, origins: { byline: 'document-info' } })
  })

  it.each([
    'agil',
    'agil@diario.example',
    'Microsoft Office User',
    'HP Inc.',
    'Usuario',
    'ADMIN',
    'PC-7',
    'Adobe InDesign',
  ])('is not %s', async name => {
    expect((await told({ Author: name })).byline).toBeNull()
  })
})

describe('the day of publication', () => {
  const xmp = `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:date><rdf:Seq><rdf:li>2024-05-10</rdf:li></rdf:Seq></dc:date></rdf:Description></rdf:RDF></x:xmpmeta>`

  it('is the day the file was made', async () => {
    const publishedOn = { value: '2024-05-12', origin: 'document-info', evidence: null }
    expect(await told({ CreationDate: "D:20240512093000+02'00'" })).toMatchObject({ publishedOn })
    expect(await told({ ModDate: 'D:20240512' })).toMatchObject({ publishedOn })
  })

  it('is the day its metadata give, before the day it was made', async () => {
    expect((await told({ CreationDate: 'D:20240512093000' }, xmp)).publishedOn?.value).toBe('2024-05-10')
  })

  it.each(['D:19700101000000', 'D:20000101000000Z', 'yesterday', 'D:20241345'])('is not %s', async date => {
    expect((await told({ CreationDate: date })).publishedOn).toBeNull()
  })

  const CreationDate = 'D:20240512093000'

  it.each([
    { Producer: 'Skia/PDF m120', Creator: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/120.0' },
    { Producer: 'Qt 5.15.3', Creator: 'wkhtmltopdf 0.12.6' },
    { Producer: 'cairo 1.16.0 (https://cairographics.org)', Creator: 'Mozilla Firefox 115' },
    { Producer: 'macOS Version 14.4 (Build 23E214) Quartz PDFContext', Creator: 'Safari' },
    { Producer: 'Microsoft: Print To PDF' },
    { Producer: 'Microsoft: Print To PDF', Title: 'Microsoft Word - Enciclopedia libre' },
  ])('is not the day it was printed by %o', async programs => {
    expect((await told({ CreationDate, ...programs })).publishedOn).toBeNull()
    expect((await told({ CreationDate, ...programs }, xmp)).publishedOn?.value).toBe('2024-05-10')
  })

  it.each([
    { Producer: 'Microsoft® Word 2016', Creator: 'Microsoft® Word 2016' },
    { Producer: 'macOS Version 14.4 Quartz PDFContext', Creator: 'Word' },
    { Producer: 'Skia/PDF m125 Google Docs Renderer' },
    { Producer: 'Microsoft: Print To PDF', Title: 'Microsoft Word - aviso.docx' },
    { Producer: 'Adobe PDF Library 15.0', Creator: 'Adobe InDesign 14.0' },
  ])('is the day it was written with %o', async programs => {
    expect((await told({ CreationDate, ...programs })).publishedOn?.value).toBe('2024-05-12')
  })

  it.each([
    ['5/12/24, 9:31 AM', 'https://diario.example/alder', null],
    ['12.05.2024, 09:31', 'file:///tmp/alder.html', null],
    ['12.05.2024, 09:31', 'Agencia del Puerto', '2024-05-12'],
    ['10/5/2024, 9:31', 'https://diario.example/alder', '2024-05-12'],
  ])('written around the page as "%s" with "%s": %s', async (printed, beside, value) => {
    const around = (page: string): PdfText[] => [
      { x: 25, y: 820, size: 8, text: printed },
      { x: 25, y: 18, size: 8, text: beside },
      { x: 450, y: 18, size: 8, text: page },
    ]
    const texts = [headline, ...body, ...around('1/2')]
    const next = [{ x: 60, y: 500, text: 'Sigue.' }, ...around('2/2')]
    const document = await readPlan({ pages: [{ texts }, { texts: next }], info: { CreationDate } })
    expect(document.blocks.filter(({ removed }) => removed === 'page-header')).toHaveLength(2)
    expect(document.publishedOn?.value ?? null).toBe(value)
  })

  it.each([
    ['D:20240514120000', '2024-05-14', 'document-info', 'two days after the text was published'],
    ['D:20260301120000', '2024-05-12', 'text', 'the day somebody printed the page'],
    ['D:20190301120000', '2024-05-12', 'text', 'the day a template was made'],
  ])('made on %s: %s, from the %s: %s', async (date, value, origin) => {
    const dateline = { x: 60, y: 720, text: 'Vigo, 12 de mayo de 2024' }
    const bytes = makePdf({ pages: [{ texts: [headline, dateline, ...body] }], info: { CreationDate: date } })
    expect(await readArticle({ name: 'a.pdf', bytes })).toMatchObject({
      value: { publishedOn: { value, origin } },
    })
  })
})
