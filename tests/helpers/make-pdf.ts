import { deflateSync } from 'node:zlib'
import { encrypting } from './pdf-encryption.ts'

/** Type that every reader knows without a font file. `odd` names its glyphs itself and has ligatures. */
export type PdfFont = 'sans' | 'sans-bold' | 'serif' | 'serif-bold' | 'mono' | 'odd'

/** A piece of text, from the lower left corner of the page, in points. */
export interface PdfText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly font?: PdfFont
  /** Degrees, counter-clockwise. */
  readonly angle?: number
  /** 3 is invisible. */
  readonly mode?: number
  /** Marked as furniture of the page. */
  readonly isArtifact?: boolean
}

/** A grey picture. */
export interface PdfPicture {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PdfPage {
  readonly texts?: readonly PdfText[]
  readonly pictures?: readonly PdfPicture[]
  readonly width?: number
  readonly height?: number
  readonly rotate?: number
  /** Drawn as written, before the texts. */
  readonly content?: string
}

export interface PdfPlan {
  readonly pages: readonly PdfPage[]
  readonly info?: Readonly<Record<string, string>>
  readonly language?: string
  readonly xmp?: string
  /** What else the catalogue holds, as written. */
  readonly catalog?: string
  readonly passwords?: { readonly user: string; readonly owner: string }
  /** What is drawn on the pages is written as it is, and not packed. */
  readonly isUnpacked?: boolean
}

const fonts: Readonly<Record<PdfFont, string>> = {
  sans: '/BaseFont /Helvetica /Encoding /WinAnsiEncoding',
  'sans-bold': '/BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding',
  serif: '/BaseFont /Times-Roman /Encoding /WinAnsiEncoding',
  'serif-bold': '/BaseFont /Times-Bold /Encoding /WinAnsiEncoding',
  mono: '/BaseFont /Courier /Encoding /WinAnsiEncoding',
  odd: '/BaseFont /Times-Roman /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl] >>',
}
const fontNames = Object.keys(fonts) as PdfFont[]

const winAnsi: Readonly<Record<string, number>> = {
  '€': 128,
  '…': 133,
  '‘': 145,
  '’': 146,
  '“': 147,
  '”': 148,
  '•': 149,
  '–': 150,
  '—': 151,
  ﬁ: 1,
  ﬂ: 2,
}

/** Characters as the bytes of a PDF string, each one a Latin-1 character. */
const encode = (text: string): string =>
  Array.from(text.normalize('NFC'), sign => String.fromCharCode(winAnsi[sign] ?? sign.charCodeAt(0))).join('')

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&').replaceAll('\r', '\\r')

function drawn({ x, y, text, size = 10, font = 'serif', angle = 0, mode = 0, isArtifact = false }: PdfText) {
  const turn = (angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)].map(part => part.toFixed(5))
  const name = `F${fontNames.indexOf(font)}`
  const show = `BT /${name} ${size} Tf ${mode} Tr ${cos} ${sin} -${sin} ${cos} ${x} ${y} Tm (${escaped(encode(text))}) Tj ET`
  return (isArtifact ? `/Artifact <</Type /Pagination>> BDC ${show} EMC` : show).replaceAll('--', '')
}

const picture = ({ x, y, width, height }: PdfPicture) => `q ${width} 0 0 ${height} ${x} ${y} cm /Im Do Q`

/** Info strings beyond ASCII are UTF-16 with a mark. */
const infoString = (text: string) =>
  /^[ -~]*$/.test(text) ? text : Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1')

/** The bytes of a PDF that looks as planned. */
export function makePdf(plan: PdfPlan): Uint8Array {
  const objects: { dictionary: string; stream?: string }[] = []
  const add = (dictionary: string, stream?: string) =>
    objects.push(stream === undefined ? { dictionary } : { dictionary, stream })
  const cipher = plan.passwords === undefined ? null : encrypting(plan.passwords)
  const string = (text: string) =>
    `(${escaped(cipher === null ? text : cipher.encrypt(text, objects.length + 1))})`

  const firstPage = 4 + fontNames.length
  const kids = plan.pages.map((_, i) => `${firstPage + i * 2} 0 R`)
  const metadata = firstPage + plan.pages.length * 2
  add(
    [
      '/Type /Catalog /Pages 2 0 R',
      plan.language === undefined ? '' : `/Lang (${plan.language})`,
      plan.xmp === undefined ? '' : `/Metadata ${metadata} 0 R`,
      plan.catalog ?? '',
    ].join(' '),
  )
  add(`/Type /Pages /Kids [${kids.join(' ')}] /Count ${plan.pages.length}`)
  for (const name of fontNames) add(`/Type /Font /Subtype /Type1 ${fonts[name]}`)
  add(
    '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8',
    '\x80'.repeat(64),
  )
  const resources = fontNames.map((_, i) => `/F${i} ${3 + i} 0 R`).join(' ')
  for (const {
    texts = [],
    pictures = [],
    width = 595,
    height = 842,
    rotate = 0,
    content = '',
  } of plan.pages) {
    add(
      `/Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${objects.length + 2} 0 R ` +
        `/Resources << /Font << ${resources} >> /XObject << /Im ${firstPage - 1} 0 R >> >>`,
    )
    const lines = [content, ...pictures.map(picture), ...texts.map(drawn)].join('\n')
    if (plan.isUnpacked === true) add('', lines)
    else add('/Filter /FlateDecode', deflateSync(Buffer.from(lines, 'latin1')).toString('latin1'))
  }
  if (plan.xmp !== undefined)
    add('/Type /Metadata /Subtype /XML', Buffer.from(plan.xmp, 'utf8').toString('latin1'))
  const entries = Object.entries(plan.info ?? {})
  add(entries.map(([key, value]) => `/${key} ${string(infoString(value))}`).join(' '))
  const info = objects.length

  let file = '%PDF-1.5\n%\xe2\xe3\xcf\xd3\n'
  const offsets = objects.map(({ dictionary, stream }, i) => {
    const offset = file.length
    const data = stream === undefined || cipher === null ? stream : cipher.encrypt(stream, i + 1)
    const body =
      data === undefined
        ? `<< ${dictionary} >>`
        : `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const trailer = `/Size ${size} /Root 1 0 R /Info ${info} 0 R ${cipher?.trailer ?? ''}`
  file += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}
