import { isTableOfArticles } from './records/html-head.ts'
import { openTable, type TableReader } from './records/table-reader.ts'
import { binaryKind } from './signatures.ts'

/** Pages that are one table whose rows are articles, as databases of the press write them, often under the name of a spreadsheet. */
export const htmlTable: TableReader = {
  reads: 'container',
  id: 'html-table',
  label: 'Table of articles (HTML)',
  extensions: [],
  mediaTypes: ['text/html'],
  recognises: file => (binaryKind(file.bytes) === null && isTableOfArticles(file) ? 1 : 0),
  async table(file) {
    const { htmlTable: read } = await import('./records/html-table.ts')
    return read(file)
  },
  open(file, mappings) {
    return openTable(this, file, mappings)
  },
}
