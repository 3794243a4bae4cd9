import { describe, expect, it } from 'vitest'
import { readText } from '../../../../src-main/pipeline/read-text.ts'
import { header, mailFile, utf8 } from '../readers/mail/mail-file.ts'

const text =
  'La naviera contó a sus pasajeros que un extraño había leído sus reservas durante una semana, y que lo siente mucho.'
const german =
  'Die Reederei teilte ihren Fahrgästen mit, dass ein Fremder eine Woche lang ihre Buchungen gelesen habe, was sie sehr bedaure.'

async function readMail(fields: Readonly<Record<string, string>>, lines: readonly string[]) {
  const body = lines.flatMap(line => ['', line])
  const result = await readText(mailFile([...header(fields), ...body.map(utf8)].join('\r\n')))
  if (!result.ok) throw new Error(result.problem.message)
  const { title, byline, outlet, publishedOn, origins, removed } = result.value
  return { title, byline, outlet, day: publishedOn?.value, origins, removed: removed.map(({ text }) => text) }
}

describe('an article that somebody pasted into a letter', () => {
  const headline = 'Roban las reservas de 9.000 pasajeros del ferry'

  it('has its own headline, writer, outlet and day', async () => {
    const read = await readMail({ Subject: 'Noticia para el informe' }, [
      'Te paso esto, lo vemos luego.',
      headline,
      'El Faro del Norte',
      'Por Inés Robledo',
      '14 de marzo de 2024',
      text,
      text,
    ])
    expect(read).toEqual({
      title: headline,
      byline: 'Inés Robledo',
      outlet: 'El Faro del Norte',
      day: '2024-03-14',
      origins: { title: 'text', byline: 'text', outlet: 'text' },
      removed: ['Te paso esto, lo vemos luego.'],
    })
  })

  it('has them below a long note too', async () => {
    const note = `${text} Lo vi en la prensa de la semana pasada y creo que debería estar en el informe.`
    const lines = [note, headline, 'Por Inés Robledo', '14 de marzo de 2024', text, text]
    expect(await readMail({ Subject: 'Noticia' }, lines)).toMatchObject({ title: headline, removed: [note] })
  })

  it('has its own day and writer under a subject that is its headline', async () => {
    const lines = ['Hafenzeitung', 'Von Uta Brandt', '14. März 2024', german, german]
    expect(await readMail({ Subject: 'Buchungen gestohlen' }, lines)).toMatchObject({
      title: 'Buchungen gestohlen',
      byline: 'Uta Brandt',
      outlet: 'Hafenzeitung',
      day: '2024-03-14',
    })
  })

  it('is none where somebody writes a letter of their own, with its day above', async () => {
    const own = [
      '3 de junio de 2024',
      'Estimada Ana Duarte:',
      'El 3 de mayo robaron los pasaportes de 9.000 pasajeros.',
      'Qué información estaba en las reservas robadas',
      text,
      text,
    ]
    const read = await readMail({ Subject: 'Aviso' }, own)
    expect(read).toMatchObject({ title: 'Aviso', removed: [] })
  })

  it('makes no outlet of a note above it', async () => {
    for (const note of ['Zur Info, für den Bericht.', 'Anbei der Artikel.', 'Hallo Uta,'])
      expect((await readMail({ Subject: 'Buchungen gestohlen' }, [note, german, german])).outlet).toBeNull()
  })
})

describe('a letter that is an article itself', () => {
  it('keeps its subject, its sender and its day', async () => {
    const lines = ['Estimados compañeros:', 'Ayer supimos lo del ferry', text, text]
    expect(await readMail({ Subject: 'Robo de reservas' }, lines)).toMatchObject({
      title: 'Robo de reservas',
      byline: 'Ana Lago',
      day: '2024-06-03',
    })
  })

  it('keeps its day when its first lines name a later one', async () => {
    const lines = ['Charla sobre las reservas robadas del ferry', '20 de junio de 2024', text, text]
    expect((await readMail({ Subject: 'Robo de reservas' }, lines)).day).toBe('2024-06-03')
  })
})

describe('a newsletter', () => {
  it('keeps the day and the sender of its header', async () => {
    const fields = {
      From: 'Joan Pell <joan.pell@ledger.example>',
      Subject: 'Robo de reservas',
      'List-Unsubscribe': '<https://ledger.example/u>',
    }
    const lines = ['Otro titular del mismo boletín de hoy', 'Por Inés Robledo', '14 de marzo de 2024', text]
    expect(await readMail(fields, lines)).toMatchObject({
      title: 'Robo de reservas',
      byline: 'Joan Pell',
      day: '2024-06-03',
    })
  })
})

describe('what an alert service sends', () => {
  const lines = ['Quay', '"reservas"', 'Novedades de hoy ⋅ 3 de junio de 2024', 'NEWS']
  const story = ['Roban las reservas de 9.000 pasajeros del ferry', 'El Faro del Norte', text, text]

  it.each([
    'Quay Alert – reservas',
    'Alerta de Quay: reservas',
    'Alerte Quay – reservas',
    'Quay Alerts: reservas',
  ])('is headed by its first story, not by "%s"', async Subject => {
    const fields = { From: 'Quay Alerts <quayalerts-noreply@quay.example>', Subject: utf8(Subject) }
    expect(await readMail(fields, [...lines, ...story])).toMatchObject({
      title: story[0],
      byline: null,
      outlet: 'El Faro del Norte',
      day: '2024-06-03',
      removed: lines,
    })
  })

  it('is headed by none of several stories', async () => {
    const fields = { From: 'Quay Alerts <quayalerts-noreply@quay.example>', Subject: 'Quay Alert - reservas' }
    const other = ['Un hotel de Vigo pierde los datos de 800 clientes', 'La Voz del Muelle', text]
    const { title, removed } = await readMail(fields, [...lines, ...story, ...other])
    expect({ title, removed }).toEqual({ title: 'reservas', removed: lines })
  })

  it('is not what a company tells its clients', async () => {
    const fields = { From: 'Quay Alerts <no-reply@quay.example>', Subject: 'Sobre sus datos personales' }
    const { title, removed } = await readMail(fields, ['Le escribimos para contarle algo', text, text])
    expect({ title, removed }).toEqual({ title: 'Sobre sus datos personales', removed: [] })
  })
})
