import { recogniseColumns } from './records/recognise-columns.ts'

/** Labelled lines above a text: "Title: …", "Fuente: …". */
export interface LabelledHead {
  readonly raw: string
  readonly values: ReadonlyMap<string, string>
  readonly body: string
}

const labelled = /^([\p{L}][\p{L} ._-]{1,30}?)\s?:(?:\s+(.*))?$/u
const address = /^https?:\/\/\S+$/i
/** No such head has more lines. */
const maxLines = 20

/** Splits off labelled lines that name at least a title and something else, or an address alone; null where there are none. */
export function labelledHead(text: string): LabelledHead | null {
  const lines = text.split('\n', maxLines)
  const values = new Map<string, string>()
  let taken = 0
  for (const [index, line] of lines.entries()) {
    const written = line.trim()
    if (written === '') continue
    if (values.size === 0 && address.test(written)) {
      values.set('url', written)
      taken = index + 1
      break
    }
    const [, label, value = ''] = labelled.exec(written) ?? []
    if (label === undefined) break
    taken = index + 1
    // "Markdown Content:" stands above the text.
    if (value === '') break
    values.set(label, value)
  }
  if (!values.has('url') && !tellsTitle(values)) return null
  const raw = lines.slice(0, taken).join('\n')
  const body = text.slice(raw.length)
  return /\S/.test(body) ? { raw: raw.trim(), values, body } : null
}

const tellsTitle = (values: ReadonlyMap<string, string>) => {
  const { title, ...others } = recogniseColumns([...values.keys()])
  return title !== undefined && Object.keys(others).length > 0
}
