import { describe, expect, it } from 'vitest'
import { mhtml } from '../../../../src-main/pipeline/readers/mhtml.ts'
import { mailFile, quotedPrintable, utf8 } from './mail/mail-file.ts'

const title = 'La clínica Monteluna pierde 12.400 historias'
const paragraphs = [
  'La clínica Monteluna reconoció que un intruso copió 12.400 historias clínicas durante el mes de marzo.',
  'Los archivos contenían nombres, direcciones y diagnósticos, según la empresa, que ya avisó a la autoridad.',
]
const article = `<article><h1>${title}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article>`
const page = (head = '') =>
  `<!DOCTYPE html><html lang="es"><head><title>${title} - El Faro</title>${head}</head><body><nav><a href="/">Inicio</a></nav>${article}<footer>Aviso</footer></body></html>`

const address = 'https://elfaro.example/noticias/monteluna'
const part = (fields: readonly string[], body: string) => ['------b', ...fields, '', body]
const htmlPart = (html: string, location = address, id = '<frame-1@mhtml.blink>') =>
  part(
    [
      'Content-Type: text/html',
      `Content-ID: ${id}`,
      'Content-Transfer-Encoding: quoted-printable',
      `Content-Location: ${location}`,
    ],
    quotedPrintable(html),
  )
const picture = part(
  [
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://elfaro.example/x.png',
  ],
  'iVBORw0KGgo=',
)

/** What Chromium writes. */
const blink = (...parts: readonly (readonly string[])[]) => [
  'From: <Saved by Blink>',
  `Snapshot-Content-Location: ${address}`,
  'Subject: =?utf-8?Q?La=20cl=C3=ADnica=20Monteluna=20pierde=2012.400=20historias?=',
  'Date: Sun, 9 Jun 2024 08:00:00 GMT',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----b"',
  '',
  '',
  ...parts.flat(),
  '------b--',
]

async function read(lines: readonly string[], name = 'page.mhtml') {
  const result = await mhtml.read(mailFile(lines, name))
  if (!result.ok) throw new Error(result.problem.message)
  const { blocks, ...facts } = result.value
  return { ...facts, kept: blocks.filter(({ removed }) => removed === undefined).map(({ text }) => text) }
}

describe('the reader of saved pages', () => {
  it('reads the page that Chromium saved', async () => {
    expect(
      await read(blink(picture, htmlPart(page()), htmlPart('<p>Publicidad</p>', 'https://ads.example/'))),
    ).toMatchObject({
      reader: 'mhtml',
      mediaType: 'multipart/related',
      title,
      kept: [title, ...paragraphs],
      canonicalUrl: address,
      origins: { canonicalUrl: 'mail-header', title: 'markup' },
      publishedOn: null,
      notes: ['The page was saved on 2024-06-09.'],
    })
  })

  it('has the address of the page that an archive copied', async () => {
    const copy = `https://web.archive.org/web/20240601120000/${address}`
    const lines = blink(htmlPart(page())).map(line => line.replace(address, copy))
    expect((await read(lines)).canonicalUrl).toBe(address)
  })

  it('believes the page more than the address it was saved from, and its date', async () => {
    const head = `<link rel="canonical" href="https://elfaro.example/a"><meta property="article:published_time" content="2024-04-02T09:00:00Z">`
    expect(await read(blink(htmlPart(page(head))))).toMatchObject({
      canonicalUrl: 'https://elfaro.example/a',
      origins: { canonicalUrl: 'meta' },
      publishedOn: { value: '2024-04-02', origin: 'meta' },
    })
  })

  it('reads the part that is named as the root, whatever comes first', async () => {
    const frame = htmlPart(
      '<p>Un marco con publicidad de otra casa, que no es el texto.</p>',
      'https://ads.example/',
      '<ad>',
    )
    const lines = blink(frame, htmlPart(page())).map(line =>
      line.includes('type="text/html"') ? '\ttype="text/html"; start="<frame-1@mhtml.blink>";' : line,
    )
    const withoutSnapshot = lines.filter(line => !line.startsWith('Snapshot-'))
    expect((await read(withoutSnapshot)).kept).toEqual([title, ...paragraphs])
    expect((await read(blink(frame, htmlPart(page())))).kept).toEqual([title, ...paragraphs])
  })

  it('reads what Internet Explorer and Word wrote', async () => {
    const explorer = [
      'From: <Saved by Windows Internet Explorer 8>',
      'Subject: Monteluna',
      'Date: Sun, 9 Jun 2013 10:00:00 +0200',
      'MIME-Version: 1.0',
      'Content-Type: text/html;',
      '\tcharset="Windows-1252"',
      'Content-Transfer-Encoding: 8bit',
      `Content-Location: ${address}`,
      'X-MimeOLE: Produced By Microsoft MimeOLE',
      '',
      page(),
    ]
    expect(await read(explorer, 'page.mht')).toMatchObject({
      kept: [title, ...paragraphs],
      canonicalUrl: address,
    })
    const word = [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="----b"',
      '',
      'This document is a Single File Web Page, also known as a Web Archive file.',
      '',
      ...part(
        [
          'Content-Location: file:///C:/AB/nota.htm',
          'Content-Transfer-Encoding: 8bit',
          'Content-Type: text/html; charset="utf-8"',
        ],
        utf8(page()),
      ),
      '------b--',
    ]
    expect(await read(word, 'nota.mht')).toMatchObject({ kept: [title, ...paragraphs], canonicalUrl: null })
  })

  it('takes the subject for the title of a page that has none', async () => {
    const bare = `<html><body>${paragraphs.map(text => `<p>${text}</p>`).join('')}</body></html>`
    expect(await read(blink(htmlPart(bare)))).toMatchObject({ title, origins: { title: 'mail-header' } })
  })

  it('says what is wrong with a page that lost its text', async () => {
    expect(await mhtml.read(mailFile(blink(picture), 'page.mhtml'))).toEqual({
      ok: false,
      problem: { code: 'damaged-file', message: 'page.mhtml is a saved web page that has lost its text.' },
    })
    expect(await mhtml.read(mailFile(blink(htmlPart('<script>1</script>'))))).toMatchObject({
      problem: { code: 'no-article-text' },
    })
  })
})
