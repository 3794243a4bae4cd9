import type { PartialDate } from '../../../domain/partial-date.ts'
import { machineDate } from '../front-matter.ts'
import type { PdfDocument } from './open-pdf.ts'

/** What a PDF says of itself, as far as it can be believed. */
export interface DocumentInfo {
  readonly title: string | null
  readonly author: string | null
  readonly createdOn: PartialDate | null
  readonly language: string | null
}

/** Reads the information dictionary and the metadata; what is no title, no name and no date of its own is left out. */
export async function documentInfo(document: PdfDocument): Promise<DocumentInfo> {
  const { info, metadata } = await document
    .getMetadata()
    .catch(() => ({ info: {} as object, metadata: null }))
  const entries = new Map<string, unknown>(Object.entries(info))
  const entry = (key: string) => asText(entries.get(key))
  const meta = (key: string) => asText(metadata?.get(key))
  const title = [entry('Title'), meta('dc:title')].find(text => text !== null && isTitle(text)) ?? null
  const author = [entry('Author'), meta('dc:creator')].find(text => text !== null && isName(text)) ?? null
  const creator = entry('Creator') ?? writerIn(entry('Title') ?? '')
  const isPrinted = isPrintout(entry('Producer') ?? '', creator)
  const made = isPrinted ? [] : [entry('CreationDate'), meta('xmp:createdate'), entry('ModDate')]
  return {
    title,
    author,
    createdOn: [meta('dc:date'), ...made].map(dayOf).find(day => day !== null) ?? null,
    language: entry('Language'),
  }
}

const maxLength = 400

function asText(value: unknown): string | null {
  const text = Array.isArray(value) ? value.join(', ') : value
  if (typeof text !== 'string') return null
  const line = text.replace(/\s+/g, ' ').trim()
  return line === '' || line.length > maxLength ? null : line
}

const program =
  /^(?:microsoft|libreoffice|openoffice|adobe|powerpoint|word|pages|writer|quark\w*|indesign)\b.*\s[-–—]\s/i
const fileName =
  /^[^\s]*\.[a-z]{2,5}\d?$|\.(?:docx?|odt|rtf|pdf|indd?|qxp|xlsx?|pptx?|txt|html?|tmp|ai|pub)$/i
const placeholder =
  /^(?:untitled|sin t[íi]tulo|sem t[íi]tulo|sans titre|ohne titel|unbenannt|senza titolo|document[eo]?|dokument|microsoft|print|imprimir|stampa|drucken|layout|scan\w*|slide|presentation|titel?|title|t[íi]tulo|titre|titolo|blank page|about:blank|null|none)[\s\d_#()-]*$/i

/** Neither a file, nor an address, nor what a program writes when nobody named the document. */
function isTitle(text: string): boolean {
  if (program.test(text) || placeholder.test(text)) return false
  if (fileName.test(text) || /^(?:https?:|file:|www\.|[a-z]:\\|\/)/i.test(text)) return false
  if (!/\p{L}{2}/u.test(text) || text.includes('\ufffd')) return false
  // One word of letters, figures and dashes is how files are called.
  return /\s/.test(text)
    ? !/^[\p{L}\p{N}]+(?:[_][\p{L}\p{N}]+)+/u.test(text)
    : /^\p{Lu}\p{Ll}{7,}$/u.test(text)
}

const software =
  /\b(?:microsoft|adobe|acrobat|word|office|excel|libreoffice|openoffice|writer|latex|tex|pdf\w*|chrome|chromium|mozilla|firefox|safari|skia|quartz|ghostscript|indesign|quark\w*|canva|hp|lenovo|dell|asus|acer|toshiba|windows|user|usuario|usu[áa]rio|utilisateur|utente|benutzer|admin\w*|unknown|anonymous|an[óo]nimo|desconocido|owner|scanner|canon|epson|xerox|ricoh|konica|kyocera)\b/i

/** Names have several words that begin with capitals; login names, machines and programs do not. */
function isName(text: string): boolean {
  if (software.test(text) || /[\d@_\\/]/.test(text) || text.length > 120) return false
  const words = text.split(/[\s,;&]+/).filter(word => word !== '')
  const capitals = words.filter(word => /^\p{Lu}/u.test(word))
  return capitals.length >= 2 && capitals.length * 2 >= words.length
}

/** Printing pages of the web and of anything else, these write down the day of that. */
const printer =
  /^(?:skia|qt\b|wkhtmltopdf|cairo|chrom|headless|mozilla|.*\bquartz pdfcontext|.*\bprint ?to ?pdf|.*\bpdf ?printer|dopdf|cutepdf|novapdf|primopdf|bullzip|pdfcreator)/i
/** Programs texts are written in may print them too, on the day they are finished. */
const writer = /\b(?:word|pages|writer|indesign|quark\w*|publisher|scribus|textedit|google docs)\b/i

/** "Microsoft Word - notice.docx": what is printed out of a program is called by that too. */
const writerIn = (title: string) => (program.test(title) && fileName.test(title) ? title : '')

const isPrintout = (producer: string, creator: string) =>
  [producer, creator].some(program => printer.test(program)) && !writer.test(`${producer} ${creator}`)

/** Before this no PDF was made; programs that do not know the day write the first of their calendar. */
const firstYear = 1993
const firstDays = new Set([
  '1970-01-01',
  '1980-01-01',
  '1999-12-31',
  '2000-01-01',
  '1999-11-30',
  '2001-01-01',
])

function dayOf(text: string | null): PartialDate | null {
  const [, year, month = '01', date = '01'] = /^D:(\d{4})(\d{2})?(\d{2})?/.exec(text ?? '') ?? []
  const day = machineDate(year === undefined ? text : `${year}-${month}-${date}`)
  return day === null || firstDays.has(day) || Number(day.slice(0, 4)) < firstYear ? null : day
}
