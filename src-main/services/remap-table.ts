// Tables that were read with the wrong columns: what they were read with, and reading them again with others.
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { Output } from '../contract/index.ts'
import type { ColumnMapping, SourceFile, TableColumns } from '../domain/article.ts'
import { ProblemError } from '../domain/problem.ts'
import { record } from '../vault/record.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { removeArticles } from './delete-articles.ts'
import { type Desk, deedOf } from './desk.ts'
import type { Imports } from './imports.ts'
import { pruningTagsOf } from './make-tag.ts'

const inflated = promisify(inflate)

/** The tables whose rows an import made articles of. */
export function importedTables({ tables }: ReadableVault, importId: string): Output<'imports.tables'> {
  return tables.articles.tablesOf(importId)
}

/** The columns of a table in the vault, with what each was read as. */
export async function columnsOfTable(desk: Desk, recordFile: number): Promise<TableColumns> {
  const vault = desk.session.vault()
  const found = await columnsIn(desk, await fileOf(vault, recordFile))
  const [known] = mappingsFor(vault, found.columns)
  return known === undefined ? found : { ...found, roles: known.roles }
}

/**
 * Reads a table again with other columns. The articles made of its rows so far leave with the same stroke that brings
 * in the new ones, so that one undo brings them back.
 */
export async function remapTable(
  desk: Desk,
  imports: Pick<Imports, 'run'>,
  { recordFile, mapping }: { recordFile: number; mapping: ColumnMapping },
): Promise<Output<'imports.remap'>> {
  const vault = desk.session.vault()
  const file = await fileOf(vault, recordFile)
  const { columns } = await columnsIn(desk, file)
  const missing = mapping.columns.find(name => !columns.includes(name))
  if (missing !== undefined)
    throw new ProblemError('invalid-input', `${file.name} has no column “${missing}”.`)
  return imports.run([{ name: file.name, bytes: new Uint8Array(file.bytes) }], [mapping], importId => {
    // Of two mappings that fit a table the one with more columns would win, were it the wrong one ever so much.
    for (const known of mappingsFor(vault, columns)) vault.tables.imports.forget(known)
    takeOut(desk, recordFile, file.name, importId)
  })
}

function takeOut(desk: Desk, recordFile: number, name: string, group: string): void {
  const vault = desk.session.vault()
  const articles = vault.tables.articles.ofRecordFile(recordFile)
  const deed = { ...deedOf(desk, 'delete'), group }
  record(vault, deed, writer => {
    const told = [...new Set(articles.flatMap(vault.tables.breaches.ofArticle))]
    pruningTagsOf(vault, writer, { articles, breaches: told }, () => removeArticles(vault, writer, articles))
    const label = `Took out the ${articles.length} articles of ${name}, to read it with other columns`
    return { label, subject: null, value: null }
  })
}

async function fileOf({ tables }: ReadableVault, recordFile: number): Promise<SourceFile> {
  const row = tables.articles.recordFileBytes(recordFile)
  if (row === null) throw new ProblemError('not-found', 'This table is not in the vault any more.')
  return { name: row.file_name, bytes: new Uint8Array(await inflated(row.bytes)) }
}

async function columnsIn({ context }: Desk, file: SourceFile): Promise<TableColumns> {
  const found = await context.workers.columns(file)
  if (found.ok) return found.value
  throw new ProblemError(found.problem.code, found.problem.message)
}

/** What is remembered of tables with these columns; the one they are read with first. */
const mappingsFor = ({ tables }: ReadableVault, columns: readonly string[]): ColumnMapping[] =>
  tables.imports
    .mappings()
    .filter(mapping => mapping.columns.every(name => columns.includes(name)))
    .sort((a, b) => b.columns.length - a.columns.length)
