import { addressOf } from './records/bibliography.ts'
import { languageColumn, recogniseColumns } from './records/recognise-columns.ts'

/** Labelled lines above a text: "Title: …", "Fuente: …". */
export interface LabelledHead {
  readonly raw: string
  readonly values: ReadonlyMap<string, string>
  readonly body: string
}

const labelled = /^([\p{L}][\p{L} ._-]{1,30}?)\s?:(?:\s+(.*))?$/u
/** No such head has more lines, and none of them is longer: a paragraph may begin with a word and a colon too. */
const maxLines = 20
const maxLine = 300

/** Splits off labelled lines that name at least a title and something else, or an address alone; null where there are none. */
export function labelledHead(text: string): LabelledHead | null {
  const lines = text.split('\n', maxLines)
  const values = new Map<string, string>()
  let taken = 0
  for (const [index, line] of lines.entries()) {
    const written = line.trim()
    if (written === '') continue
    if (values.size === 0 && addressOf(written) !== null) {
      values.set('url', written)
      taken = index + 1
      break
    }
    const [, label, value = ''] = written.length > maxLine ? [] : (labelled.exec(written) ?? [])
    if (label === undefined) break
    if (value === '') {
      // "Markdown Content:" stands above the text; what is above a list belongs to it.
      if (isOfText(label)) taken = index + 1
      break
    }
    if (!isOfHead(label, value)) break
    taken = index + 1
    values.set(label, value)
  }
  if (!values.has('url') && !tellsTitle(values)) return null
  const raw = lines.slice(0, taken).join('\n')
  const body = text.slice(raw.length)
  return /\S/.test(body) ? { raw: raw.trim(), values, body } : null
}

const isOfText = (label: string) => recogniseColumns([label]).text !== undefined || /\bcontent$/i.test(label)

/** A label that says what the line tells of the article; any other opens a line of the text, as a word for the text does. */
function isOfHead(label: string, value: string): boolean {
  const { text, ...roles } = recogniseColumns([label])
  return (
    addressOf(value) !== null || (text === undefined && Object.keys(roles).length > 0) || isLanguage(label)
  )
}

const isLanguage = (label: string) => languageColumn([label]) !== undefined

const tellsTitle = (values: ReadonlyMap<string, string>) => {
  const { title, ...others } = recogniseColumns([...values.keys()])
  return title !== undefined && Object.keys(others).length > 0
}
