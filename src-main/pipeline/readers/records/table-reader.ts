import type { ColumnMapping, SourceFile } from '../../../domain/article.ts'
import type { Result } from '../../../domain/result.ts'
import type { Container, ContainerReader, Reader } from '../reader.ts'
import { recordContainer } from './record-container.ts'
import type { Table } from './table.ts'

/** Looks into files whose rows are articles. */
export interface TableReader extends ContainerReader {
  table(file: SourceFile): Promise<Result<Table>>
}

/** True for the readers of tables among those of all formats. */
export const isTableReader = (reader: Reader): reader is TableReader => 'table' in reader

/** Opens a file as a table of articles. */
export async function openTable(
  { table }: Pick<TableReader, 'table'>,
  file: SourceFile,
  mappings: readonly ColumnMapping[],
): Promise<Result<Container>> {
  const found = await table(file)
  return found.ok ? recordContainer(found.value, file.name, mappings) : found
}
