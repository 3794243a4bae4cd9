import { describe, expect, it } from 'vitest'
import { mailDate } from '../../../../../src-main/pipeline/readers/mail/mail-date.ts'
import { mailboxOf } from '../../../../../src-main/pipeline/readers/mail/mailboxes.ts'
import { parameterised } from '../../../../../src-main/pipeline/readers/mail/parameters.ts'
import { subjectOf } from '../../../../../src-main/pipeline/readers/mail/subject.ts'
import { header, mailFile, readMail, utf8 } from './mail-file.ts'

const text = ['', 'La cooperativa Olmo ha perdido los datos de 9.000 socios.']
const fromHeader = async (fields: Readonly<Record<string, string>>) =>
  readMail(mailFile([...header(fields), ...text]))

describe('the subject of a mail', () => {
  it.each([
    ['RE: Fuga de datos', 'Fuga de datos', 'reply'],
    ['Re[3]: RV: Fuga de datos', 'Fuga de datos', 'reply'],
    ['RV: RE: Fuga de datos', 'Fuga de datos', 'forward'],
    ['AW: WG: Datenleck', 'Datenleck', 'reply'],
    ['TR : Fuite de données', 'Fuite de données', 'forward'],
    ['SV: Läcka', 'Läcka', 'reply'],
    ['R: I: Furto di dati', 'Furto di dati', 'reply'],
    ['ENC: RES: Vazamento', 'Vazamento', 'forward'],
    ['[EXTERNAL] FW: Data breach', 'Data breach', 'forward'],
    ['[EXTERNO] **SPAM** Fuga', 'Fuga', 'new'],
    ['[brechas 214] Re: Fuga', 'Fuga', 'reply'],
    ['[Actualización] Fuga', '[Actualización] Fuga', 'new'],
    ['Data breach (fwd)', 'Data breach', 'forward'],
    ['Reforma: la ley de datos', 'Reforma: la ley de datos', 'new'],
    ['Internet: una fuga', 'Internet: una fuga', 'new'],
    ['RE:', null, 'reply'],
  ])('%s', (subject, title, kind) => {
    expect(subjectOf(subject, ['brechas.listas.example'])).toEqual({ title, kind })
  })

  it.each([
    ['=?UTF-8?B?RnVnYSBlbiBsYSBjbMOtbmljYQ==?=', 'Fuga en la clínica'],
    ['=?iso-8859-15?Q?Cl=EDnica_paga_300_=A4?=', 'Clínica paga 300 €'],
    ['=?utf-8?Q?Cl=C3?= =?utf-8?Q?=ADnica?=', 'Clínica'],
    ['"=?utf-8?Q?Cl=C3=ADnica?=" cerrada', '"Clínica" cerrada'],
    ['=?utf-8?Q?Cl=EDnica?=', 'Clínica'],
    ['=?unknown-8bit?Q?Cl=EDnica?=', 'Clínica'],
    ['Cl\xednica', 'Clínica'],
    [utf8('Clínica — «fuga»'), 'Clínica — «fuga»'],
    [utf8(utf8('Clínica')), 'Clínica'],
    ['=?utf-8?Q?abierta', '=?utf-8?Q?abierta'],
    ['Fuga de\r\n datos', 'Fuga de datos'],
    ['Fuga de datos en la\r\nclinica del norte', 'Fuga de datos en la clinica del norte'],
  ])('is decoded: %j', async (raw, title) => {
    expect((await fromHeader({ Subject: raw })).title).toBe(title)
  })
})

describe('the sender of a mail', () => {
  it.each([
    [{ From: 'Ana Lago <ana@x.example>' }, 'Ana Lago', null],
    [{ From: 'ana@x.example (Ana Lago)' }, 'Ana Lago', null],
    [{ From: '"Lago, Ana" <ana@x.example>' }, 'Ana Lago', null],
    [{ From: 'ana@x.example' }, null, null],
    [
      { From: '=?utf-8?Q?In=C3=A9s_Robledo?= <i@x.example>', Organization: 'El Faro' },
      'Inés Robledo',
      'El Faro',
    ],
    [{ From: 'El Faro <boletin@elfaro.example>' }, null, 'El Faro'],
    [
      { From: 'El Faro Digital <hoy@elfaro.example>', 'List-Unsubscribe': '<https://x.example>' },
      null,
      'El Faro Digital',
    ],
    [
      { From: 'Joan Pell | The Ledger <j@l.example>', 'List-Id': '<1234567.x.example>' },
      'Joan Pell',
      'The Ledger',
    ],
    [
      { From: 'Joan from The Ledger <hi@l.example>', 'List-Unsubscribe': '<https://x.example>' },
      'Joan',
      'The Ledger',
    ],
    [
      {
        From: 'Ana Lago via Brechas <brechas@l.example>',
        'List-Id': '=?utf-8?Q?Brechas_en_espa=C3=B1ol?= <brechas.l.example>',
        'List-Post': '<mailto:brechas@l.example>',
      },
      'Ana Lago',
      'Brechas en español',
    ],
    [
      {
        From: 'Joan Pell <joan.pell@ledger.example>',
        'List-Id': 'The Morning Ledger <morning.ledger.example>',
      },
      'Joan Pell',
      'The Morning Ledger',
    ],
    [{ From: 'Acme, Inc. <news@acme.example>' }, null, 'Acme, Inc.'],
    [
      { From: 'Quay Alerts <quayalerts-noreply@quay.example>', Subject: 'Quay Alert: data breach' },
      null,
      null,
    ],
    [
      { From: 'Le Quai Alertes <noreply@quai.example>', Subject: 'Fuite de données à Vannes' },
      null,
      'Le Quai Alertes',
    ],
    [
      { From: 'El Muelle Alertas <no-reply@muelle.example>', Subject: 'Alerta: roban datos en Vigo' },
      null,
      'El Muelle Alertas',
    ],
    [{ From: 'Joan Pell <ledger-noreply@l.example>' }, null, 'Joan Pell'],
    [{ From: 'Quay News <no-reply@quay.example>' }, null, 'Quay News'],
  ])('%j', async (fields, byline, outlet) => {
    const read = await fromHeader(fields)
    expect({ byline: read.byline, outlet: read.outlet }).toEqual({ byline, outlet })
    expect(read.document?.origins.byline).toBe(byline === null ? undefined : 'mail-header')
    expect(read.document?.origins.outlet).toBe(outlet === null ? undefined : 'mail-header')
  })

  it('is read from what people write too', () => {
    expect(mailboxOf('Rui Prates [mailto:rui@x.example]')).toEqual({
      name: 'Rui Prates',
      address: 'rui@x.example',
    })
    expect(mailboxOf("'Ana' ana@x.example")).toEqual({ name: 'Ana', address: 'ana@x.example' })
    expect(mailboxOf('Inés Robledo')).toEqual({ name: 'Inés Robledo', address: null })
    expect(mailboxOf('')).toEqual({ name: null, address: null })
  })
})

describe('the date of a mail', () => {
  it.each([
    ['Mon, 3 Jun 2024 23:50:00 -0300', '2024-06-03'],
    ['3 Jun 24 00:10 GMT', '2024-06-03'],
    ['Mon Jun  3 10:15:00 2024', '2024-06-03'],
    ['Mon Jun  3 10:15:00 CEST 2024', '2024-06-03'],
    ['2024-06-03T10:15:00Z', '2024-06-03'],
    ['Mon, 31 Jun 2024 10:15:00 +0000', null],
    ['Thu, 1 Jan 1970 00:00:00 +0000', null],
    ['ayer', null],
  ])('%s', (written, day) => {
    expect(mailDate(written)).toBe(day)
  })

  it('is that of the first server when the mail has none of its own', async () => {
    const received =
      'from b by a; Wed, 5 Jun 2024 01:00:00 +0000\r\nReceived: from c by b; Tue, 4 Jun 2024 23:59:00 +0000'
    expect((await fromHeader({ Date: '', Received: received })).publishedOn).toBe('2024-06-04')
  })
})

describe('the parameters of a field', () => {
  it.each([
    ['attachment; filename=nota.pdf', 'nota.pdf'],
    ['attachment; filename="a \\"b\\"; c.pdf"', 'a "b"; c.pdf'],
    ["attachment; filename*=UTF-8''informe%20cl%C3%ADnica.pdf", 'informe clínica.pdf'],
    [
      'attachment; filename*0*=iso-8859-1\'es\'cl%EDnica; filename*1=" norte"; filename*2*=%2Epdf',
      'clínica norte.pdf',
    ],
    ['attachment; filename="=?utf-8?B?Y2zDrW5pY2EucGRm?="', 'clínica.pdf'],
    ['attachment; filename="=?utf-8?Q?cl=C3=AD?=\r\n =?utf-8?Q?nica.pdf?="', 'clínica.pdf'],
    ['attachment; filename="x.pdf"; filename*=UTF-8\'\'cl%C3%ADnica.pdf', 'clínica.pdf'],
    ['attachment; filename="sin cerrar.pdf', 'sin cerrar.pdf'],
  ])('%s', (raw, name) => {
    expect(parameterised(raw).parameters.filename).toBe(name)
  })
})
