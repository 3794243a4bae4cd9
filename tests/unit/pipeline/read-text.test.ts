import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Block } from '../../../src-main/pipeline/draft.ts'
import { readText, textOf } from '../../../src-main/pipeline/read-text.ts'
import { bareDocument } from '../../../src-main/pipeline/readers/bare-document.ts'
import { plainText } from '../../../src-main/pipeline/readers/plain-text.ts'
import { makeDocx, wordParagraph } from '../../helpers/make-docx.ts'
import { textFile } from './source-file.ts'

async function read(name: string, text: string) {
  const result = await readText(textFile(name, text))
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

const body = {
  de: 'Die Reederei teilte ihren Fahrgästen mit, dass ein Fremder eine Woche lang ihre Buchungen gelesen habe, was sie sehr bedauere.',
  it: 'La compagnia dei traghetti ha raccontato ai suoi passeggeri che un estraneo ha letto le loro prenotazioni per una settimana.',
  es: 'La compañía de transbordadores contó a sus pasajeros que un extraño había leído sus reservas durante una semana, y que lo siente mucho.',
  pt: 'A companhia dos barcos contou aos seus passageiros que um estranho leu as suas reservas durante uma semana, e que lamenta muito o sucedido.',
  en: 'The ferry company told its passengers that a stranger had read their bookings for a week, and that it is very sorry about what happened.',
}
const titles = {
  de: 'Buchungen der Fähre gestohlen',
  it: 'Rubate le prenotazioni del traghetto',
  es: 'Roban reservas del transbordador',
  pt: 'Roubadas reservas do barco',
  en: 'Ferry bookings stolen',
}

const headed = (lang: keyof typeof body, ...header: readonly string[]) =>
  read('a.txt', `${titles[lang]}\n\n${header.join('\n')}\n\n${body[lang]}\n\n${body[lang]}`)

describe('the publication of a plain text', () => {
  it.each([
    ['es', ['Agencia Mar / Redacción', 'Vigo, 18 nov. 2024'], '2024-11-18', '18 nov. 2024'],
    ['es', ['Por Ana Gil | Blog del Puerto | 3 de junio de 2023'], '2023-06-03', '3 de junio de 2023'],
    ['es', ['Ciudad de México, a 12 de febrero de 2025'], '2025-02-12', '12 de febrero de 2025'],
    ['es', ['Tunja (Colombia). Publicado el 9 de abril de 2022'], '2022-04-09', '9 de abril de 2022'],
    [
      'es',
      ['Publicado: 2 de mayo de 2024 | Actualizado: 5 de mayo de 2024'],
      '2024-05-02',
      '2 de mayo de 2024',
    ],
    ['en', ['Updated May 9, 2024 | Published May 3, 2024'], '2024-05-03', 'May 3, 2024'],
    ['en', ['Updated May 9, 2024 Published May 3, 2024'], '2024-05-03', 'May 3, 2024'],
    ['pt', ['Publicado em 17/10/2024 14h30 | Atualizado em 18/10/2024 10h05'], '2024-10-17', '17/10/2024'],
    [
      'pt',
      ['Por Equipe Cais', 'Publicado em 8 de janeiro de 2024 às 09h12'],
      '2024-01-08',
      '8 de janeiro de 2024',
    ],
    ['en', ['Date of issue: May 3, 2024'], '2024-05-03', 'May 3, 2024'],
    ['de', ['Stand: 20.06.2023, 08:00 Uhr', 'Veröffentlicht: 19.06.2023'], '2023-06-19', '19.06.2023'],
    ['pt', ['Inês Prata', '21.mai.2024 às 4h00'], '2024-05-21', '21.mai.2024'],
    ['es', ['CERT del Puerto', 'Fecha de emisión: 3 de junio de 2023'], '2023-06-03', '3 de junio de 2023'],
    ['pt', ['Data e hora: 17/10/2024 14h30'], '2024-10-17', '17/10/2024'],
    ['en', ['By Ann Lee | May 3, 2024'], '2024-05-03', 'May 3, 2024'],
    ['en', ['The Quay Daily', 'Posted: 11/08/2024'], '2024-11-08', '11/08/2024'],
    ['en', ['By Ann Lee, The Quay', 'Feb. 12, 2025, 7:15 p.m.'], '2025-02-12', 'Feb. 12, 2025'],
  ] as const)('reads %s: %j', async (lang, header, value, quote) => {
    const { publishedOn, text } = await headed(lang, ...header)
    expect(publishedOn).toMatchObject({ value, origin: 'text', evidence: { quote } })
    expect(text.slice(publishedOn?.evidence?.start, publishedOn?.evidence?.end)).toBe(quote)
  })

  it('takes no date of a change, of a sentence or of the text for it', async () => {
    expect((await headed('es', 'Actualizado el 5 de mayo de 2024')).publishedOn).toBeNull()
    expect((await headed('en', 'Last updated: May 5, 2024')).publishedOn).toBeNull()
    expect((await headed('en', 'The thief came back on May 5, 2024')).publishedOn).toBeNull()
    expect((await headed('en', 'By Ann Lee', `${body.en} It began on May 5, 2024.`)).publishedOn).toBeNull()
  })

  it('reads a day that a list made its number of', async () => {
    const text = `# ${titles.de}\n\nHafenblatt\n\n17. September 2024\n\n${body.de}\n\n${body.de}`
    const { publishedOn } = await read('a.md', text)
    expect(publishedOn).toMatchObject({ value: '2024-09-17', evidence: { quote: '17. September 2024' } })
  })

  it('reads no day in another item of a list', async () => {
    const text = `# ${titles.de}\n\n17. Im September 2024 kamen Fremde\n\n${body.de}\n\n${body.de}`
    expect((await read('a.md', text)).publishedOn).toBeNull()
  })

  const form = (rows: readonly string[]) =>
    `<html><body><h1>${titles.en} in the harbour</h1><table>${rows.join('')}</table><p>May 3, 2024</p><p>${body.en}</p><p>${body.en}</p></body></html>`
  const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`

  it.each([
    [
      'of what happened',
      [row('Date(s) Breach Occurred', '11/22/2023'), row('Date Discovered', '11/29/2023')],
      '2024-05-03',
    ],
    [
      'of the publication',
      [row('Company', 'Alder Ferry'), row('Date published', '11/22/2023')],
      '2023-11-22',
    ],
  ])('tells in a form the date %s', async (_, rows, value) => {
    expect((await read('a.html', form(rows))).publishedOn?.value).toBe(value)
  })

  it.each([
    ['en', 'Date of the breach: May 5, 2024'],
    ['en', 'Date(s) Breach Occurred: 05/15/2024'],
    ['es', 'Fecha del incidente: 5 de mayo de 2024'],
    ['pt', 'Data do incidente: 5 de maio de 2024'],
  ] as const)('takes no label for that of the publication that only opens like it: %s, %s', async (lang, line) => {
    expect((await headed(lang, line)).publishedOn).toBeNull()
  })

  it('reads the dateline of a wire report, and its agency', async () => {
    const wire = await read(
      'a.txt',
      `${titles.en}\n\nLONDON, March 27, 2024 (Quay Wire) - ${body.en}\n\n${body.en}`,
    )
    expect(wire.publishedOn).toMatchObject({ value: '2024-03-27', evidence: { quote: 'March 27, 2024' } })
    expect(wire.outlet).toBe('Quay Wire')
  })

  it('completes a dateline without a year from the text', async () => {
    const text = `${titles.pt}\n\nSetúbal, 30 de janeiro\n\n${body.pt} Foi na terça-feira, 28 de janeiro de 2025.`
    expect((await read('a.txt', text)).publishedOn?.value).toBe('2025-01-30')
  })

  it('does not put an article before the days it tells of', async () => {
    const text = `${titles.es}\n\nVigo, 9 de enero\n\n${body.es} Ocurrió el 12 de diciembre de 2023.`
    expect((await read('a.txt', text)).publishedOn?.value).toBe('2024-01-09')
  })

  it('reads the date an aggregator added from the line that is taken off', async () => {
    const { publishedOn, byline, outlet, text } = await read(
      'a.txt',
      `${titles.pt}\n\nNó Fonte: 12\nAna Costa Ana Costa\nPublicado em: 3 de maio de 2023\n\n${body.pt}\n\nMais de Jornal do Cais`,
    )
    expect(publishedOn).toEqual({ value: '2023-05-03', origin: 'text', evidence: null })
    expect({ byline, outlet }).toEqual({ byline: 'Ana Costa', outlet: 'Jornal do Cais' })
    expect(text).toBe(`${titles.pt}\n\n${body.pt}`)
  })

  it('believes what a page declares, and shows where its text says the same', async () => {
    const page = `<html><head><meta property="article:published_time" content="2024-05-03T08:00:00Z"></head><body>
      <h1>${titles.en} in the harbour</h1><p>By Ann Lee</p><p>May 3, 2024</p><p>${body.en}</p><p>${body.en}</p></body></html>`
    const { publishedOn } = await read('a.html', page)
    expect(publishedOn).toMatchObject({
      value: '2024-05-03',
      origin: 'meta',
      evidence: { quote: 'May 3, 2024' },
    })
  })

  it.each([
    ['a time that nothing marks', '<time datetime="2024-06-09">9 June</time>', '2024-05-03', 'text'],
    [
      'a time marked as the publication',
      '<time itemprop="datePublished" datetime="2024-06-09">9 June</time>',
      '2024-06-09',
      'markup',
    ],
  ])('weighs the dateline of a page against %s', async (_, time, value, origin) => {
    const page = `<html><body><article><h1>${titles.en} in the harbour</h1><p>By Ann Lee</p><p>May 3, 2024</p><p>${body.en}</p>${time}<p>${body.en}</p></article></body></html>`
    expect((await read('a.html', page)).publishedOn).toMatchObject({ value, origin })
  })
})

describe('the lines around a title that does not come first', () => {
  const menu = ['Home', 'News', 'Sports', 'Weather', 'Opinion', 'Log in', 'Search', 'Jobs', 'Shop']
  const header = ['By Ann Lee', 'May 3, 2024']
  const found = { byline: 'Ann Lee', publishedOn: { value: '2024-05-03' } }

  it.each([
    ['below it, under a menu', [...menu, titles.en, ...header]],
    ['right above it', [...header, titles.en]],
  ])('are read %s', async (_, texts) => {
    const blocks: Block[] = [...texts, body.en, body.en].map(text => ({ kind: 'paragraph', text }))
    const read = await textOf({ ...bareDocument(plainText), blocks, title: titles.en }, 'a.txt')
    expect(read).toMatchObject({ value: found })
  })
})

describe('the byline and the outlet of a plain text', () => {
  it.each([
    ['es', ['Por Ana Gil | Blog del Puerto | 3 de junio de 2023'], 'Ana Gil', 'Blog del Puerto'],
    ['en', ['By Ann Lee, County Courier', 'Feb. 12, 2025'], 'Ann Lee', 'County Courier'],
    ['en', ['By Ann Lee', 'Staff Writer, The Quay Ledger', 'May 3, 2024'], 'Ann Lee', 'The Quay Ledger'],
    ['pt', ['Inês Prata, Porto', '21 de maio de 2025, 18:40'], 'Inês Prata', null],
    ['pt', ['Por Inês Prata, de São Paulo', '6 de setembro de 2024'], 'Inês Prata', null],
    ['es', ['Puerto Sur Noticias', 'Vigo, 5 de marzo de 2025'], null, 'Puerto Sur Noticias'],
    ['es', ['HACKEO', 'Puerto Sur Noticias', 'Vigo, 5 de marzo de 2025'], null, 'Puerto Sur Noticias'],
    ['es', ['ABC', 'Vigo Centro', '5 de marzo de 2025'], null, 'ABC'],
    [
      'es',
      ['Medio: El Puerto', 'Fecha: 5 de marzo de 2025', 'Autor: Inés Robledo'],
      'Inés Robledo',
      'El Puerto',
    ],
    ['pt', ['Veículo: O Cais', 'Autora: Inês Prata'], 'Inês Prata', 'O Cais'],
    ['pt', ['Autor do roubo já foi detido em Lisboa'], null, null],
    ['it', ['Testata: Il Molo', 'Autore: Pia Conti'], 'Pia Conti', 'Il Molo'],
    ['en', ['Publication: | The Quay', 'Author: | Ann Lee'], 'Ann Lee', 'The Quay'],
    ['en', ['Publication: May 3, 2024'], null, null],
    ['en', ['By Ann Lee, May 3, 2024'], 'Ann Lee', null],
    ['en', ['By Ann Lee May 3', 'May 3, 2024'], 'Ann Lee', null],
    ['it', ['di Pia Conti - 17/01/2024 12:33'], 'Pia Conti', null],
    ['en', ['By Ann Lee', 'Senior Staff Writer', 'May 3, 2024'], 'Ann Lee', null],
    ['de', ['Von Ute Kern', 'Redakteurin für Digitales', '3. Mai 2024'], 'Ute Kern', null],
    ['es', ['Por Ana Gil', 'Redactora de sanidad', '3 de mayo de 2024'], 'Ana Gil', null],
    ['es', ['Por Ana Gil', 'Periodista Digital', '3 de mayo de 2024'], 'Ana Gil', 'Periodista Digital'],
    ['es', ['Por Ana Gil', 'El Periodista', '3 de mayo de 2024'], 'Ana Gil', 'El Periodista'],
    ['en', ['The Quay Ledger', 'May 3, 2024', 'Byline: Ann Lee'], 'Ann Lee', 'The Quay Ledger'],
    ['es', ['Inés Robledo Gil', '5 de marzo de 2025'], 'Inés Robledo Gil', null],
    [
      'es',
      ['El Correo del Puerto, 5 de marzo de 2025', 'Inés Robledo'],
      'Inés Robledo',
      'El Correo del Puerto',
    ],
    ['en', ['Ann Lee | May 3, 2024 | The Quay Ledger'], 'Ann Lee', 'The Quay Ledger'],
    ['en', ['Cyber Affairs | May 3, 2024 | Ann Lee'], 'Ann Lee', 'Cyber Affairs'],
    ['en', ['The Quay Ledger', 'By Ann Lee', 'May 3, 2024'], 'Ann Lee', 'The Quay Ledger'],
    [
      'pt',
      ['O Estado de S. Paulo', 'Por Inês Prata', '21 de maio de 2025'],
      'Inês Prata',
      'O Estado de S. Paulo',
    ],
    ['it', ['Il Resto del Porto', 'di Pia Conti', '11 febbraio 2025'], 'Pia Conti', 'Il Resto del Porto'],
    ['it', ['Corriere del Porto | 11 febbraio 2025'], null, 'Corriere del Porto'],
    ['en', ['Alder Clinic tells its patients of a theft'], null, null],
    ['es', [], null, null],
  ] as const)('reads %s: %j', async (lang, header, byline, outlet) => {
    expect(await headed(lang, ...header)).toMatchObject({ byline, outlet })
  })
})

describe('the source below a text', () => {
  const sourced = (lang: keyof typeof body, ...lines: readonly string[]) =>
    read('a.txt', [titles[lang], body[lang], body[lang], ...lines].join('\n\n'))

  it.each([
    ['en', 'Source: The Quay Ledger, May 3, 2024', 'The Quay Ledger'],
    ['es', 'Fuente: El Correo del Puerto, 3 de mayo de 2024', 'El Correo del Puerto'],
    ['pt', 'Fonte: Diário do Cais (3 de maio de 2024)', 'Diário do Cais'],
    ['it', 'Fonte: Il Molo, 3 maggio 2024', 'Il Molo'],
  ] as const)('is its outlet and its day in %s: %s', async (lang, line, outlet) => {
    const { publishedOn, ...found } = await sourced(lang, line, 'https://quay.example/2024/ferry')
    expect(publishedOn?.value).toBe('2024-05-03')
    expect(found).toMatchObject({ outlet, canonicalUrl: 'https://quay.example/2024/ferry' })
    expect(found.origins).toMatchObject({ outlet: 'text', canonicalUrl: 'text' })
  })

  it('is no outlet where it names none', async () => {
    expect((await sourced('en', 'Source: Attorney General')).outlet).toBeNull()
  })

  it('yields to the dateline', async () => {
    const lines = [titles.en, 'May 4, 2024', body.en, body.en, 'Source: The Quay Ledger, May 3, 2024']
    expect((await read('a.txt', lines.join('\n\n'))).publishedOn?.value).toBe('2024-05-04')
  })

  it('yields to the outlet above, and the text may lead to the address below', async () => {
    const source = 'Fuente: Agencia del Puerto'
    const lines = [
      titles.es,
      'Por Ana Gil | El Correo del Puerto | 3 de mayo de 2024',
      body.es,
      body.es,
      source,
    ]
    expect((await read('a.txt', lines.join('\n\n'))).outlet).toBe('El Correo del Puerto')
    const led = await sourced(
      'es',
      'Más sobre cómo actuar ante una fuga:',
      'https://ayuda.example/fugas/datos',
    )
    expect(led.canonicalUrl).toBeNull()
    expect((await headed('en', 'Published in The Quay')).outlet).not.toBe('Published in The Quay')
  })

  it('is no address where several stand there, or only that of a site', async () => {
    const two = await sourced('en', 'https://quay.example/a', 'https://quay.example/b')
    expect(two.canonicalUrl).toBeNull()
    expect((await sourced('en', 'https://quay.example/')).canonicalUrl).toBeNull()
  })
})

describe('the byline of a Word document', () => {
  const core = '<dc:creator>Eva Mata Ruiz</dc:creator>'
  const written = async (line: string) => {
    const lines = [titles.es, line, '14 de marzo de 2025', body.es, body.es]
    const bytes = makeDocx({ body: lines.map(text => wordParagraph(text)).join(''), core })
    const result = await readText({ name: 'a.docx', bytes })
    if (!result.ok) throw new Error(result.problem.message)
    return [result.value.byline, result.value.origins.byline]
  }

  it('is who the text says rather than who made the file', async () => {
    expect(await written('Por Inés Robledo')).toEqual(['Inés Robledo', 'text'])
  })

  it('is who made the file where what follows the label is no person', async () => {
    expect(await written('Por ahora sin fecha de vuelta')).toEqual(['Eva Mata Ruiz', 'document-info'])
  })
})

const shared = resolve(import.meta.dirname, '../../../../shared')
const Gold = z.looseObject({ lang: z.string(), title: z.string(), publishedOn: z.string().nullable() })

describe.skipIf(!existsSync(shared))('the gold articles (skipped where ../shared is absent)', () => {
  const folder = join(shared, 'gold/articles')
  const files = existsSync(folder) ? readdirSync(folder).filter(name => /\.(txt|md|html)$/.test(name)) : []
  it.each(files)('%s has its language, title and date', async name => {
    const gold = Gold.parse(JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, '.json')), 'utf8')))
    const result = await readText({ name: basename(name), bytes: readFileSync(join(folder, name)) })
    if (!result.ok) throw new Error(result.problem.message)
    const { lang, title, publishedOn, lexicon } = result.value
    expect({ lang, title }).toEqual({ lang: gold.lang, title: gold.title })
    if (lexicon !== null) expect(publishedOn?.value ?? null).toBe(gold.publishedOn)
  })
})
