import type { SourceFile } from '../../../domain/article.ts'
import { maxMembers } from '../../../domain/limits.ts'
import { problem } from '../../../domain/problem.ts'
import { failed, ok, type Result } from '../../../domain/result.ts'
import { pageBlocks } from '../html/page-blocks.ts'
import { elementsIn, isElement, type PageElement, rawText } from '../html/page-tree.ts'
import { parsePage } from '../html/parse-page.ts'
import { columnsOfHeader, headerIndex, maxLinesAbove } from './csv-header.ts'
import { tooLong } from './csv-table.ts'
import { type RowPlace, rowPlaces } from './html-rows.ts'
import { recogniseColumns } from './recognise-columns.ts'
import type { Table } from './table.ts'
import { utf8Bytes } from './utf8-bytes.ts'

/** Looks for the rows of a page that is one table. */
export async function htmlTable(file: SourceFile): Promise<Result<Table>> {
  const { bytes, notes } = await utf8Bytes(file)
  const page = new TextDecoder().decode(bytes)
  const places = rowPlaces(page, maxMembers + maxLinesAbove + 1)
  const cellsAt = (place: RowPlace) => cellsOf(page.slice(place.start, place.end))
  const top = places.slice(0, maxLinesAbove).map(place => cellsAt(place).map(textOf))
  const header = headerIndex(top)
  const columns = columnsOfHeader(top[header] ?? [])
  const below = places.slice(header + 1)
  if (below.length > maxMembers) return failed(tooLong(file.name))
  if (below.length === 0)
    return failed(problem('no-article-text', `${file.name} is a table without rows below its header.`))
  const { url } = recogniseColumns(columns)
  return ok({
    columns,
    rows: below.map(({ start, end }, i) => ({ label: `row ${header + i + 2}`, sizeBytes: end - start })),
    notes,
    read(index) {
      const place = below[index]
      if (place === undefined) return failed(problem('not-found', `${file.name} has no such row.`))
      const cells = cellsAt(place)
      const read = (column: string, cell: PageElement | undefined) =>
        cell === undefined ? '' : ((column === url ? linkOf(cell) : null) ?? textOf(cell))
      return ok({ cells: new Map(columns.map((column, i) => [column, read(column, cells[i])])), notes: [] })
    },
  })
}

const cellsOf = (row: string) =>
  [...elementsIn(parsePage(row).root)].filter(({ tag }) => tag === 'td' || tag === 'th')

/** Where the first link of a cell leads. */
function linkOf(cell: PageElement): string | null {
  const links = [...elementsIn(cell)].map(({ tag, attributes }) =>
    tag === 'a' ? attributes.href : undefined,
  )
  return links.find(href => href !== undefined && /^https?:/i.test(href.trim()))?.trim() ?? null
}

/** What a cell says, its paragraphs apart; without markup in it the lines are those that were written. */
function textOf(cell: PageElement): string {
  if (!cell.children.some(isElement)) return rawText(cell).trim()
  const { blocks } = pageBlocks(cell)
  return blocks.map(({ kind, text }) => (kind === 'list-item' ? `* ${text}` : text)).join('\n\n')
}
