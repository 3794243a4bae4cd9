// A workbook written row by row. write-excel-file holds a whole sheet in memory before it writes, and its memory grows
// with the rows; the part of the format that is needed here is small: texts, numbers, a bold head that stays in sight,
// and the marking at the top of every sheet and of every printed page. Source: ECMA-376, part 1, section 18 (SpreadsheetML).
import { type Cell, neutral, type Row } from '../../domain/exports/rows.ts'
import type { Sink } from './whole-file.ts'
import { type ZipWriter, zipWriter } from './zip-writer.ts'

/** A table; its rows come in batches, as they are read. */
export interface Sheet {
  readonly name: string
  /** Asked for when the first rows are there. */
  head(): readonly string[]
  rows(): AsyncIterable<readonly Row[]>
}

/** The most rows of a sheet, and the most characters of a cell. Source: Excel specifications and limits. */
const mostRows = 1_048_576
const longestText = 32_767

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold these at all
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

/** Text for an XML file: marks escaped, what XML cannot hold taken out. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, '')
    .replace(/[&<>"]/g, sign => signs[sign] ?? sign)

/** Styles of the workbook: plain, bold, and text that stays text when its cell is edited. */
const style = { plain: 0, bold: 1, quoted: 2 } as const

function cellXml(cell: Cell, isHead: boolean): string {
  if (cell === null || cell === '') return '<c/>'
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  const safe = neutral(cell)
  const kind = isHead ? style.bold : safe === cell ? style.plain : style.quoted
  const shown = safe.length > longestText ? `${safe.slice(0, longestText - 1)}…` : safe
  const styled = kind === style.plain ? '' : ` s="${kind}"`
  return `<c t="inlineStr"${styled}><is><t xml:space="preserve">${escapeXml(shown)}</t></is></c>`
}

const rowXml = (row: Row, isHead = false) => `<row>${row.map(cell => cellXml(cell, isHead)).join('')}</row>`

/** Writes the sheets; `marking` stands above each of them. What is too long for one sheet goes on in the next. */
export async function writeXlsx(sink: Sink, sheets: readonly Sheet[], marking: string | null): Promise<void> {
  const zip = zipWriter(sink)
  const names: string[] = []
  for (const sheet of sheets) await writeSheet(zip, sheet, marking, names)
  const one = (name: string, text: string) => zip.entry(name, write => write(xml + text))
  await one('xl/styles.xml', stylesXml)
  await one('xl/workbook.xml', workbookXml(names))
  await one('xl/_rels/workbook.xml.rels', workbookRelations(names))
  await one('_rels/.rels', rootRelations)
  await one('[Content_Types].xml', contentTypes(names))
  await zip.finish()
}

async function writeSheet(
  zip: ZipWriter,
  sheet: Sheet,
  marking: string | null,
  names: string[],
): Promise<void> {
  const rows = flattened(sheet.rows())
  let part = 1
  let next = await rows.next()
  do {
    names.push(part === 1 ? sheet.name : `${sheet.name} ${part}`)
    await zip.entry(`xl/worksheets/sheet${names.length}.xml`, async write => {
      await write(xml + sheetBegin(marking))
      let used = marking === null ? 1 : 2
      await write((marking === null ? '' : rowXml([marking], true)) + rowXml(sheet.head(), true))
      for (; next.done !== true && used < mostRows; next = await rows.next()) {
        const room = mostRows - used
        const [here, over] = [next.value.slice(0, room), next.value.slice(room)]
        used += here.length
        await write(here.map(row => rowXml(row)).join(''))
        if (over.length === 0) continue
        next = { done: false, value: over }
        break
      }
      await write(`</sheetData>${pageXml(marking)}</worksheet>`)
    })
    part += 1
  } while (next.done !== true)
}

async function* flattened(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  yield* batches
}

/** The head stays in sight while the rows are scrolled. */
const sheetBegin = (marking: string | null) => {
  const frozen = marking === null ? 1 : 2
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="60" width="18" customWidth="1"/></cols><sheetData>`
}

/** On paper: the marking at the top and at the bottom of every page. `&` begins a code there, so it is doubled. */
function pageXml(marking: string | null): string {
  const mark = marking === null ? '' : `&C&B${marking.replaceAll('&', '&&')}`
  const text = escapeXml(mark)
  const page = escapeXml('&R&P / &N')
  return `<pageSetup orientation="landscape"/><headerFooter><oddHeader>${text}</oddHeader><oddFooter>${text}${page}</oddFooter></headerFooter>`
}

const stylesXml = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`

const numbered = (names: readonly string[], make: (number: number, name: string) => string) =>
  names.map((name, place) => make(place + 1, name)).join('')

const workbookXml = (names: readonly string[]) =>
  `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${numbered(
    names,
    (number, name) => `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`,
  )}</sheets></workbook>`

const workbookRelations = (names: readonly string[]) =>
  `<Relationships xmlns="${packaged}/relationships">${numbered(
    names,
    number =>
      `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  )}<Relationship Id="rId${names.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`

const rootRelations = `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

const contentTypes = (names: readonly string[]) =>
  `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${numbered(
    names,
    number =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
  )}</Types>`
