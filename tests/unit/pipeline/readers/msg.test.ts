import { describe, expect, it } from 'vitest'
import { msg } from '../../../../src-main/pipeline/readers/msg.ts'
import { chooseReader } from '../../../../src-main/pipeline/stages/choose-reader.ts'
import { makeCompoundFile } from '../../../helpers/make-compound-file.ts'
import { compressedRtf, property as is, type MessageParts, makeMsg } from '../../../helpers/make-msg.ts'

async function readBytes(bytes: Uint8Array, name = 'a.msg') {
  const opened = await msg.open({ name, bytes }, [])
  if (!opened.ok) throw new Error(opened.problem.message)
  const { document, members } = opened.value
  const blocks = document?.blocks ?? []
  return {
    document,
    container: opened.value,
    kept: blocks.filter(({ removed }) => removed === undefined).map(({ text }) => text),
    names: members.map(({ name }) => name),
  }
}
const read = (parts: MessageParts) => readBytes(makeMsg(parts))
const problemOf = async (bytes: Uint8Array) => {
  const opened = await msg.open({ name: 'a.msg', bytes }, [])
  return opened.ok ? null : opened.problem
}
const utf8 = (text: string) => Uint8Array.from(Buffer.from(text))

const letter: MessageParts = {
  properties: {
    [is.subject]: 'Aviso a 31.400 abonados',
    [is.representedName]: 'Inés Peña',
    [is.representedAddress]: 'ines.pena@aguas.example',
    [is.submitted]: new Date('2024-06-04T08:00:00Z'),
    [is.plain]:
      'Alguien entró en la red de Aguas del Turón.\r\n\r\nLos datos de 31.400 abonados están fuera.',
  },
}
const withProperties = (properties: MessageParts['properties']): MessageParts => ({
  properties: { ...letter.properties, ...properties },
})

describe('an Outlook message', () => {
  it('is recognised by what is in it, and by its name only where that cannot be seen', () => {
    const bytes = makeMsg(letter)
    expect(chooseReader({ name: 'a.txt', bytes })).toMatchObject({ value: { id: 'msg' } })
    const [head, other] = [bytes.subarray(0, 600), makeCompoundFile({ Contents: new Uint8Array() })]
    expect(chooseReader({ name: 'a.msg', bytes: head })).toMatchObject({ value: { id: 'msg' } })
    expect(chooseReader({ name: 'a.doc', bytes: head })).toMatchObject({ problem: { code: 'not-text' } })
    expect(chooseReader({ name: 'a.doc', bytes: other })).toMatchObject({ problem: { code: 'not-text' } })
    const old = makeCompoundFile({ WordDocument: new Uint8Array() })
    expect(chooseReader({ name: 'a.msg', bytes: old })).toMatchObject({ value: { id: 'docx' } })
  })

  it.each([512, 4096] as const)('in sectors of %i bytes is read as the mail it was', async size => {
    const { document, kept } = await readBytes(makeMsg(letter, size))
    expect(document).toMatchObject({
      reader: 'msg',
      mediaType: 'application/vnd.ms-outlook',
      title: 'Aviso a 31.400 abonados',
      byline: 'Inés Peña',
      publishedOn: { value: '2024-06-04', origin: 'mail-header' },
      notes: [],
    })
    expect(kept).toEqual([
      'Alguien entró en la red de Aguas del Turón.',
      'Los datos de 31.400 abonados están fuera.',
    ])
  })

  it('has long texts in large sectors and short ones in small ones', async () => {
    const long = Array.from({ length: 300 }, (_, i) => `El abonado número ${i} recibió una carta.`)
    const { kept } = await read(withProperties({ [is.plain]: long.join('\r\n\r\n') }))
    expect(kept).toEqual(long)
  })

  it.each([
    [
      'that of the message',
      { [is.messagePage]: 1251, [is.internetPage]: 1252 },
      '\xd3\xf2\xe5\xf7\xea\xe0',
      'Утечка',
    ],
    ['that of the mail', { [is.internetPage]: 28605 }, 'Caf\xe9 \xa4 5', 'Café € 5'],
    ['the Western one without any', {}, 'Caf\xe9 \x80 5', 'Café € 5'],
    ['UTF-8', { [is.internetPage]: 65001 }, 'Caf\xc3\xa9', 'Café'],
    ['the Western one where UTF-8 is said', { [is.internetPage]: 65001 }, 'Caf\xe9', 'Café'],
  ])('is read in its code page: %s', async (_, pages, subject, title) => {
    const { document } = await read({
      properties: pages,
      narrow: { [is.subject]: `${subject}\0`, [is.plain]: 'Palabras.' },
    })
    expect(document?.title).toBe(title)
  })

  it('has the body in the code page its property names', async () => {
    const body = '<p>\xd3\xf2\xe5\xf7\xea\xe0 \xe4\xe0\xed\xed\xfb\xf5</p>'
    const pages = { [is.internetPage]: 1251 }
    const asBytes = await read({
      properties: { ...pages, [is.page]: Uint8Array.from(Buffer.from(body, 'latin1')) },
    })
    const asText = await read({ properties: pages, narrow: { [is.page]: body } })
    expect([asBytes.kept, asText.kept]).toEqual([['Утечка данных'], ['Утечка данных']])
    expect(asBytes.document?.charset).toBe('windows-1251')
    const western = { [is.messagePage]: 1251, [is.internetPage]: 28591 }
    const own = await read({ properties: western, narrow: { [is.page]: body } })
    const cyrillic = { [is.messagePage]: 1252, [is.internetPage]: 1251 }
    const bytes = Uint8Array.from(Buffer.from(body, 'latin1'))
    const ofMail = await read({ properties: { ...cyrillic, [is.page]: bytes } })
    // A charset that is not the one named would be noted.
    expect([own.document?.notes, ofMail.document?.notes]).toEqual([[], []])
  })

  it('is read from its page rather than from its plain text', async () => {
    const page = '<h2>Quién</h2><p>Alguien entró en la red de Aguas del Turón.</p><ul><li>nombres</li></ul>'
    const { document } = await read(
      withProperties({ [is.page]: utf8(page), [is.plain]: 'Alguien entró en la red.' }),
    )
    expect(document?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list-item'])
  })

  it('is read from the page inside its rich text, and from that itself where there is nothing else', async () => {
    const inside =
      "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1{\\*\\htmltag64 <p>}\\htmlrtf{\\htmlrtf0 Entr\\'f3 alguien.{\\*\\htmltag72 </p>}\\htmlrtf\\par}\\htmlrtf0{\\*\\htmltag64 <ul><li>}nombres}"
    const page = await read(
      withProperties({ [is.rich]: compressedRtf(inside), [is.plain]: 'Entró alguien. nombres' }),
    )
    expect(page.document?.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'Entró alguien.'],
      ['list-item', 'nombres'],
    ])
    const plain = compressedRtf("{\\rtf1\\ansi Entr\\'f3 alguien.\\par A < B & C.\\par}")
    const { [is.plain]: _, ...bare } = letter.properties
    expect((await read({ properties: { ...bare, [is.rich]: plain } })).kept).toEqual([
      'Entró alguien.',
      'A < B & C.',
    ])
    expect((await read(withProperties({ [is.rich]: plain, [is.plain]: 'Otra cosa.' }))).kept).toEqual([
      'Otra cosa.',
    ])
  })

  it('is not read from rich text that is damaged, as long as there is its plain text', async () => {
    const rich = compressedRtf('{\\rtf1\\fromhtml1 Entraron ocho personas.}')
    rich[rich.length - 3] = 0x39
    expect((await read(withProperties({ [is.rich]: rich, [is.plain]: 'Uno.' }))).kept).toEqual(['Uno.'])
  })

  it('keeps the header it came with before what Outlook makes of it', async () => {
    const header = [
      'Microsoft Mail Internet Headers Version 2.0',
      'Received: from a.example; Mon, 3 Jun 2024 22:10:00 +0000',
      'From: =?utf-8?Q?La_Gaceta_de_Tur=C3=B3n?= <boletin@gaceta.example>',
      'Subject: otro asunto',
      'Date: Mon, 3 Jun 2024 23:50:00 -0300',
      'List-Unsubscribe: <https://gaceta.example/baja>',
      'Content-Type: multipart/mixed; boundary=gone',
      '',
      '',
    ].join('\r\n')
    const { document, kept } = await read(withProperties({ [is.transportHeader]: header }))
    expect(document).toMatchObject({
      title: 'Aviso a 31.400 abonados',
      byline: null,
      outlet: 'La Gaceta de Turón',
      publishedOn: { value: '2024-06-03' },
    })
    expect(kept).toHaveLength(2)
    const { [is.subject]: _, ...unnamed } = letter.properties
    const renamed = await read({ properties: { ...unnamed, [is.transportHeader]: header } })
    expect(renamed.document?.title).toBe('otro asunto')
  })

  it('knows senders whose address means something only inside their company', async () => {
    const inside = '/O=AGUAS/OU=SEDE/CN=RECIPIENTS/CN=IPENA'
    const { document } = await read(
      withProperties({
        [is.representedAddress]: inside,
        [is.senderName]: 'Aguas del Turón',
        [is.delivered]: new Date(0),
      }),
    )
    expect(document).toMatchObject({
      byline: 'Inés Peña',
      outlet: 'Aguas del Turón',
      publishedOn: { value: '2024-06-04' },
    })
    const { [is.submitted]: _, [is.representedName]: __, ...rest } = letter.properties
    const received = await read({
      properties: {
        ...rest,
        [is.senderSmtp]: 'a.b@x.example',
        [is.senderName]: 'Ana "B" Bo',
        [is.delivered]: new Date('2024-06-05T10:00:00Z'),
      },
    })
    expect(received.document).toMatchObject({ publishedOn: { value: '2024-06-05' } })
  })

  it('has no date where Outlook writes one that is none', async () => {
    const { document } = await read(withProperties({ [is.submitted]: new Date('4501-01-01T00:00:00Z') }))
    expect(document?.publishedOn).toBe(null)
  })

  it('that forwards an article is that article', async () => {
    const forwarded =
      'Mira esto.\r\n\r\n-----Mensaje original-----\r\nDe: La Gaceta\r\nEnviado: lunes, 3 de junio de 2024 10:00\r\nPara: Inés Peña\r\nAsunto: Roban datos en Turón\r\n\r\nAlguien entró el domingo en la red de Aguas del Turón y copió los datos de 31.400 abonados.'
    const { document, kept } = await read(
      withProperties({ [is.subject]: 'RV: Roban datos en Turón', [is.plain]: forwarded }),
    )
    expect(document?.title).toBe('Roban datos en Turón')
    expect(kept).toEqual([
      'Alguien entró el domingo en la red de Aguas del Turón y copió los datos de 31.400 abonados.',
    ])
  })
})

describe('what is attached to an Outlook message', () => {
  const page = '<html><body><h1>Aviso</h1><p>Copiaron los datos de 9.000 personas.</p></body></html>'

  it('is handed out as it was, by the best of its names, and only named when it is no article', async () => {
    const { container, names, document } = await read({
      ...letter,
      attachments: [
        {
          properties: {
            [is.shortName]: 'NOTADE~1.HTM',
            [is.longName]: "nota d'año; «1».html",
            [is.data]: utf8(page),
          },
        },
        { properties: { [is.displayName]: 'logo.png', [is.type]: 'image/png', [is.data]: utf8('\x89PNG') } },
        { properties: { [is.longName]: 'enlace.pdf' } },
        { properties: { [is.displayName]: 'dibujo' }, object: { Contents: utf8('x') } },
      ],
    })
    expect(names).toEqual(["nota d'año; «1».html"])
    expect(document?.notes).toEqual(['3 attachments are no articles: logo.png, enlace.pdf, dibujo.'])
    const unpacked = await container.unpack(0)
    expect(unpacked.ok && Buffer.from(unpacked.value).toString()).toBe(page)
    expect(await container.unpack(1)).toMatchObject({ ok: false, problem: { code: 'not-found' } })
  })

  it('is not taken for the text of a message that has none', async () => {
    const { names, document } = await read({
      properties: { [is.subject]: 'Nota' },
      attachments: [
        {
          properties: {
            [is.longName]: 'nota.txt',
            [is.type]: 'text/plain',
            [is.data]: utf8('Copiaron datos.'),
          },
        },
      ],
    })
    expect({ names, document }).toEqual({ names: ['nota.txt'], document: null })
  })

  it('may be messages with attachments of their own, in the code page of each', async () => {
    const inner: MessageParts = {
      properties: { [is.messagePage]: 1251, [is.submitted]: new Date('2024-06-01T08:00:00Z') },
      narrow: { [is.subject]: '\xd3\xf2\xe5\xf7\xea\xe0', [is.plain]: 'Words.' },
      attachments: [{ properties: { [is.data]: utf8(page) }, narrow: { [is.longName]: '\xd3.html' } }],
    }
    const outer = await read({
      ...letter,
      attachments: [{ properties: { [is.displayName]: 'v1.0 of it' }, message: inner }],
    })
    expect(outer.names).toEqual(['Утечка.eml'])
    const unpacked = await outer.container.unpack(0)
    if (!unpacked.ok) throw new Error(unpacked.problem.message)
    const file = { name: 'Утечка.eml', bytes: unpacked.value }
    const reader = chooseReader(file)
    if (!reader.ok || reader.value.reads !== 'container') throw new Error('no reader of mails')
    const opened = await reader.value.open(file, [])
    expect(opened).toMatchObject({
      value: {
        document: { title: 'Утечка', publishedOn: { value: '2024-06-01' } },
        members: [{ name: 'У.html' }],
      },
    })
  })

  it('is the mail itself where that was signed, and nobody can read it where it was encrypted', async () => {
    const entity =
      'MIME-Version: 1.0\r\nContent-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=s\r\n\r\n--s\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nFirmado por la empresa.\r\n--s\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nx\r\n--s--\r\n'
    const signed = {
      ...withProperties({ [is.kind]: 'IPM.Note.SMIME.MultipartSigned' }),
      attachments: [{ properties: { [is.type]: 'multipart/signed', [is.data]: utf8(entity) } }],
    }
    const { kept, document } = await read(signed)
    expect(kept).toEqual(['Firmado por la empresa.'])
    expect(document?.title).toBe('Aviso a 31.400 abonados')
    const sealed = {
      properties: { [is.subject]: 'x', [is.kind]: 'IPM.Note.SMIME' },
      attachments: [{ properties: { [is.longName]: 'smime.p7m', [is.data]: utf8('0\x80') } }],
    }
    expect(await problemOf(makeMsg(sealed))).toMatchObject({ code: 'encrypted-file' })
  })

  it('leaves a message its own text beside a signed mail', async () => {
    const signed = 'Content-Type: multipart/signed; boundary=s\r\n\r\n--s\r\n\r\nOtra cosa.\r\n--s--\r\n'
    const { kept } = await read({
      properties: { ...letter.properties, [is.kind]: 'IPM.Note' },
      attachments: [{ properties: { [is.type]: 'multipart/signed', [is.data]: utf8(signed) } }],
    })
    expect(kept).toHaveLength(2)
  })

  it('is followed no deeper than files are opened', async () => {
    let parts: MessageParts = letter
    for (let depth = 0; depth < 30; depth++)
      parts = { ...letter, attachments: [{ properties: {}, message: parts }] }
    let opened = await readBytes(makeMsg(parts))
    let depth = 0
    while (opened.names.length > 0) {
      const unpacked = await opened.container.unpack(0)
      if (!unpacked.ok) throw new Error(unpacked.problem.message)
      const chosen = chooseReader({ name: 'a.eml', bytes: unpacked.value })
      if (!chosen.ok || chosen.value.reads !== 'container') throw new Error('no reader of mails')
      const inner = await chosen.value.open({ name: 'a.eml', bytes: unpacked.value }, [])
      if (!inner.ok) throw new Error(inner.problem.message)
      opened = { ...opened, container: inner.value, names: inner.value.members.map(({ name }) => name) }
      depth++
    }
    expect(depth).toBe(4)
  })
})

describe('a damaged Outlook message', () => {
  const whole = makeMsg({
    ...withProperties({ [is.plain]: 'Alguien entró en la red de Aguas del Turón. '.repeat(200) }),
    attachments: [
      { properties: { [is.longName]: 'nota.txt', [is.data]: utf8('Copiaron datos. '.repeat(900)) } },
    ],
  })

  it('that is cut off is read as far as it goes, or said to be damaged', async () => {
    const codes = new Set<string>()
    for (let length = 512; length < whole.length; length += 512) {
      const opened = await msg.open({ name: 'a.msg', bytes: whole.subarray(0, length) }, [])
      codes.add(opened.ok ? 'read' : opened.problem.code)
      if (opened.ok && opened.value.document !== null)
        expect(opened.value.document.notes).toContain(
          'The file is damaged; what could be found of it was read.',
        )
    }
    expect(codes).toContain('damaged-file')
    expect([...codes].every(code => code === 'damaged-file' || code === 'read')).toBe(true)
  })

  it('whose numbers lie is read as far as it goes, or said to be damaged', async () => {
    const codes = new Set<string>()
    for (let at = 24; at < whole.length; at += at < 80 ? 4 : 36) {
      const lying = Buffer.from(whole)
      lying.writeUInt32LE([0xffffffff, 0, 0x7fffffff, 3][(at % 16) >> 2] ?? 0, at)
      const opened = await msg.open({ name: 'a.msg', bytes: lying }, [])
      codes.add(opened.ok ? 'read' : opened.problem.code)
    }
    expect(codes).toEqual(new Set(['read', 'damaged-file']))
  })

  it('says so in one sentence where its text is lost', async () => {
    expect(await problemOf(makeCompoundFile({ Contents: new Uint8Array() }))).toEqual({
      code: 'damaged-file',
      message: 'a.msg is damaged: the message in it is lost.',
    })
    const cut = makeMsg(withProperties({ [is.plain]: 'Alguien entró. '.repeat(300) }))
    const body = Buffer.from(cut).indexOf(Buffer.from('__substg1.0_1000001F', 'utf16le'))
    const lying = Buffer.from(cut)
    lying.writeUInt32LE(0xfffffff0, body + 116)
    expect(await problemOf(lying)).toEqual({
      code: 'damaged-file',
      message: 'a.msg is damaged: the text of the message is lost.',
    })
    expect(await problemOf(makeMsg({ properties: { [is.subject]: 'Vacío' } }))).toMatchObject({
      code: 'no-article-text',
    })
  })
})
