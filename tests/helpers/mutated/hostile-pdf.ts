// PDFs made to do harm: loops, bombs, numbers no page has.
import { deflateSync } from 'node:zlib'
import { makePdf } from '../make-pdf.ts'
import { stories } from '../wire-stories.ts'
import type { Maker } from './hostile-markup.ts'

const mebibyte = 1024 * 1024
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const line = 'BT /F1 10 Tf 60 700 Td (A theft at the port was told on Monday.) Tj ET'

/** A file of these objects, the first of them its catalogue, without a table of where they stand. */
const loose = (objects: readonly string[]) =>
  latin1(
    `%PDF-1.7\n${objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`,
  )
const stream = (dictionary: string, data: string) =>
  `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`
const packed = (data: Buffer) => deflateSync(data, { level: 9 })
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
const onePage = (contents: string, page = '', more: readonly string[] = []) =>
  loose([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> /XObject << /X 6 0 R >> >> ${page} >>`,
    font,
    contents,
    ...more,
  ])

const texts = stories.fr.split('\n\n').map((text, i) => ({ x: 60, y: 780 - i * 14, text: text.slice(0, 90) }))
const planned = (page: object) => makePdf({ pages: [{ texts, ...page }] })

/** The files by their names. */
export const hostilePdf: Readonly<Record<string, Maker>> = {
  'loop-of-pages.pdf': () =>
    loose([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2147483647 >>',
      '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 9 >>',
    ]),
  'many-pages.pdf': (_, random) =>
    loose([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(random.pick([40, 3000]))}] /Count ${random.pick(['3000', '-1', '1e9', '(a)'])} >>`,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
    ]),
  'own-parent.pdf': () => onePage(stream('', line), '/Parent 3 0 R /Contents [3 0 R 5 0 R]'),
  'own-drawing.pdf': () =>
    onePage(stream('', `${line} /X Do`), '', [
      stream(
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
        '/X Do /X Do',
      ),
    ]),
  'deep-array.pdf': (size, random) =>
    onePage(
      stream(
        '',
        `${line} ${random.pick(['[', '<<', '(', 'q ', 'BT ', '/A BMC ']).repeat(Math.min(size, 4000))}`,
      ),
    ),
  'deep-object.pdf': (size, random) =>
    onePage(stream('', line), `/A ${random.pick(['[', '<< /A ', '[<</A[']).repeat(size)}`),
  'bomb.pdf': (_, random) => {
    const once = packed(Buffer.alloc(random.pick([2, 12]) * mebibyte, random.pick([' ', '0 ', `${line} `])))
    return onePage(stream('/Filter [/FlateDecode /FlateDecode]', packed(once).toString('latin1')))
  },
  'repeated-contents.pdf': size =>
    onePage(stream('', line), `/Contents [${'5 0 R '.repeat(Math.min(size, 20_000))}]`),
  'own-length.pdf': () => onePage('<< /Length 5 0 R /Filter 5 0 R >>\nstream\nBT\nendstream'),
  'filters.pdf': (_, random) =>
    onePage(
      stream(
        `/Filter [${random.pick(['/ASCII85Decode', '/LZWDecode', '/RunLengthDecode', '/ASCIIHexDecode', '/DCTDecode', '/JBIG2Decode', '/CCITTFaxDecode', '/Crypt', '/Nope', '/FlateDecode']).concat(' ').repeat(random.whole(1, 60))}] /DecodeParms [<< /Predictor 15 /Columns 2147483647 /K -1 >>]`,
        `${line}${'z'.repeat(400)}~>`,
      ),
    ),
  'old-tables.pdf': () =>
    latin1(
      `${Buffer.from(planned({})).toString('latin1')}xref\n0 1\n0000000000 65535 f \ntrailer << /Root 1 0 R /Size 9 /Prev 15 /XRefStm 15 >>\nstartxref\n15\n%%EOF`,
    ),
  'endless-numbers.pdf': (_, random) =>
    planned({
      content: `${random.pick(['1e308', '-1e308', '99999999999999', 'NaN', '0', '.', '--5'])} 0 0 ${random.pick(['1e308', '0', '-1'])} 0 0 cm BT /F0 1e300 Tf 1e300 Tc 0 Tz (a) Tj 1e309 0 Td (b) Tj ET`,
    }),
  'page-sizes.pdf': (_, random) =>
    planned({
      width: random.pick([0, -5, 1e12, Number.NaN]),
      height: random.pick([0, 1e-9, 1e15]),
      rotate: random.pick([45, -90, 1e9, 7]),
    }),
  'glyphs.pdf': (size, random) =>
    onePage(
      stream('', 'BT /F2 10 Tf 60 700 Td <000100020003D83DDC00> Tj ET'),
      '/Resources << /Font << /F2 6 0 R >> >>',
      [
        '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [8 0 R] /ToUnicode 7 0 R >>',
        stream(
          '',
          `begincmap ${random.pick(['<0000> <FFFFFFFF> <0041>', '<0001> <FFFF> <D83D>', '<0001> <0003> [<D83D> <0000> <DC00>]', '<00> <FF> 9'])} endbfrange `
            .repeat(Math.min(size, 200))
            .replaceAll('<00', '1 beginbfrange <00'),
        ),
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1e99 /W [0 99999999 5] /FontDescriptor 8 0 R >>',
      ],
    ),
  'marks.pdf': size => onePage(stream('', `${'/Artifact BMC '.repeat(size)} ${line} ${'EMC '.repeat(size)}`)),
  'letters.pdf': size => onePage(stream('', `BT /F1 1 Tf ${'1 0 Td (a) Tj '.repeat(size)} ET`)),
  'info.pdf': (_, random) =>
    makePdf({
      pages: [{ texts }],
      info: {
        Title: random.pick(['\0\0\0', 'a\ud83d', '\u202eA theft of names', '(((']),
        CreationDate: random.pick(['D:99999999999999', 'D:', 'D:20249999']),
      },
      xmp: '<x:xmpmeta><rdf:RDF>'.repeat(400),
    }),
  'locked.pdf': (_, random) =>
    makePdf({ pages: [{ texts }], passwords: { user: random.pick(['', 'x']), owner: 'y' } }),
}
