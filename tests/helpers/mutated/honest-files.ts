// A small, honest file of every format: what the damaged ones are made from.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../../../src-main/domain/article.ts'
import { recordBytes } from '../../../src-main/pipeline/readers/records/record-file.ts'
import { makeDocx, wordParagraph } from '../make-docx.ts'
import { compressedRtf, property as is, makeMsg } from '../make-msg.ts'
import { makeFlatOdt, makeOdt, type OdtParts } from '../make-odt.ts'
import { makePdf } from '../make-pdf.ts'
import { makeRtf } from '../make-rtf.ts'
import { makeZip } from '../make-zip.ts'
import { stories } from '../wire-stories.ts'

const { en, es, pt, fr, de, it } = stories
const paragraphs = (story: string) => story.split('\n\n')
const encode = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const fixture = (path: string): Uint8Array =>
  Uint8Array.from(readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', path)))
const base64 = (bytes: Uint8Array) =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')

const markdown = (story: string) => {
  const [title, ...rest] = paragraphs(story)
  return `---\ndate: 2024-04-05\nauthor: Ines Bravo\n---\n\n# ${title}\n\n${rest.join('\n\n')}\n\n- one *list*\n  1. and one in it\n\n> a quote\n`
}

function page(story: string): string {
  const [title = '', ...rest] = paragraphs(story)
  const facts = JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: '2024-06-22' })
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${title} | Der Bote</title>
<meta property="og:title" content="${title}"><script type="application/ld+json">${facts}</script></head>
<body><nav><ul><li><a href="/">Start</a><li><a href="/sport">Sport</a></ul></nav><article><h1>${title}</h1>
${rest.map(text => `<p>${text}</p>`).join('\n')}<table><tr><th>Jahr<th>Fälle<tr><td>2023<td>12</table></article>
<footer>&copy; 2024 &#x44;er Bote &amp; Partner</footer></body></html>`
}

const wordList = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
const wordFile = (story: string) =>
  makeDocx({
    body: [
      ...paragraphs(story).map(text => wordParagraph(text)),
      wordParagraph('names and addresses', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      `<w:tbl><w:tr><w:tc>${wordParagraph('Year')}</w:tc><w:tc>${wordParagraph('Cases')}</w:tc></w:tr></w:tbl>`,
      '<w:p><w:r><w:t>Told twice</w:t><w:footnoteReference w:id="2"/></w:r></w:p>',
    ].join(''),
    styles: '<w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>',
    numbering: wordList,
    footnotes: `<w:footnote w:id="2">${wordParagraph('By letter.')}</w:footnote>`,
    headers: [wordParagraph('The Courier')],
    core: '<dc:title>A break-in at the dentist</dc:title><dc:creator>Ana Ruiz</dc:creator>',
  })

const openText: OdtParts = {
  body: [
    ...paragraphs(it).map((text, i) => (i === 0 ? `<text:h>${text}</text:h>` : `<text:p>${text}</text:p>`)),
    '<text:list text:style-name="L"><text:list-item><text:p>nomi</text:p></text:list-item></text:list>',
    '<table:table><table:table-row><table:table-cell><text:p>Anno</text:p></table:table-cell><table:table-cell><text:p>Casi</text:p></table:table-cell></table:table-row></table:table>',
  ].join(''),
  automaticStyles:
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1"/></text:list-style>',
  meta: '<dc:title>La cooperativa avverte</dc:title>',
}

const printed = (story: string) =>
  paragraphs(story).flatMap(text => [...(text.match(/.{1,85}(?:\s|$)/g) ?? []), ''])
const pdfPages = [fr, de].map(story => ({
  texts: printed(story).map((text, i) => ({ x: 60, y: 780 - i * 14, text, size: i === 0 ? 16 : 10 })),
}))

const rich = Buffer.from(makeRtf(paragraphs(pt))).toString('latin1')
const richExtras =
  '{\\*\\listtable{\\list{\\listlevel\\levelnfc0}}}{\\pict\\bin12 \x00\xff{}\\\\abcdef}\\trowd\\cell Um\\cell Dois\\row\n'

const attached = wordFile(en)
const mailHeader = (subject: string, type: string) =>
  `From: Ana Duarte <press@clinic.example>\r\nTo: desk@paper.example\r\nSubject: ${subject}\r\nDate: Tue, 4 Jun 2024 10:00:00 +0200\r\nMessage-ID: <1@clinic.example>\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n`
const mail = `${mailHeader('=?utf-8?Q?Aviso_a_31=2E400_abonados?=', 'multipart/mixed; boundary="edge"')}\r
--edge\r\nContent-Type: multipart/alternative; boundary="inner"\r\n\r
--inner\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(encode(es))}\r
--inner\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(es)}\r\n--inner--\r
--edge\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*=utf-8''..%2F..%2Fnota%20.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(attached)}\r
--edge\r\nContent-Type: message/rfc822\r\n\r\n${mailHeader('Fwd', 'text/plain; charset=iso-8859-1')}\r\n${es}\r\n--edge--\r\n`
const plainMail = `${mailHeader('Une intrusion', 'text/plain; charset=utf-8')}\r\n${fr}\r\n`
const mailbox = [plainMail, mail, plainMail]
  .map(
    text =>
      `From press@clinic.example Tue Jun  4 10:00:00 2024\r\nContent-Length: ${encode(text).length}\r\n${text}\r\n`,
  )
  .join('')
const savedPage = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://bote.example/a\r\nSubject: Lindental\r\nDate: Tue, 25 Jun 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n------b\r\nContent-Type: text/html\r\nContent-Location: https://bote.example/a\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${Buffer.from(
  page(de),
)
  .toString('latin1')
  .replace(/[=\x80-\xff]/g, sign => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`)}\r\n------b--\r\n`

const richLetter = (letter: string) => `\\u${letter.charCodeAt(0)}?`
const richPage = `{\\rtf1\\ansi\\fromhtml1 ${paragraphs(es)
  .map(text => `{\\*\\htmltag64 <p>}${text.replace(/[\x80-\uffff]/g, richLetter)}`)
  .join('\\par ')}}`
const outlook = makeMsg({
  properties: {
    [is.subject]: 'Aviso a 31.400 abonados',
    [is.representedName]: 'Ana Duarte',
    [is.submitted]: new Date('2024-06-04T08:00:00Z'),
    [is.plain]: es,
    [is.rich]: compressedRtf(richPage),
  },
  attachments: [
    { properties: { [is.longName]: 'nota.docx', [is.data]: attached } },
    { properties: {}, message: { properties: { [is.subject]: 'Une intrusion', [is.plain]: fr } } },
  ],
})

const rows = [en, fr, de, it].map(story => {
  const [title = '', ...rest] = paragraphs(story)
  return {
    title,
    content: rest.join('\n'),
    published_at: '2024-05-14',
    url: 'https://paper.example/a?b=1',
    author: 'Ana Ruiz',
  }
})
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const table = (delimiter: string) =>
  [['title', 'content', 'published_at', 'url', 'author'], ...rows.map(row => Object.values(row).map(quoted))]
    .map(cells => cells.join(delimiter))
    .join('\r\n')
const record = {
  roles: { title: 'title', text: 'content', date: 'published_at' },
  columns: new Map(Object.entries(rows[0] ?? {})),
} as const

/** The files, each in the name of its format. */
export const honestFiles: readonly [SourceFile, ...SourceFile[]] = [
  { name: 'plain.txt', bytes: encode(en) },
  { name: 'latin.txt', bytes: latin1(de) },
  { name: 'wide.txt', bytes: Uint8Array.from(Buffer.from(`\ufeff${es}`, 'utf16le')) },
  { name: 'marked.md', bytes: encode(markdown(fr)) },
  { name: 'page.html', bytes: encode(page(de)) },
  { name: 'shop.html', bytes: fixture('pages/pt-blogger.html') },
  { name: 'strict.xhtml', bytes: encode(`<?xml version="1.0"?>\n${page(it)}`) },
  { name: 'saved.mhtml', bytes: latin1(savedPage) },
  { name: 'packed.pdf', bytes: makePdf({ pages: pdfPages, info: { Title: 'Une mutuelle avertie' } }) },
  { name: 'open.pdf', bytes: makePdf({ pages: pdfPages, language: 'fr', isUnpacked: true }) },
  { name: 'linear.pdf', bytes: fixture('pdf/qpdf-es.pdf') },
  { name: 'printed.pdf', bytes: fixture('pdf/ghostscript-fr.pdf') },
  { name: 'word.docx', bytes: wordFile(es) },
  { name: 'open.odt', bytes: makeOdt(openText) },
  { name: 'flat.fodt', bytes: makeFlatOdt(openText) },
  { name: 'rich.rtf', bytes: latin1(rich.replace(/\}$/, `${richExtras}}`)) },
  { name: 'mail.eml', bytes: encode(mail) },
  { name: 'outlook.msg', bytes: outlook },
  { name: 'box.mbox', bytes: encode(mailbox) },
  { name: 'table.csv', bytes: encode(table(',')) },
  { name: 'tabs.tsv', bytes: encode(table('\t')) },
  { name: 'list.json', bytes: encode(JSON.stringify({ data: { items: rows } }, null, 1)) },
  { name: 'lines.jsonl', bytes: encode(rows.map(row => JSON.stringify(row)).join('\n')) },
  { name: 'row.json', bytes: recordBytes(record) },
  {
    name: 'archive.zip',
    bytes: makeZip([
      { name: 'a/plain.txt', content: en },
      { name: 'word.docx', content: attached, method: 0 },
      { name: '../../page.html', content: page(it), isStreamed: true },
      { name: 'more.zip', content: makeZip([{ name: 'deep.md', content: markdown(es), isZip64: true }]) },
    ]),
  },
]
