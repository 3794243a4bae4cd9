import type { SourceFile } from '../../../domain/article.ts'
import { maxMembers } from '../../../domain/limits.ts'
import { problem } from '../../../domain/problem.ts'
import { failed, ok, type Result } from '../../../domain/result.ts'
import { tooLong } from './csv-table.ts'
import { flatten } from './flatten.ts'
import { findGrid } from './json-grid.ts'
import { filledLines, isJsonLines } from './json-lines.ts'
import { parseJson } from './json-object.ts'
import { findArticles } from './json-search.ts'
import { isObject, type Place } from './json-values.ts'
import type { RowReading, Table } from './table.ts'
import { utf8Bytes } from './utf8-bytes.ts'

const mended = 'This article is not quite valid JSON; it was read with its mistakes mended.'

/** Looks for the articles of a JSON file: one object, a list of them wherever it stands, or one on each line. */
export async function jsonTable(file: SourceFile): Promise<Result<Table>> {
  const { bytes, notes } = await utf8Bytes(file)
  const found = isJsonLines(bytes) ? linesOf(bytes) : (gridOf(bytes) ?? listOf(bytes))
  if (found === null) return failed(problem('damaged-file', `${file.name} is no JSON that can be read.`))
  const { rows, columns, read } = found
  if (rows.length > maxMembers) return failed(tooLong(file.name))
  if (columns.length === 0)
    return failed(problem('no-article-text', `${file.name} holds no objects that could be articles.`))
  return ok({
    columns,
    rows,
    notes,
    read(index) {
      const reading = read(index)
      const { label = 'its end' } = rows[index] ?? {}
      return reading === null
        ? failed(problem('damaged-file', `${file.name} is damaged at ${label}, which is no whole JSON.`))
        : ok(reading)
    },
  })
}

interface Found extends Pick<Table, 'columns' | 'rows'> {
  /** Null for a row that is no whole JSON. */
  read(index: number): RowReading | null
}

/** Lines that are read for the names of the columns. */
const sampled = 50

function linesOf(bytes: Uint8Array): Found {
  const lines = filledLines(bytes, maxMembers + 1)
  const columns = new Set<string>()
  for (const line of lines.slice(0, sampled)) {
    for (const column of flatten(parseJson(bytes, line)?.value).keys()) columns.add(column)
  }
  return {
    columns: [...columns],
    rows: lines.map(({ number, start, end }) => ({ label: `line ${number}`, sizeBytes: end - start })),
    read: index => readObject(bytes, lines[index]),
  }
}

const labelOf = (index: number) => `article ${index + 1}`

function listOf(bytes: Uint8Array): Found | null {
  const found = findArticles(bytes)
  if (found === null) return null
  return {
    columns: found.columns,
    rows: found.places.map(({ start, end }, i) => ({ label: labelOf(i), sizeBytes: end - start })),
    read: index => readObject(bytes, found.places[index]),
  }
}

function readObject(bytes: Uint8Array, place: Place | undefined): RowReading | null {
  const parsed = place === undefined || !isObject(bytes, place) ? null : parseJson(bytes, place)
  return parsed === null ? null : { cells: flatten(parsed.value), notes: parsed.isMended ? [mended] : [] }
}

function gridOf(bytes: Uint8Array): Found | null {
  const grid = findGrid(bytes, maxMembers + 1)
  if (grid === null) return null
  const { columns, rows } = grid
  return {
    columns,
    rows: rows.map((cells, i) => ({
      label: labelOf(i),
      sizeBytes: cells.reduce((sum, cell) => sum + (cell === undefined ? 0 : cell.end - cell.start), 0),
    })),
    read(index) {
      const cells = (rows[index] ?? []).map(cell => (cell === undefined ? null : parseJson(bytes, cell)))
      const values = columns.map((column, i) => [column, cells[i]?.value ?? null] as const)
      return {
        cells: flatten(Object.fromEntries(values)),
        notes: cells.some(cell => cell?.isMended) ? [mended] : [],
      }
    },
  }
}
