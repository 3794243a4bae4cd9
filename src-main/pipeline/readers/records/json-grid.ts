// Tables that programs write as JSON: a header and rows, or each column as a list of its own.
import { columnsOfHeader, headerIndex } from './csv-header.ts'
import { parseJson } from './json-object.ts'
import { type Entry, elementsOf, entriesOf, isArray, isObject, type Place, skipSpace } from './json-values.ts'
import { recogniseColumns } from './recognise-columns.ts'

/** A table whose cells are JSON values; a row may lack some. */
export interface Grid {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (Place | undefined)[])[]
}

const maxColumns = 2000

/** The table that a JSON text is; null when it is none. At most `max` of its rows are looked for. */
export function findGrid(bytes: Uint8Array, max: number): Grid | null {
  const start = skipSpace(bytes, 0)
  const top = { start, end: start }
  if (isArray(bytes, top)) return fromRows(bytes, elementsOf(bytes, start, max + 1).places)
  if (!isObject(bytes, top)) return null
  const entries = entriesOf(bytes, start, maxColumns)
  return fromParts(bytes, entries, max) ?? fromLists(bytes, entries, max) ?? fromIndexed(bytes, entries, max)
}

const listOf = (bytes: Uint8Array, { start }: Place, max: number) => elementsOf(bytes, start, max).places

/** `[["title", "text"], ["…", "…"]]` */
function fromRows(bytes: Uint8Array, places: readonly Place[]): Grid | null {
  const [header, ...rows] = places
  if (header === undefined || rows.length === 0 || !places.every(place => isArray(bytes, place))) return null
  const names = listOf(bytes, header, maxColumns).map(place => textOf(bytes, place))
  if (headerIndex([names]) !== 0 || recogniseColumns(names).text === undefined) return null
  return { columns: columnsOfHeader(names), rows: rows.map(row => listOf(bytes, row, names.length)) }
}

/** `{"columns": ["title", "text"], "data": [["…", "…"]]}` */
function fromParts(bytes: Uint8Array, entries: readonly Entry[], max: number): Grid | null {
  const named = (...names: readonly string[]) =>
    entries.find(({ name, value }) => names.includes(name.toLowerCase()) && isArray(bytes, value))?.value
  const header = named('columns', 'header', 'headers', 'fields')
  const data = named('data', 'rows', 'values')
  if (header === undefined || data === undefined) return null
  const names = listOf(bytes, header, maxColumns).map(place => textOf(bytes, place))
  const rows = listOf(bytes, data, max)
  if (names.length === 0 || rows.length === 0 || !rows.every(row => isArray(bytes, row))) return null
  return { columns: columnsOfHeader(names), rows: rows.map(row => listOf(bytes, row, names.length)) }
}

const namesText = (entries: readonly Entry[]) =>
  entries.length > 1 && recogniseColumns(entries.map(({ name }) => name)).text !== undefined

/** `{"title": ["…", "…"], "text": ["…", "…"]}` */
function fromLists(bytes: Uint8Array, entries: readonly Entry[], max: number): Grid | null {
  if (!namesText(entries) || !entries.every(({ value }) => isArray(bytes, value))) return null
  const lists = entries.map(({ value }) => listOf(bytes, value, max))
  const [first = []] = lists
  if (first.length === 0 || lists.some(list => list.length !== first.length)) return null
  return {
    columns: columnsOfHeader(entries.map(({ name }) => name)),
    rows: first.map((_, i) => lists.map(list => list[i])),
  }
}

/** `{"title": {"0": "…", "1": "…"}, "text": {"0": "…", "1": "…"}}` */
function fromIndexed(bytes: Uint8Array, entries: readonly Entry[], max: number): Grid | null {
  if (!namesText(entries) || !entries.every(({ value }) => isObject(bytes, value))) return null
  const columns = entries.map(({ value }) => {
    return new Map(entriesOf(bytes, value.start, max).map(entry => [entry.name, entry.value]))
  })
  const indexes = [...new Set(columns.flatMap(column => [...column.keys()]))]
  const isShared = indexes.some(index => columns.every(column => column.has(index)))
  if (!isShared) return null
  return {
    columns: columnsOfHeader(entries.map(({ name }) => name)),
    rows: indexes.slice(0, max).map(index => columns.map(column => column.get(index))),
  }
}

function textOf(bytes: Uint8Array, place: Place): string {
  const value = parseJson(bytes, place)?.value
  return typeof value === 'string' ? value : ''
}
