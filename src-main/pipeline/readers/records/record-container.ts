import type { ColumnMapping, Member } from '../../../domain/article.ts'
import { type Problem, problem } from '../../../domain/problem.ts'
import { failed, ok, type Result } from '../../../domain/result.ts'
import type { Container } from '../reader.ts'
import { filled } from './bibliography.ts'
import { type Roles, recogniseColumns } from './recognise-columns.ts'
import { type DateOrder, dateOrderOf, orderToldBy } from './record-date.ts'
import { recordBytes } from './record-file.ts'
import type { Cells, Row, Table } from './table.ts'

/** Makes an article of every row of a table. A mapping of its columns says better what they are than their names. */
export async function recordContainer(
  table: Table,
  fileName: string,
  mappings: readonly ColumnMapping[],
): Promise<Result<Container>> {
  const { plainWords } = await import('./plain-words.ts')
  const mapping = mappingOf(table.columns, mappings)
  const roles = mapping === undefined ? recogniseColumns(table.columns) : known(mapping.roles, table.columns)
  if (roles.text === undefined) return failed(unknownColumns(fileName, table.columns))

  const filledRows: number[] = []
  const members: Member[] = []
  const orders = new Set<DateOrder | null>()
  for (const [i, row] of table.rows.entries()) {
    const read = table.read(i)
    const cells: Cells = read.ok ? read.value.cells : new Map()
    if (read.ok && ![...cells.values()].some(cell => /\S/.test(cell))) continue
    const date = filledIn(cells, roles.date)
    if (date !== '') orders.add(orderToldBy(date))
    const words = filledIn(cells, roles.title) || filledIn(cells, roles.text)
    filledRows.push(i)
    members.push({ name: memberName(row, plainWords(words.slice(0, seen))), sizeBytes: row.sizeBytes })
  }
  if (members.length === 0)
    return failed(problem('no-article-text', `${fileName} holds nothing but empty rows.`))
  const dateOrder = dateOrderOf(orders)
  return ok({
    document: null,
    isTable: true,
    members,
    async unpack(index) {
      const row = filledRows[index]
      if (row === undefined)
        return failed(problem('not-found', `${fileName} has no article number ${index + 1}.`))
      const read = table.read(row)
      if (!read.ok) return read
      const { cells } = read.value
      return ok(
        recordBytes({
          roles: mapping === undefined ? rolesOfRow(roles, cells) : roles,
          columns: cells,
          dateOrder,
          notes: [...table.notes, ...read.value.notes],
        }),
      )
    },
  })
}

const filledIn = (cells: Cells, column: string | undefined): string =>
  column === undefined ? '' : filled(cells.get(column))

/** Lists of objects do not all have the same names: a row without a text under the usual one may have it under another. */
function rolesOfRow(roles: Roles, cells: Cells): Roles {
  if (filledIn(cells, roles.text) !== '') return roles
  const own = recogniseColumns([...cells.keys()].filter(column => filledIn(cells, column) !== ''))
  return own.text === undefined ? roles : { ...roles, ...own }
}

/** The mapping that knows most of the columns of a table, and none that it has not. */
function mappingOf(
  columns: readonly string[],
  mappings: readonly ColumnMapping[],
): ColumnMapping | undefined {
  const names = new Set(columns)
  return mappings
    .filter(mapping => mapping.columns.every(name => names.has(name)))
    .sort((a, b) => b.columns.length - a.columns.length)[0]
}

function known(roles: Roles, columns: readonly string[]): Roles {
  const there = Object.entries(roles).filter(([, column]) => columns.includes(column))
  return Object.fromEntries(there)
}

/** Titles in a list of files are no longer. */
const maxTitle = 60
/** Enough of a cell to cut a title from. */
const seen = 500

function memberName({ label }: Row, words: string): string {
  const letters = [...words]
  const title =
    letters.length <= maxTitle
      ? words
      : `${letters
          .slice(0, maxTitle - 1)
          .join('')
          .trimEnd()}…`
  // A stroke would read as the end of a folder's name.
  return title === '' ? label : `${label} · ${title.replaceAll('/', '-')}`
}

/** Columns are named in a sentence up to here, and their names cut. */
const maxNamed = 12
const maxName = 40

/** Nobody knows which column holds the text. */
function unknownColumns(fileName: string, columns: readonly string[]): Problem {
  const short = columns.map(name =>
    name.length > maxName ? `${name.slice(0, maxName).toWellFormed()}…` : name,
  )
  const [first = ''] = short
  if (short.length === 1)
    return problem(
      'unknown-columns',
      `${fileName} has the only column ${first}, which is not known to hold the text; say whether it does.`,
    )
  const named = short.length <= maxNamed ? short.slice(0, -1) : short.slice(0, maxNamed)
  const last = short.length <= maxNamed ? short.at(-1) : `${short.length - maxNamed} more`
  return problem(
    'unknown-columns',
    `${fileName} has the columns ${named.join(', ')} and ${last}, and none is known to hold the text; say which does.`,
  )
}
