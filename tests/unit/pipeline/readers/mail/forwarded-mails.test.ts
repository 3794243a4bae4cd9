import { describe, expect, it } from 'vitest'
import { header, mailFile, readMail, utf8 } from './mail-file.ts'

interface Forwarded {
  readonly program: string
  readonly subject: string
  readonly body: readonly string[]
  readonly title: string
  readonly byline: string | null
  readonly outlet?: string
  readonly day: string
  readonly text: readonly string[]
}

const forwarded: readonly Forwarded[] = [
  {
    program: 'Outlook in Spanish',
    subject: 'RV: [EXTERNO] La clínica Monteluna pierde 12.400 historias',
    body: [
      'Para vuestra información. Saludos, Marta',
      '',
      '________________________________',
      'De: Inés Robledo <ines@elfaro.example>',
      'Enviado: domingo, 2 de junio de 2024 9:05',
      'Para: Marta Pérez <marta@aseguradora.example>;',
      ' Juan Sanz <juan@aseguradora.example>',
      'Asunto: La clínica Monteluna pierde 12.400 historias',
      '',
      'La clínica Monteluna reconoció que un intruso copió 12.400 historias clínicas en marzo.',
    ],
    title: 'La clínica Monteluna pierde 12.400 historias',
    byline: 'Inés Robledo',
    day: '2024-06-02',
    text: ['La clínica Monteluna reconoció que un intruso copió 12.400 historias clínicas en marzo.'],
  },
  {
    program: 'Zimbra in Portuguese',
    subject: 'ENC: A cooperativa Olmo perde dados',
    body: [
      '----- Mensagem encaminhada -----',
      'De: "Inês Robledo" <ines@farol.example>',
      'Para: "equipa" <equipa@seguradora.example>',
      'Enviadas: Sexta-feira, 7 de junho de 2024 8:12:33',
      'Assunto: A cooperativa Olmo perde dados',
      '',
      'A cooperativa Olmo disse que um intruso copiou os dados de 9.000 membros.',
    ],
    title: 'A cooperativa Olmo perde dados',
    byline: 'Inês Robledo',
    day: '2024-06-07',
    text: ['A cooperativa Olmo disse que um intruso copiou os dados de 9.000 membros.'],
  },
  {
    program: 'Zimbra in Spanish',
    subject: 'RV: A cooperativa Olmo perde dados',
    body: [
      '----- Mensaje reenviado -----',
      'De: "Inês Robledo" <ines@farol.example>',
      'Para: "equipa" <equipa@seguradora.example>',
      'Enviados: Viernes, 7 de Junio 2024 8:12:33',
      'Asunto: A cooperativa Olmo perde dados',
      '',
      'La cooperativa Olmo dijo que un intruso copió los datos de 9.000 socios.',
    ],
    title: 'A cooperativa Olmo perde dados',
    byline: 'Inês Robledo',
    day: '2024-06-07',
    text: ['La cooperativa Olmo dijo que un intruso copió los datos de 9.000 socios.'],
  },
  {
    program: 'Gmail in English',
    subject: 'Fwd: Harbour bank loses 8,100 statements',
    body: [
      'FYI',
      '',
      '---------- Forwarded message ---------',
      'From: Joan Pell <joan@ledger.example>',
      'Date: Tue, Jun 4, 2024 at 10:15 AM',
      'Subject: Harbour bank loses 8,100 statements',
      'To: <team@insurer.example>',
      '',
      '',
      'Harbour Bank said on Monday that 8,100 statements were read by a stranger.',
      '',
      'It has told its customers by letter.',
    ],
    title: 'Harbour bank loses 8,100 statements',
    byline: 'Joan Pell',
    day: '2024-06-04',
    text: [
      'Harbour Bank said on Monday that 8,100 statements were read by a stranger.',
      'It has told its customers by letter.',
    ],
  },
  {
    program: 'Apple Mail in French, which quotes',
    subject: 'Tr : La mutuelle Aubépine victime d’une fuite',
    body: [
      'Début du message réexpédié :',
      '',
      '> De: Luc Fabre <luc.fabre@lagazette.example>',
      '> Objet: La mutuelle Aubépine victime d’une fuite',
      '> Date: 5 juin 2024 à 08:12:33 UTC+2',
      '> À: Chloé <chloe@assureur.example>',
      '> ',
      '> La mutuelle Aubépine a confirmé mardi le vol de 3 200 dossiers médicaux.',
      '> ',
      '> Une plainte a été déposée.',
    ],
    title: 'La mutuelle Aubépine victime d’une fuite',
    byline: 'Luc Fabre',
    day: '2024-06-05',
    text: [
      'La mutuelle Aubépine a confirmé mardi le vol de 3 200 dossiers médicaux.',
      'Une plainte a été déposée.',
    ],
  },
  {
    program: 'Thunderbird in German',
    subject: 'WG: Stadtwerke Birkental melden Datendiebstahl',
    body: [
      'Zur Kenntnis.',
      '',
      '-------- Weitergeleitete Nachricht --------',
      'Betreff: \tStadtwerke Birkental melden Datendiebstahl',
      'Datum: \tThu, 6 Jun 2024 23:40:00 +0200',
      'Von: \tPressestelle Birkental <presse@birkental.example>',
      'An: \tredaktion@blatt.example',
      '',
      'Die Stadtwerke Birkental haben den Diebstahl von 5.600 Kundendaten gemeldet.',
    ],
    title: 'Stadtwerke Birkental melden Datendiebstahl',
    byline: null,
    outlet: 'Pressestelle Birkental',
    day: '2024-06-06',
    text: ['Die Stadtwerke Birkental haben den Diebstahl von 5.600 Kundendaten gemeldet.'],
  },
  {
    program: 'Outlook in Italian, its labels bold',
    subject: 'I: Rubati i dati di 9.000 soci della cooperativa Olmo',
    body: [
      'Vedi sotto.',
      '',
      '*Da:* Rossi, Carla <carla.rossi@corriereolmo.example>',
      '*Inviato:* venerdì 7 giugno 2024 18:30',
      '*A:* gruppo@assicura.example',
      '*Oggetto:* Rubati i dati di 9.000 soci della cooperativa Olmo',
      '',
      'La cooperativa Olmo ha comunicato il furto dei dati di 9.000 soci.',
    ],
    title: 'Rubati i dati di 9.000 soci della cooperativa Olmo',
    byline: 'Carla Rossi',
    day: '2024-06-07',
    text: ['La cooperativa Olmo ha comunicato il furto dei dati di 9.000 soci.'],
  },
  {
    program: 'Outlook in Portuguese',
    subject: 'ENC: Laboratório Ipê expõe exames de 2.300 pacientes',
    body: [
      'Segue para conhecimento.',
      '',
      '-----Mensagem original-----',
      'De: Rui Prates [mailto:rui@diariodoipe.example]',
      'Enviada em: sábado, 8 de junho de 2024 07:00',
      'Para: Time <time@seguradora.example>',
      'Assunto: Laboratório Ipê expõe exames de 2.300 pacientes',
      '',
      'O laboratório Ipê informou que exames de 2.300 pacientes ficaram expostos na internet.',
    ],
    title: 'Laboratório Ipê expõe exames de 2.300 pacientes',
    byline: 'Rui Prates',
    day: '2024-06-08',
    text: ['O laboratório Ipê informou que exames de 2.300 pacientes ficaram expostos na internet.'],
  },
]

describe('a mail that only forwards another', () => {
  it.each(forwarded)('is that other: $program', async ({
    subject,
    body,
    title,
    byline,
    outlet,
    day,
    text,
  }) => {
    const read = await readMail(mailFile([...header({ Subject: utf8(subject) }), '', ...body.map(utf8)]))
    expect(read).toMatchObject({ title, byline, outlet: outlet ?? null, publishedOn: day, kept: text })
    expect(Object.keys(read.removed)).toEqual(['forwarding-note'])
    expect(read.document?.origins.title).toBe('mail-header')
    expect(read.document?.publishedOn).toEqual({ value: day, origin: 'mail-header', evidence: null })
  })

  it('is followed through several hands to the first that wrote', async () => {
    const read = await readMail(
      mailFile([
        ...header({ Subject: 'FW: RV: Fuga en Monteluna' }),
        '',
        'See below, please translate.',
        '',
        'From: Marta Rey <marta@a.example>',
        'Sent: Tuesday, June 4, 2024 9:00 AM',
        'To: Ana Lago <ana@a.example>',
        'Subject: RV: Fuga en Monteluna',
        '',
        'Mirad esto',
        '',
        utf8('De: Inés Robledo <ines@elfaro.example>'),
        'Enviado el: lunes, 3 de junio de 2024 8:00',
        'Para: Marta Rey <marta@a.example>',
        'Asunto: Fuga en Monteluna',
        '',
        'Un intruso ha copiado miles de historiales de la cl=EDnica, dijo su director el lunes.',
      ]),
    )
    expect(read).toMatchObject({
      title: 'Fuga en Monteluna',
      byline: 'Inés Robledo',
      publishedOn: '2024-06-03',
    })
    expect(read.kept).toHaveLength(1)
    expect(read.removed['forwarding-note']).toContain('See below, please translate.')
    expect(read.removed['forwarding-note']).toContain('Mirad esto')
  })

  it('is its own article when it says more than what it passes on', async () => {
    const own = 'Hemos comprobado con la clínica que las historias copiadas son 12.400 y no 1.240. '
      .repeat(8)
      .trim()
    const read = await readMail(
      mailFile([
        ...header({ Subject: 'RV: Fuga' }),
        '',
        utf8(own),
        '',
        'De: Juan Sanz <juan@a.example>',
        'Enviado: lunes, 3 de junio de 2024 8:00',
        'Para: Ana Lago <ana@a.example>',
        'Asunto: Fuga',
        '',
        utf8('¿Sabéis algo?'),
      ]),
    )
    expect(read.kept).toEqual([own])
    expect(read.byline).toBe('Ana Lago')
    expect(read.removed['quoted-mail']).toContain('¿Sabéis algo?')
  })

  it('keeps an example of a mail in an article that was never forwarded', async () => {
    const own =
      'The crooks wrote to the customers of the bank in the name of its director and asked them for money. '
    const example = [
      'From: The director',
      'To: All customers',
      'Subject: Your account',
      '',
      'Pay at once, it said.',
    ]
    const read = await readMail(
      mailFile([
        ...header({ Subject: 'How the fraud at Harbour Bank went' }),
        '',
        own.repeat(4).trim(),
        '',
        ...example,
      ]),
    )
    expect(read.kept).toEqual([own.repeat(4).trim(), ...example.filter(line => line !== '')])
  })
})
