// Archives and the documents in them made to do harm: bombs, overlaps, entities, loops.
import type { Random } from '../../bench/random.ts'
import { makeDocx, wordParagraph } from '../make-docx.ts'
import { makeFlatOdt, makeOdt, openDocumentType } from '../make-odt.ts'
import { makeZip, type ZipEntry } from '../make-zip.ts'
import { stories } from '../wire-stories.ts'
import { doctype, type Maker, references } from './hostile-markup.ts'
import { outsideAddresses } from './outside.ts'

const { en, es, pt } = stories
const mebibyte = 1024 * 1024
const times = (text: string, length: number) => text.repeat(Math.max(1, Math.floor(length / text.length)))
const story: ZipEntry = { name: 'story.txt', content: en }

const wordFile = (content: string | Uint8Array, more: readonly ZipEntry[] = []) =>
  makeZip([{ name: '[Content_Types].xml' }, { name: 'word/document.xml', content }, ...more])
const openFile = (content: string | Uint8Array) =>
  makeZip([
    { name: 'mimetype', content: openDocumentType, method: 0 },
    { name: 'content.xml', content },
  ])

function nested(depth: number, file: Uint8Array): Uint8Array {
  return depth === 0
    ? file
    : nested(depth - 1, makeZip([{ name: `level-${depth}.zip`, content: file }, story]))
}

/** Every entry of the directory is the same stretch of bytes. */
function overlapping(count: number, bytes: number): Uint8Array {
  const one = Buffer.from(makeZip([{ name: 'a.txt', content: times('A theft at the port. ', bytes) }]))
  const directory = one.subarray(one.indexOf('PK\x01\x02', 0, 'latin1'), one.length - 22)
  const end = Buffer.from(one.subarray(-22))
  end.writeUInt16LE(count & 0xffff, 8)
  end.writeUInt16LE(count & 0xffff, 10)
  end.writeUInt32LE(directory.length * count, 12)
  const list = Array.from({ length: count }, () => directory)
  return new Uint8Array(Buffer.concat([one.subarray(0, one.length - 22 - directory.length), ...list, end]))
}

const names = [
  '../../../etc/cron.d/x',
  'C:\\Windows\\a.txt',
  '/etc/passwd',
  'a\0b.txt',
  '\u202etxt.exe',
  '',
  '.',
  '..',
  '/',
  'con',
  'a\nb.txt',
  'é'.repeat(3000),
  '%2e%2e/a.txt',
  '\ud83d\ude00.txt',
  '~',
  'a/',
] as const
const wordXml = (body: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${wordParagraph(en)}${body}</w:body></w:document>`

/** The files by their names. */
export const hostileArchives: Readonly<Record<string, Maker>> = {
  'nested.zip': (_, random) => nested(random.whole(2, 9), makeZip([story])),
  'deeply-nested.zip': () => nested(120, makeZip([story])),
  'flat-bomb.zip': (_, random) =>
    makeZip([{ name: 'zeros.txt', content: Buffer.alloc(random.pick([2, 8]) * mebibyte, 'a') }, story]),
  'lying-bomb.zip': (_, random) =>
    makeZip([
      {
        name: 'a.txt',
        content: Buffer.alloc(4 * mebibyte, 'ab'),
        declaredSize: random.pick([10, 1000, 900_000]),
      },
      story,
    ]),
  'huge-claim.zip': (_, random) =>
    makeZip(
      Array.from({ length: 12 }, (_, i) => ({
        name: `a${i}.txt`,
        content: en,
        declaredSize: random.pick([0xffffffff, 100 * mebibyte, 0x7fffffff]),
      })),
    ),
  'many.zip': size =>
    makeZip(
      Array.from({ length: size > 5000 ? 10_400 : size }, (_, i) => ({
        name: `${i}.txt`,
        content: 'A theft.',
        method: 0,
      })),
    ),
  'overlapping.zip': (size, random) => overlapping(random.pick([3, 500, 9000]), size),
  'same-names.zip': () => makeZip(Array.from({ length: 40 }, () => story)),
  'odd-names.zip': (_, random) =>
    makeZip(
      Array.from({ length: 12 }, () => ({
        name: random.pick(names),
        content: en,
        isStreamed: random.isBelow(0.3),
        flags: random.pick([0, 0x800]),
      })),
    ),
  'odd-methods.zip': () =>
    makeZip(
      [1, 6, 9, 12, 14, 93, 95, 98, 99, 4000].map(method => ({ name: `${method}.txt`, content: en, method })),
    ),
  'locked.zip': () =>
    makeZip([
      { ...story, flags: 1 },
      { name: 'b.txt', content: pt, flags: 0x2001 },
    ]),
  'comment.zip': (_, random) =>
    makeZip([story], {
      comment: 'PK\x05\x06'.repeat(random.pick([1, 900, 16_000])),
      before: random.pick(['', 'MZ', 'PK\x03\x04']),
    }),
  'streamed.zip': size =>
    makeZip([
      { name: 'a.txt', content: times('PK\x07\x08', size), method: 0, isStreamed: true },
      story,
    ]).subarray(0, -60),
  'mixed.zip': () =>
    makeZip([
      story,
      { name: 'a.docx', content: wordFile(`${doctype('x')}<x>${references}</x>`) },
      { name: 'b.pdf', content: '%PDF-1.4\n' },
      { name: 'c.zip', content: 'PK\x03\x04' },
      { name: 'd.eml' },
    ]),
  'entities.docx': () =>
    wordFile(
      `<?xml version="1.0"?>${doctype('w:document')}${wordXml(`<w:p><w:r><w:t>${references}</w:t></w:r></w:p>`)}`,
    ),
  'entities.odt': () =>
    openFile(
      `<?xml version="1.0"?>${doctype('x')}<office:document-content><office:body><office:text><text:p>${references} ${es}</text:p></office:text></office:body></office:document-content>`,
    ),
  'entities.fodt': () =>
    Buffer.from(
      Buffer.from(makeFlatOdt({ body: `<text:p>${es} ${references}</text:p>` }))
        .toString()
        .replace('?>', `?>${doctype('office:document')}`),
    ),
  'undefined-entities.docx': () =>
    wordFile(
      wordXml(`<w:p><w:r><w:t>${'&x;&#0;&#xD83D;&#x110000;'.repeat(9)}${references}</w:t></w:r></w:p>`),
    ),
  'outside.docx': () =>
    wordFile(wordXml(''), [
      {
        name: 'word/_rels/document.xml.rels',
        content: `<Relationships>${[...outsideAddresses, '../../../../../../etc/passwd', 'document.xml'].map(at => ['header', 'footnotes', 'styles', 'comments', 'numbering'].map(kind => `<Relationship Type="x/${kind}" Target="${at}"/>`).join('')).join('')}</Relationships>`,
      },
    ]),
  'deep.docx': (size, random) =>
    wordFile(
      wordXml(
        `${random
          .pick(['<w:tbl><w:tr><w:tc>', '<w:sdt>', '<w:p><w:r><w:txbxContent>', '<w:p>', '<w:ins>'])
          .repeat(Math.min(size, 3000))}`,
      ),
    ),
  'loops.docx': size =>
    makeDocx({
      body: wordParagraph(
        en,
        '<w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="1"/></w:numPr>',
      ).repeat(Math.min(size / 1000 + 1, 9)),
      styles:
        '<w:style w:styleId="a"><w:name w:val="a"/><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="z"/><w:lvl w:ilvl="-7"><w:start w:val="999999999999"/><w:lvlText w:val="%1\0&#0;\ud83d%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      footnotes: `<w:footnote w:id="1"><w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>`,
    }),
  'bomb.docx': () => wordFile(Buffer.concat([Buffer.from(wordXml('')), Buffer.alloc(3 * mebibyte, ' ')])),
  'markers.docx': (_, random) =>
    makeDocx({
      body: wordParagraph(en, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(3),
      numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${random.pick(['%1\0', '\u202e%1', '%1\n%1', '%1\u2028', '\x07%1)', '%%%1%1%1%1'])}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    }),
  'repeats.odt': (_, random: Random) => {
    const many = random.pick(['999999999', '-1', '1e9', '16384'])
    return makeOdt({
      body: `<text:p>${es}<text:s text:c="${many}"/><text:tab/></text:p><table:table><table:table-column table:number-columns-repeated="${many}"/><table:table-row table:number-rows-repeated="${many}"><table:table-cell table:number-columns-repeated="${many}"><text:p>uno</text:p></table:table-cell></table:table-row></table:table>`,
    })
  },
  'deep.odt': (size, random) =>
    makeOdt({
      body: `<text:p>${es}</text:p>${random
        .pick([
          '<text:list><text:list-item>',
          '<text:section>',
          '<text:p>',
          '<text:span>',
          '<table:table><table:table-row><table:table-cell>',
          '<text:note><text:note-body>',
        ])
        .repeat(Math.min(size, 30_000))}`,
    }),
  'deep.fodt': (size, random) =>
    makeFlatOdt({
      body: `<text:p>${es}</text:p>${random
        .pick(['<text:list><text:list-item>', '<draw:frame><draw:text-box>', '<text:span>'])
        .repeat(Math.min(size, 30_000))}`,
    }),
  'wrong-charset.fodt': (_, random) =>
    Buffer.from(
      Buffer.from(makeFlatOdt({ body: `<text:p>${es}</text:p>` }))
        .toString()
        .replace('UTF-8', random.pick(['UTF-7', 'UTF-16', 'x', 'EBCDIC', 'windows-1252', 'GB18030'])),
    ),
}
