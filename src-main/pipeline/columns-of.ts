import type { SourceFile, TableColumns } from '../domain/article.ts'
import { problem } from '../domain/problem.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import { withoutThrowing } from './read-article.ts'
import { recogniseColumns } from './readers/records/recognise-columns.ts'
import { tableIn } from './stages/open-file.ts'

const sampledRows = 3
const maxCell = 500

/** The columns of a file whose rows are articles. Never throws. */
export const columnsOf = (file: SourceFile): Promise<Result<TableColumns>> =>
  withoutThrowing(file.name, async () => {
    const found = await tableIn(file)
    if (!found.ok) return found
    const table = found.value
    if (table === null) return failed(problem('unknown-format', `${file.name} is no table of articles.`))
    const { columns, rows } = table
    const sample = [...rows.slice(0, sampledRows).keys()].flatMap(row => {
      const read = table.read(row)
      if (!read.ok) return []
      const { cells } = read.value
      return [columns.map(column => (cells.get(column) ?? '').slice(0, maxCell).toWellFormed())]
    })
    return ok({ columns: [...columns], roles: recogniseColumns(columns), sample })
  })
