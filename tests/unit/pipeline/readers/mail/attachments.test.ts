import { describe, expect, it } from 'vitest'
import { maxNesting } from '../../../../../src-main/domain/limits.ts'
import { openContainer, readFile } from '../../../../../src-main/pipeline/read-article.ts'
import { cleanName } from '../../../../../src-main/pipeline/readers/mail/member-name.ts'
import { header, mailFile, problemOf, readMail } from './mail-file.ts'

const page =
  '<!doctype html><html><body><h1>Un titulo bastante largo</h1><p>Texto del articulo.</p></body></html>'
const picture = Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1').toString('base64')

const part = (fields: readonly string[], body: string) => ['--b', ...fields, '', body]
const attached = (name: string, type: string, body: string) =>
  part(
    [
      `Content-Type: ${type}`,
      `Content-Disposition: attachment; ${name}`,
      'Content-Transfer-Encoding: base64',
    ],
    Buffer.from(body, 'latin1').toString('base64'),
  )

const mixed = (...parts: readonly (readonly string[])[]) =>
  mailFile([
    ...header({ 'Content-Type': 'multipart/mixed; boundary=b' }),
    '',
    'preamble',
    ...parts.flat(),
    '--b--',
    'epilogue',
  ])
const text = part(['Content-Type: text/plain'], 'Adjunto la nota de prensa de la empresa.')

describe('the attachments of a mail', () => {
  it('are members when a reader could read them, and are handed out as they were', async () => {
    const read = await readMail(
      mixed(
        text,
        attached('filename=nota.html', 'text/html', page),
        attached('filename=datos.csv', 'text/csv', 'a;b\r\n1;2'),
      ),
    )
    expect(read.kept).toEqual(['Adjunto la nota de prensa de la empresa.'])
    expect(read.names).toEqual(['nota.html', 'datos.csv'])
    expect(read.notes).toEqual([])
    const first = await read.container.unpack(0)
    expect(first.ok && Buffer.from(first.value).toString('latin1')).toBe(page)
    const second = await read.container.unpack(1)
    expect(second.ok && Buffer.from(second.value).toString('latin1')).toBe('a;b\r\n1;2')
    expect(await read.container.unpack(2)).toMatchObject({ ok: false, problem: { code: 'not-found' } })
  })

  it('are only named when they are no articles', async () => {
    const read = await readMail(
      mixed(
        text,
        attached('filename=logo.png', 'image/png', Buffer.from(picture, 'base64').toString('latin1')),
        attached('filename=invite.ics', 'text/calendar', 'BEGIN:VCALENDAR'),
        attached('filename=ana.vcf', 'text/vcard', 'BEGIN:VCARD'),
        attached('filename=winmail.dat', 'application/ms-tnef', '\x78\x9f\x3e\x22'),
        attached('filename=smime.p7s', 'application/pkcs7-signature', '0\x80'),
        attached('filename=clave.asc', 'application/pgp-keys', '-----BEGIN'),
      ),
    )
    expect(read.names).toEqual([])
    expect(read.notes).toEqual([
      '6 attachments are no articles: logo.png, invite.ics, ana.vcf, winmail.dat, smime.p7s and 1 more.',
    ])
  })

  it('are told by their bytes, not by their names', async () => {
    const noise = '\x01\x02\x9c\x0e\x11\xfe\x17\x03'.repeat(60)
    const read = await readMail(mixed(text, attached('filename=nota.txt', 'text/plain', noise)))
    expect(read.names).toEqual([])
    expect(read.notes).toEqual(['1 attachment is no article: nota.txt.'])
  })

  it('leaves pictures in the text out, and reads the text around them', async () => {
    const image = part(
      [
        'Content-Type: image/png; name="foto.png"',
        'Content-Disposition: inline',
        'Content-Transfer-Encoding: base64',
      ],
      picture,
    )
    const read = await readMail(mixed(text, image, part(['Content-Type: text/plain'], 'Y sigue el texto.')))
    expect(read.kept).toEqual(['Adjunto la nota de prensa de la empresa.', 'Y sigue el texto.'])
    expect(read.notes).toEqual(['1 attachment is no article: foto.png.'])
  })

  it('have names without paths, told apart, and one where the mail gives none', async () => {
    const read = await readMail(
      mixed(
        text,
        attached('filename="../../nota.html"', 'text/html', page),
        attached('filename="C:\\\\temp\\\\nota.html"', 'text/html', page),
        attached("filename*=UTF-8''cl%C3%ADnica%2Fnorte.html", 'text/html', page),
        attached('x=y', 'text/html', page),
        attached('filename=".."', 'text/html', page),
      ),
    )
    expect(read.names).toEqual([
      'nota.html',
      'nota (2).html',
      'norte.html',
      'attachment-4.html',
      'attachment-5.html',
    ])
  })

  it('shortens names and takes out what cannot be seen', () => {
    expect(cleanName(`${'n'.repeat(400)}.pdf`)).toHaveLength(200)
    expect(cleanName(`${'n'.repeat(400)}.pdf`)).toMatch(/n\.pdf$/)
    expect(cleanName('a\x00b\u202Efdp.exe\n')).toBe('abfdp.exe')
  })

  it('may be mails, called by their subjects', async () => {
    const inner = [
      'From: Luc <luc@x.example>',
      'Subject: =?utf-8?Q?Fuite_=C3=A0_la_mutuelle?=',
      'Message-ID: <2@x>',
      '',
      'Le texte de la fuite.',
    ]
    const read = await readMail(mixed(text, part(['Content-Type: message/rfc822'], inner.join('\r\n'))))
    expect(read.names).toEqual(['Fuite à la mutuelle.eml'])
    const opened = await read.container.unpack(0)
    expect(opened.ok && Buffer.from(opened.value).toString('latin1')).toBe(inner.join('\r\n'))
  })

  it('are all there is when the mail has no text', async () => {
    const file = mixed(
      part(['Content-Type: text/plain'], '  '),
      attached('filename=nota.html', 'text/html', page),
    )
    const read = await readFile(file)
    expect(read).toMatchObject({ ok: true, value: { article: null, members: [{ name: 'nota.html' }] } })
  })

  it('come with the whole article through the pipeline', async () => {
    const file = mixed(text, attached('filename=nota.html', 'text/html', page))
    const read = await readFile(file)
    expect(read).toMatchObject({
      ok: true,
      value: { article: { reader: 'eml', title: 'Aviso' }, members: [{ name: 'nota.html' }] },
    })
    const container = await openContainer(file)
    const bytes = container.ok ? await container.value.unpack(0) : container
    expect(bytes.ok && bytes.value.length).toBe(page.length)
  })
})

describe('a mail nobody can read', () => {
  it.each([
    ['S/MIME', 'application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"', 'MIAGCSqGSIb3DQEHA6CA'],
    [
      'PGP/MIME',
      'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
      '--b\r\n\r\nVersion: 1\r\n--b--',
    ],
    [
      'PGP in its text',
      'text/plain',
      '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----',
    ],
  ])('is refused as encrypted: %s', async (_, type, body) => {
    expect(await problemOf(mailFile([...header({ 'Content-Type': type }), '', body]))).toEqual({
      code: 'encrypted-file',
      message: 'mail.eml is an encrypted mail; decrypt it in your mail program and save it again.',
    })
  })

  it('is refused when it has no text and nothing attached', async () => {
    const problem = { code: 'no-article-text', message: 'mail.eml is a mail without text.' }
    expect(await problemOf(mailFile([...header(), '', '  ']))).toEqual(problem)
    expect(await problemOf(mailFile(header()))).toEqual(problem)
  })

  it.each([
    ['application/pkcs7-mime; smime-type=signed-data; name=smime.p7m', 'MIAG', 'inside a signature'],
    ['application/ms-tnef; name=winmail.dat', 'eJ8+IgAA', 'in winmail.dat'],
    ['application/octet-stream; name=winmail.dat', 'eJ8+IgAA', 'in winmail.dat'],
  ])('is refused with what keeps its text: %s', async (type, body, where) => {
    const fields = { 'Content-Type': type, 'Content-Transfer-Encoding': 'base64' }
    const problem = await problemOf(mailFile([...header(fields), '', body]))
    expect(problem?.code).toBe('no-article-text')
    expect(problem?.message).toContain(`mail.eml keeps its text ${where}`)
  })

  it('reads a signed text without its armour', async () => {
    const signed = [
      '-----BEGIN PGP SIGNED MESSAGE-----',
      'Hash: SHA256',
      '',
      'Tres mil clientes.',
      '- -- dice la empresa.',
      '-----BEGIN PGP SIGNATURE-----',
      '',
      'iQEz',
      '-----END PGP SIGNATURE-----',
    ]
    expect((await readMail(mailFile([...header(), '', ...signed]))).kept).toEqual([
      'Tres mil clientes.',
      '-- dice la empresa.',
    ])
  })

  it('reads the text of a signed mail', async () => {
    const type = 'multipart/signed; protocol="application/pkcs7-signature"; boundary=b'
    const parts = [
      ...text,
      ...part(['Content-Type: application/pkcs7-signature; name=smime.p7s'], 'MIAG'),
      '--b--',
    ]
    const read = await readMail(mailFile([...header({ 'Content-Type': type }), '', ...parts]))
    expect(read).toMatchObject({
      kept: ['Adjunto la nota de prensa de la empresa.'],
      notes: ['1 attachment is no article: smime.p7s.'],
    })
  })

  const enclosed = 'Content-Type: text/plain; charset=utf-8\r\n\r\nTres mil clientes, según la empresa.'
  const inSignature = [
    'Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m',
    'Content-Transfer-Encoding: base64',
  ]

  it.each([
    'with its lengths',
    'in pieces, without lengths',
  ] as const)('reads what a signature encloses: %s', async kind => {
    const read = await readMail(signedMail(signatureOf(enclosed, kind)))
    expect(read).toMatchObject({ kept: ['Tres mil clientes, según la empresa.'], byline: 'Ana Lago' })
  })

  it('reads what lies in signatures inside signatures, no deeper than files are opened', async () => {
    let mail = enclosed
    for (let depth = 1; depth < maxNesting; depth++)
      mail = [...inSignature, '', signatureOf(mail).toString('base64')].join('\r\n')
    expect((await readMail(signedMail(signatureOf(mail)))).kept).toHaveLength(1)
    const deeper = [...inSignature, '', signatureOf(mail).toString('base64')].join('\r\n')
    expect((await problemOf(signedMail(signatureOf(deeper))))?.message).toContain('inside a signature')
  })

  it('reads the pieces of a large text, however many they are', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => `El cliente número ${i} recibió una carta.`)
    const head = enclosed.slice(0, enclosed.indexOf('Tres'))
    const read = await readMail(
      signedMail(signatureOf(head + lines.join('\r\n\r\n'), 'in pieces, without lengths')),
    )
    expect(read.kept).toEqual(lines)
  })

  const signedMail = (signature: Buffer) => {
    const fields = Object.fromEntries(inSignature.map(field => field.split(': ')))
    return mailFile([...header(fields), '', signature.toString('base64')])
  }
})

/** An S/MIME signature that encloses a mail. */
function signatureOf(
  mail: string,
  kind: 'with its lengths' | 'in pieces, without lengths' = 'with its lengths',
) {
  const withLength = (tag: number, ...parts: Buffer[]) => {
    const content = Buffer.concat(parts)
    return Buffer.concat([Buffer.from([tag, 0x82, content.length >> 8, content.length & 0xff]), content])
  }
  const open = (tag: number, ...parts: Buffer[]) =>
    Buffer.concat([Buffer.from([tag, 0x80]), ...parts, Buffer.from([0, 0])])
  const isWhole = kind === 'with its lengths'
  const field = isWhole ? withLength : open
  const type = (last: number) => Buffer.from([6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, last])
  const bytes = Buffer.from(mail)
  const pieces = Array.from({ length: Math.ceil(bytes.length / 20) }, (_, i) =>
    withLength(0x04, bytes.subarray(i * 20, (i + 1) * 20)),
  )
  const text = isWhole ? withLength(0x04, bytes) : open(0x24, ...pieces)
  const before = [Buffer.from([2, 1, 1]), Buffer.from([0x31, 0])]
  const signedData = field(0x30, ...before, field(0x30, type(1), field(0xa0, text)), Buffer.from([0x31, 0]))
  return field(0x30, type(2), field(0xa0, signedData))
}
