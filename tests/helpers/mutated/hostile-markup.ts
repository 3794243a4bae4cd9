// Pages, mails and texts made to do harm by how they are nested, repeated or left open.
import type { Random } from '../../bench/random.ts'
import { stories } from '../wire-stories.ts'
import { outsideAddresses } from './outside.ts'

/** Writes the content of a file, as long as it is told. */
export type Maker = (size: number, random: Random) => string | Uint8Array

const times = (text: string, length: number) => text.repeat(Math.max(1, Math.floor(length / text.length)))
const { en, fr, it } = stories
const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
const outside = outsideAddresses.map((address, i) => `<!ENTITY o${i} SYSTEM "${address}">`).join('')

/** A document type that defines what it should not, and text that asks for all of it. */
export const doctype = (root: string) =>
  `<!DOCTYPE ${root} [<!ENTITY e0 "lol">${entities}${outside}<!ENTITY % p SYSTEM "${outsideAddresses[0]}">%p;]>`
export const references = `&e9;${outsideAddresses.map((_, i) => `&o${i};`).join(' ')}`

const page = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>A page</title>${head}</head><body><article><h1>A theft at the port</h1><p>${en}</p>${body}</article></body></html>`

const tags = [
  'div',
  'b',
  'span',
  'ul><li',
  'table><tr><td',
  'blockquote',
  'p',
  'a href="x"',
  'font',
  'select',
  'svg',
  'form',
  'x-y',
  'dl><dd',
  'template',
] as const
const headerOf = (type: string) =>
  `From: Ana <ana@paper.example>\nTo: Leo <leo@paper.example>\nSubject: A theft\nDate: Tue, 4 Jun 2024 10:00:00 +0200\nMessage-ID: <1@a.example>\nMIME-Version: 1.0\nContent-Type: ${type}\n`

function nestedMail(size: number): string {
  let inner = `Content-Type: text/plain\n\n${en}\n`
  for (let i = 0; inner.length < size + 2000; i++)
    inner = `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n${inner}\n--b${i}--\n`
  return `${headerOf('multipart/mixed; boundary="top"')}\n--top\n${inner}\n--top--\n`
}

function mailInMail(size: number): string {
  let inner = `${headerOf('text/plain')}\n${en}\n`
  while (inner.length < size + 3000) inner = `${headerOf('message/rfc822')}\n${inner}`
  return inner
}

/** The files by their names; what stands before a dash is only there to tell them apart. */
export const hostileMarkup: Readonly<Record<string, Maker>> = {
  'deep-page.html': (size, random) => {
    const tag = random.pick(tags)
    return page(`${times(`<${tag}>`, size)}${it}${random.isBelow(0.5) ? times(`</${tag}>`, size) : ''}`)
  },
  'entities-page.html': () =>
    `${doctype('html')}<html><body><h1>A page</h1><p>${en} ${references}</p></body></html>`,
  'entities-page.xhtml': () =>
    `<?xml version="1.0"?>${doctype('html')}<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>A page</h1><p>${en} ${references}</p></body></html>`,
  'outside-page.html': () =>
    page(
      outsideAddresses
        .map(
          at =>
            `<iframe src="${at}"></iframe><object data="${at}"></object><link rel="import" href="${at}"><xi:include href="${at}" parse="text"/><img src="${at}"><script src="${at}"></script>`,
        )
        .join(''),
    ),
  'open-brackets-page.html': (size, random) =>
    page(
      times(
        random.pick([
          '<',
          '<!--',
          '<!',
          '</',
          '<a ',
          '<a b="',
          '&',
          '&#',
          '<![CDATA[',
          '<?',
          '<script>',
          '<p <',
          '<a b=c ',
        ]),
        size,
      ),
    ),
  'attributes-page.html': size =>
    page(
      `<div ${Array.from({ length: size / 12 }, (_, i) => `data-a${i}="${i}"`).join(' ')}><p>${fr}</p></div>`,
    ),
  'embedded-page.html': size => {
    let inner = `<p>${it}</p>`
    while (inner.length < Math.min(size, 40_000))
      inner = `<iframe srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`
    return page(inner)
  },
  'numbers-page.html': (_, random) =>
    page(
      `<p>${Array.from({ length: 40 }, () => `&#${random.pick(['0', '55357', 'xD83D', '1114112', '99999999999', 'x0', '128', '65535', '-1'])};a`).join('')}</p>`,
    ),
  'facts-page.html': (size, random) =>
    page(
      '',
      `<script type="application/ld+json">${random
        .pick(['[', '{"@graph":[', '{"a":'])
        .repeat(
          Math.min(size, 20_000),
        )}</script><script type="application/ld+json">{"@type":"NewsArticle","headline":["a",{"b":null}],"author":[[[{"name":{"x":1}}]]],"datePublished":{"y":"2024"},"url":7,"publisher":"\\ud83d"}</script><meta property="article:published_time" content="99999-99-99T99:99"><link rel="canonical" href="http://[::"><base href="javascript:1">`,
    ),
  'spans-page.html': size => page(times('<td colspan=999999999 rowspan=999999999>x', size)),
  'deep-quote.md': (size, random) =>
    `# A theft\n\n${times(random.pick(['> ', '- ', '1. ', '  - a\n    ', '>- ', '\t']), size)}${en}\n`,
  'open-signs.md': (size, random) =>
    `# A theft\n\n${en}\n\n${times(random.pick(['[', '![', '*', '_', '`', '](', '<', '~', '[a](', '**a', '\\', '|', '|-', '$', '[^', '[]: ', '#', '***']), size)}`,
  'open-matter.md': size => `---\ntitle: "A\ndate: 2024-99-99\n${times('a: [\n', size)}\n# A theft\n\n${en}`,
  'nested-mail.eml': nestedMail,
  'letters-mail.eml': mailInMail,
  'parts-mail.eml': size =>
    `${headerOf('multipart/mixed; boundary="b"')}\n--b\n\n${en}\n${times('--b\nContent-Type: text/plain; name="../../a"\n\nx\n', size)}`,
  'same-edge-mail.eml': size =>
    `${headerOf('multipart/mixed; boundary="b"')}\n${times('--b\nContent-Type: multipart/mixed; boundary="b"\n\n', size)}${en}`,
  'header-mail.eml': (size, random) =>
    `${headerOf('text/plain')}${times(random.pick(['X-A: b\n', ' folded\n', 'Subject: =?utf-8?B?', 'References: <a@b>\n ', 'a', 'To: "', 'Cc: (((', 'Received: ;\n', ':\n']), size)}\n\n${en}`,
  'names-mail.eml': size =>
    `${headerOf(`text/plain; ${Array.from({ length: size / 14 }, (_, i) => `name*${i}*=%C3;`).join(' ')}`)}\n${en}`,
  'words-mail.eml': (size, random) =>
    `From: ${times(random.pick(['=?utf-8?Q?=ED=A0=BD?= ', '=?x?Q?a?=', '=?utf-8?B?AAAA?= ', '<<<', 'a@', '"\\"', '((']), size)}\nTo: a@b.example\nSubject: =?utf-8?Q?=00=ED=A0=BD?=\nMIME-Version: 1.0\nMessage-ID: <1@a>\n\n${en}`,
  'packed-mail.eml': (size, random) =>
    `${headerOf('text/html; charset=utf-7')}Content-Transfer-Encoding: ${random.pick(['base64', 'quoted-printable', 'x-uuencode', 'binary', 'gzip'])}\n\n${times(random.pick(['=', '=\n', '=C3', '====', 'begin 644 a\nM', '!', 'PGI+']), size)}\n${en}`,
  'many-mails.mbox': size =>
    times(
      `From ana@paper.example Tue Jun  4 10:00:00 2024\nContent-Length: 99999999999\n${headerOf('text/plain')}\nx\n\n`,
      size,
    ),
  'deep-saved.mhtml': nestedMail,
  'saved.mhtml': size =>
    `From: <Saved by Blink>\nSnapshot-Content-Location: javascript:alert(1)\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=""\n\n${times('--\n\n', size)}`,
}
