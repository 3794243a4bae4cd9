import { recogniseColumns } from './recognise-columns.ts'

/** Exports set a title or the date of the search above their table: no more lines than this. */
export const maxLinesAbove = 10

/** The row that names the columns: the first with a name for the text, else the first that is as wide as the table. */
export function headerIndex(rows: readonly (readonly string[])[]): number {
  const top = rows.slice(0, maxLinesAbove)
  const named = top.findIndex(isHeader)
  if (named >= 0) return named
  const width = Math.max(0, ...top.map(filledCells))
  // Programs that number their rows leave the name of that column out.
  return Math.max(
    0,
    top.findIndex(row => filledCells(row) >= Math.max(1, width - 1)),
  )
}

/** No name of a column is longer: a row of texts is no header. */
const maxName = 80

function isHeader(row: readonly string[], place: number): boolean {
  if (row.some(cell => cell.trim().length > maxName)) return false
  const roles = recogniseColumns(row.map(cell => cell.trim()))
  return roles.text !== undefined && (place === 0 || row.length === 1 || Object.keys(roles).length > 1)
}

const filledCells = (row: readonly string[]) => row.filter(cell => cell.trim() !== '').length

const maxColumnName = 200

/** Names to tell the columns apart by: what the header says, on one line; `column 3` where it says nothing, `text (2)` where it repeats. */
export function columnsOfHeader(header: readonly string[]): string[] {
  const seen = new Map<string, number>()
  const taken = new Set<string>()
  return header.map((cell, i) => {
    const written = cell
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
      .slice(0, maxColumnName)
    const name = written === '' ? `column ${i + 1}` : written
    let count = (seen.get(name) ?? 0) + 1
    while (count > 1 ? taken.has(`${name} (${count})`) : taken.has(name)) count++
    seen.set(name, count)
    const unique = count === 1 ? name : `${name} (${count})`
    taken.add(unique)
    return unique
  })
}
