import { describe, expect, it } from 'vitest'
import { header, mailFile, readMail, utf8 } from './mail-file.ts'

const answer = 'Confirmado por la empresa: fueron 3.000 clientes y no 30.000.'

const introductions: readonly (readonly [string, string])[] = [
  ['Gmail in Spanish', 'El lun, 3 jun 2024 a las 10:15, Ana Ruiz (<ana@x.example>) escribió:'],
  ['Gmail in English', 'On Mon, Jun 3, 2024 at 10:15 AM Ann Lee <ann@x.example> wrote:'],
  ['Gmail in French', 'Le lun. 3 juin 2024 à 10:15, Luc Fabre <luc@x.example> a écrit :'],
  ['Gmail in German', 'Am Mo., 3. Juni 2024 um 10:15 Uhr schrieb Uwe Kranz <uwe@x.example>:'],
  ['Gmail in Italian', 'Il giorno lun 3 giu 2024 alle ore 10:15 Carla Rossi <carla@x.example> ha scritto:'],
  ['Gmail in Portuguese', 'Em seg., 3 de jun. de 2024 às 10:15, Rui Prates <rui@x.example> escreveu:'],
  ['Thunderbird in German', 'Am 03.06.24 um 10:15 schrieb Uwe Kranz:'],
]

describe('a mail that answers another', () => {
  it.each(introductions)('keeps its own text apart from what it answers: %s', async (_, introduction) => {
    const read = await readMail(
      mailFile([
        ...header({ Subject: 'Re: Aviso' }),
        '',
        utf8(answer),
        '',
        utf8(introduction),
        '> Hola, son',
        '> 30.000.',
        '>> Eh',
      ]),
    )
    expect(read.kept).toEqual([answer])
    expect(read.removed['quoted-mail']?.[0]).toBe(introduction)
    expect(read.removed['quoted-mail']).toContain('30.000.')
  })

  it.each(introductions)('knows the line without quotation marks below it: %s', async (_, introduction) => {
    const read = await readMail(
      mailFile([
        ...header({ Subject: 'AW: Aviso' }),
        '',
        utf8(answer),
        '',
        utf8(introduction),
        '',
        'Hola, son 30.000.',
      ]),
    )
    expect(read.kept).toEqual([answer])
  })

  it('reads an introduction that runs over two lines', async () => {
    const read = await readMail(
      mailFile([
        ...header({ Subject: 'Re: x' }),
        '',
        utf8(answer),
        '',
        'On Mon, Jun 3, 2024 at 10:15 AM Somebody With A Very Long Name <somebody@example.org>',
        'wrote:',
        '',
        'Were it 30,000?',
      ]),
    )
    expect(read.kept).toEqual([answer])
  })

  it('keeps a sentence that only looks like an introduction', async () => {
    const sentence = utf8('El 3 de junio de 2024 el director escribió:')
    const read = await readMail(
      mailFile([...header(), '', sentence, '', utf8('«Nos han robado los datos».')]),
    )
    expect(read.kept).toEqual(['El 3 de junio de 2024 el director escribió:', '«Nos han robado los datos».'])
  })

  it('keeps answers written between and below the quoted lines', async () => {
    const read = await readMail(
      mailFile([
        ...header({ Subject: 'Re: x' }),
        '',
        'Ann Lee wrote on Mon, 3 Jun 2024 10:15:',
        '> How many were affected?',
        '',
        'About 3,000 customers of the ferry company.',
        '',
        '> And what was taken?',
        'Their names and addresses.',
      ]),
    )
    expect(read.kept).toEqual(['About 3,000 customers of the ferry company.', 'Their names and addresses.'])
  })

  it('reads the quoted text when there is none of its own', async () => {
    const read = await readMail(
      mailFile([
        ...header({ Subject: 'Re: x' }),
        '',
        '> The ferry company lost',
        '> the data of 3,000 customers.',
        '',
        'Sent from my iPhone',
      ]),
    )
    expect(read.kept.join(' ')).toBe('The ferry company lost the data of 3,000 customers.')
  })

  const quoted = [
    '> The ferry company lost the data of its passengers',
    '>',
    '> By Ann Lee',
    '>',
    ...Array.from(
      { length: 6 },
      (_, i) =>
        `> On day ${i} the company said that strangers had read the bookings of its passengers, and their names.`,
    ),
  ]

  it('reads a long quotation under a few words, and not as the words of who quotes it', async () => {
    const read = await readMail(
      mailFile([...header({ Subject: 'Re: The ferry company' }), '', 'Thanks, will look.', '', ...quoted]),
    )
    expect(read.kept.slice(0, 2)).toEqual(['The ferry company lost the data of its passengers', 'By Ann Lee'])
    expect(read.removed).toEqual({ 'forwarding-note': ['Thanks, will look.'] })
    expect(read).toMatchObject({ byline: null, outlet: null, publishedOn: '2024-06-03' })
    expect(read.document?.publishedOn?.origin).toBe('document-info')
  })

  it('keeps an answer of some sentences over a long quotation', async () => {
    const own = [answer, 'Lo ha dicho hoy su directora en una entrevista, y que lo lamenta mucho.']
    const read = await readMail(
      mailFile([...header({ Subject: 'Re: The ferry company' }), '', ...own.map(utf8), '', ...quoted]),
    )
    expect(read).toMatchObject({ kept: own, byline: 'Ana Lago' })
  })

  it('takes off signatures, telephones and legal notices, each with its reason', async () => {
    const read = await readMail(
      mailFile([
        ...header(),
        '',
        utf8(answer),
        '',
        utf8('Von meinem iPhone gesendet'),
        '',
        utf8('AVISO LEGAL: Este mensaje va dirigido exclusivamente a su destinatario.'),
        '',
        utf8('Antes de imprimir este correo piense en el medio ambiente.'),
        '',
        '-- ',
        'Ana Lago',
        'Aseguradora Norte | +34 600 000 000',
      ]),
    )
    expect(read.kept).toEqual([answer])
    expect(read.removed).toEqual({
      'mail-signature': [
        'Von meinem iPhone gesendet',
        '--',
        'Ana Lago',
        'Aseguradora Norte | +34 600 000 000',
      ],
      disclaimer: [
        'AVISO LEGAL: Este mensaje va dirigido exclusivamente a su destinatario.',
        'Antes de imprimir este correo piense en el medio ambiente.',
      ],
    })
  })

  it.each([
    ['en', 'CONFIDENTIALITY NOTICE: The information contained in this message is for its addressee only.'],
    ['fr', 'Ce message et toutes les pièces jointes sont confidentiels et établis pour son destinataire.'],
    [
      'de',
      'Diese E-Mail enthält vertrauliche Informationen. Sollten Sie nicht der richtige Adressat sein, löschen Sie sie.',
    ],
    ['it', 'Questo messaggio e i suoi allegati sono riservati al destinatario.'],
    ['pt', 'Esta mensagem pode conter informações confidenciais. Se você não é o destinatário, apague-a.'],
    ['es', 'La información contenida en este mensaje es confidencial.'],
  ])('knows the legal notice in %s', async (_, notice) => {
    const read = await readMail(mailFile([...header(), '', utf8(answer), '', utf8(notice)]))
    expect(read).toMatchObject({ kept: [answer], removed: { disclaimer: [notice] } })
  })

  it.each([
    ['en', 'Please consider the environment before printing this email.'],
    ['fr', 'Avant d’imprimer cet e-mail, pensez à l’environnement.'],
    ['de', 'Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.'],
    ['it', 'Prima di stampare questa e-mail pensa all’ambiente.'],
    ['pt', 'Antes de imprimir, pense no meio ambiente.'],
    ['es', 'Antes de imprimir este mensaje, asegúrese de que es necesario.'],
    ['it', 'Le informazioni contenute in questo messaggio sono riservate al destinatario.'],
    ['pt', 'As informações contidas nesta mensagem são confidenciais.'],
    ['es', 'Este mensaje y sus archivos adjuntos van dirigidos a su destinatario.'],
  ])('knows a notice that stands alone in %s: %s', async (_, notice) => {
    const read = await readMail(mailFile([...header(), '', utf8(answer), '', utf8(notice)]))
    expect(read).toMatchObject({ kept: [answer], removed: { disclaimer: [notice] } })
  })

  it('keeps what is told of information and of data protection', async () => {
    const text = [
      'As informações contidas neste servidor eram nomes e moradas de 3.000 clientes.',
      'En cumplimiento de la normativa de protección de datos, avisó a la agencia el 5 de marzo.',
      'Le informazioni contenute in questi archivi erano nomi e indirizzi.',
    ]
    const read = await readMail(mailFile([...header(), '', ...text.map(utf8)]))
    expect(read).toMatchObject({ kept: text, removed: {} })
  })

  it.each([
    '[EXTERNAL]',
    'ATENCIÓN: Este correo se ha originado fuera de la organización.',
    'ATENÇÃO: Este e-mail foi originado fora da organização.',
    'Não costuma receber e-mails de ana@x.example',
    'ATTENTION : ce message provient de l’extérieur de l’organisation.',
    'ATTENZIONE: questa email proviene dall’esterno dell’organizzazione.',
    'Sie erhalten nicht oft eine E-Mail von ana@x.example.',
  ])('takes off what a server warns of: %s', async warning => {
    const read = await readMail(mailFile([...header(), '', utf8(warning), '', utf8(answer)]))
    expect(read).toMatchObject({ kept: [answer], removed: { 'outside-warning': [warning] } })
  })

  it('takes off the footer of a mailing list, and no text below a rule', async () => {
    const rule = '_'.repeat(47)
    const footer = [rule, 'Prensa mailing list', 'Prensa@l.example', 'https://l.example/listinfo/prensa']
    const read = await readMail(mailFile([...header(), '', utf8(answer), ...footer]))
    expect(read).toMatchObject({ kept: [answer], removed: { 'mail-signature': footer } })
    const below = ['The second story.', 'It tells of a ferry company.', 'Write to news@x.example.']
    const divided = await readMail(mailFile([...header(), '', utf8(answer), rule, ...below]))
    expect(divided.kept).toEqual([answer, rule, ...below])
  })
})
