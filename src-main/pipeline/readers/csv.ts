import type { SourceFile } from '../../domain/article.ts'
import { extensionOf } from './file-head.ts'
import type { ContainerReader } from './reader.ts'
import { csvTable } from './records/csv-table.ts'
import { recordContainer } from './records/record-container.ts'
import { looksTabular } from './records/tabular-head.ts'
import { binaryKind } from './signatures.ts'

const extensions = ['.csv', '.tsv', '.tab']

/** Tables whose rows are articles. */
export const csv: ContainerReader = {
  reads: 'container',
  id: 'csv',
  label: 'Table of articles (CSV)',
  extensions,
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  recognises,
  async open(file, mappings) {
    const table = await csvTable(file)
    return table.ok ? recordContainer(table.value, file.name, mappings) : table
  },
}

function recognises(file: SourceFile): number {
  if (binaryKind(file.bytes) !== null) return 0
  if (extensions.includes(extensionOf(file.name))) return 0.8
  return looksTabular(file) ? 0.6 : 0
}
