import type { SourceFile } from '../../domain/article.ts'
import { extensionOf } from './file-head.ts'
import { csvTable } from './records/csv-table.ts'
import { openTable, type TableReader } from './records/table-reader.ts'
import { looksTabular } from './records/tabular-head.ts'
import { binaryKind } from './signatures.ts'

const extensions = ['.csv', '.tsv', '.tab']

/** Tables whose rows are articles. */
export const csv: TableReader = {
  reads: 'container',
  id: 'csv',
  label: 'Table of articles (CSV)',
  extensions,
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  recognises,
  table: csvTable,
  open(file, mappings) {
    return openTable(this, file, mappings)
  },
}

function recognises(file: SourceFile): number {
  if (binaryKind(file.bytes) !== null) return 0
  if (extensions.includes(extensionOf(file.name))) return 0.8
  return looksTabular(file) ? 0.6 : 0
}
