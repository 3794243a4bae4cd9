import { describe, expect, it } from 'vitest'
import { header, mailFile, quotedPrintable, readMail, utf8 } from './mail-file.ts'

const sentence =
  'La clínica de Peñíscola pagó 300 € el año pasado, según informó la compañía a sus pacientes el miércoles.'
const western = sentence.replace('€', '\x80')
const latin9 = sentence.replace('€', '\xa4')

const kept = async (type: string, body: string, encoding = '8bit') => {
  const read = await readMail(
    mailFile([...header({ 'Content-Type': type, 'Content-Transfer-Encoding': encoding }), '', body]),
  )
  return read.kept.join('\n')
}

describe('the charset of a mail', () => {
  it.each([
    ['declared UTF-8', 'text/plain; charset=utf-8', utf8(sentence)],
    ['declared windows-1252', 'text/plain; charset="windows-1252"', western],
    ['declared ISO-8859-15', 'text/plain; charset=iso-8859-15', latin9],
    ['windows-1252 that says UTF-8', 'text/plain; charset=utf-8', western],
    ['UTF-8 that says windows-1252', 'text/plain; charset=windows-1252', utf8(sentence)],
    ['UTF-8 that says US-ASCII', 'text/plain; charset=us-ascii', utf8(sentence)],
    ['windows-1252 that says US-ASCII', 'text/plain; charset=us-ascii', western],
    ['UTF-8 that says nothing', 'text/plain', utf8(sentence)],
    ['windows-1252 that says nothing', 'text/plain', western],
    ['a charset nobody knows', 'text/plain; charset=x-unknown', western],
    ['UTF-8 encoded twice', 'text/plain; charset=utf-8', utf8(utf8(sentence.replace('€', 'euros')))],
  ])('%s', async (_, type, body) => {
    expect(await kept(type, body)).toBe(body.includes('euros') ? sentence.replace('€', 'euros') : sentence)
  })

  it('is told by the page where the header is silent', async () => {
    const page = `<html><head><meta charset="iso-8859-15"></head><body><p>${latin9}</p></body></html>`
    expect(await kept('text/html', page)).toBe(sentence)
  })

  it('reads mails saved as UTF-16', async () => {
    const mail = [...header(), '', sentence].join('\r\n')
    const file = { name: 'mail.eml', bytes: Uint8Array.from(Buffer.from(`\ufeff${mail}`, 'utf16le')) }
    expect((await readMail(file)).kept).toEqual([sentence])
  })

  it('reads seven-bit charsets as such', async () => {
    const japanese = '\x1b$B%G!<%?$,O3$l$?\x1b(B'
    expect(await kept('text/plain; charset=iso-2022-jp', japanese, '7bit')).toBe('データが漏れた')
  })

  it('reads UTF-7 where the mail says so, and leaves its plus signs alone elsewhere', async () => {
    const coded = 'La cl+AO0-nica dijo +IBw-basta+IB0, y 2 +- 2 son 4 (+ICc-)'
    expect(await kept('text/plain; charset=utf-7', coded, '7bit')).toBe(
      'La clínica dijo “basta”, y 2 + 2 son 4 (‧)',
    )
    expect(await kept('text/plain; charset=us-ascii', 'Tel. +34-600, C++ y 2+2-1', '7bit')).toBe(
      'Tel. +34-600, C++ y 2+2-1',
    )
  })
})

describe('the transfer encoding of a mail', () => {
  const base64 = Buffer.from(sentence).toString('base64')
  it.each([
    ['quoted-printable', 'quoted-printable', quotedPrintable(sentence)],
    [
      'quoted-printable in small letters',
      'quoted-printable',
      quotedPrintable(sentence).replace(/=[0-9A-F]{2}/g, code => code.toLowerCase()),
    ],
    [
      'quoted-printable with blanks after its soft breaks',
      'quoted-printable',
      quotedPrintable(sentence).replaceAll('=\r\n', '= \t\r\n'),
    ],
    ['quoted-printable nobody declared', '', quotedPrintable(sentence)],
    ['base64 on one line', 'base64', base64],
    ['base64 with spaces and signs in it', 'base64', base64.replace(/.{20}/g, '$& !\r\n')],
    ['base64 without its padding', 'base64', base64.replace(/=+$/, '')],
    [
      'base64 in two padded pieces',
      'base64',
      `${Buffer.from(sentence.slice(0, 30)).toString('base64')}\r\n${Buffer.from(sentence.slice(30)).toString('base64')}`,
    ],
    [
      'base64 with a list’s footer below',
      'BASE64',
      `${Buffer.from(`${sentence}.`).toString('base64').replace(/=*$/, '==')}\r\n___ Lista de brechas ___\r\n`,
    ],
  ])('%s', async (_, encoding, body) => {
    expect(await kept('text/plain; charset=utf-8', body, encoding)).toMatch(sentence)
  })

  it('keeps what a damaged quoted-printable says', async () => {
    expect(
      await kept('text/plain; charset=utf-8', 'Suma: 2 + 2 = 4, o bien x=y; =ZZ queda', 'quoted-printable'),
    ).toBe('Suma: 2 + 2 = 4, o bien x=y; =ZZ queda')
  })

  it('joins flowed lines and keeps their quotation marks', async () => {
    const flowed = [
      'Una brecha afecta a ',
      '3.000 clientes.',
      '',
      ' > no es cita',
      '> La cita ',
      '> sigue.',
      '-- ',
      'Ana',
    ]
    const read = await readMail(
      mailFile([...header({ 'Content-Type': 'text/plain; format=flowed' }), '', ...flowed]),
    )
    expect(read.kept).toEqual(['Una brecha afecta a 3.000 clientes.', '> no es cita', 'La cita sigue.'])
    expect(read.removed).toEqual({ 'mail-signature': ['--', 'Ana'] })
  })

  it('joins flowed lines without their spaces where the mail says so', async () => {
    expect(await kept('text/plain; format=flowed; delsp=yes', 'ransom \r\nware contra  \r\nla clinica')).toBe(
      'ransomware contra la clinica',
    )
  })

  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
    ['CR CR LF', '\r\r\n'],
  ])('reads lines that end in %s', async (_, end) => {
    const lines = [
      ...header({ 'Content-Type': 'multipart/mixed; boundary=b' }),
      '',
      '--b',
      '',
      'Uno.',
      '--b--',
    ]
    const read = await readMail(mailFile(lines.join(end)))
    expect(read).toMatchObject({ title: 'Aviso', kept: ['Uno.'], publishedOn: '2024-06-03' })
  })

  it.each([
    ['a byte order mark', '\xef\xbb\xbf'],
    ['a separator of a mailbox', 'From ana@x.example Mon Jun  3 10:15:00 2024\r\n'],
    ['blank lines', '\r\n\r\n'],
  ])('reads a mail that begins with %s', async (_, before) => {
    const read = await readMail(mailFile(`${before}${[...header(), '', '>From aqui.'].join('\r\n')}`))
    expect(read).toMatchObject({ title: 'Aviso', kept: ['From aqui.'] })
  })

  it('reads what Apple Mail stores: a length, the mail, and a property list', async () => {
    const mail = [...header(), '', 'Uno.', ''].join('\n')
    const read = await readMail(
      mailFile(`${mail.length}      \n${mail}<?xml version="1.0"?><plist></plist>`, 'a.emlx'),
    )
    expect(read).toMatchObject({ title: 'Aviso', kept: ['Uno.'] })
  })
})
