import type { SourceFile } from '../../domain/article.ts'
import { extensionOf, headOf } from './file-head.ts'
import { looksLikeJson, looksLikeJsonLines, opensAsJson } from './records/json-head.ts'
import { jsonTable } from './records/json-table.ts'
import { openTable, type TableReader } from './records/table-reader.ts'
import { binaryKind } from './signatures.ts'

const extensions = ['.jsonl', '.ndjson']

/** Articles as objects, one on each line. */
export const jsonLines: TableReader = {
  reads: 'container',
  id: 'json-lines',
  label: 'Articles in JSON, one on each line',
  extensions,
  mediaTypes: ['application/x-ndjson', 'application/jsonl'],
  recognises,
  table: jsonTable,
  open(file, mappings) {
    return openTable(this, file, mappings)
  },
}

function recognises(file: SourceFile): number {
  if (binaryKind(file.bytes) !== null) return 0
  const head = headOf(file)
  if (extensions.includes(extensionOf(file.name))) return opensAsJson(head) ? 0.95 : 0
  return looksLikeJson(head) && looksLikeJsonLines(head) ? 0.92 : 0
}
