import type { SourceFile, TableColumns } from '../domain/article.ts'
import { problem } from '../domain/problem.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import { withoutThrowing } from './read-article.ts'
import { recogniseColumns } from './readers/records/recognise-columns.ts'
import { isTableReader } from './readers/records/table-reader.ts'
import { chooseReader } from './stages/choose-reader.ts'

const sampledRows = 3
const maxCell = 500

/** The columns of a file whose rows are articles. Never throws. */
export const columnsOf = (file: SourceFile): Promise<Result<TableColumns>> =>
  withoutThrowing(file.name, async () => {
    const chosen = chooseReader(file)
    if (!chosen.ok) return chosen
    if (!isTableReader(chosen.value))
      return failed(problem('unknown-format', `${file.name} is no table of articles.`))
    const table = await chosen.value.table(file)
    if (!table.ok) return table
    const { columns, rows } = table.value
    const sample = [...rows.slice(0, sampledRows).keys()].flatMap(row => {
      const read = table.value.read(row)
      if (!read.ok) return []
      const { cells } = read.value
      return [columns.map(column => (cells.get(column) ?? '').slice(0, maxCell).toWellFormed())]
    })
    return ok({ columns: [...columns], roles: recogniseColumns(columns), sample })
  })
