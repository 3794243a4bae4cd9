import type { SourceFile } from '../../domain/article.ts'
import { extensionOf, headOf } from './file-head.ts'
import { looksLikeJson, opensAsJson } from './records/json-head.ts'
import { jsonTable } from './records/json-table.ts'
import { openTable, type TableReader } from './records/table-reader.ts'
import { binaryKind } from './signatures.ts'

const extensions = ['.json']

/** Articles as objects: one, or a list wherever it stands. */
export const json: TableReader = {
  reads: 'container',
  id: 'json',
  label: 'Articles in JSON',
  extensions,
  mediaTypes: ['application/json', 'application/ld+json'],
  recognises,
  table: jsonTable,
  open(file, mappings) {
    return openTable(this, file, mappings)
  },
}

function recognises(file: SourceFile): number {
  if (binaryKind(file.bytes) !== null) return 0
  const head = headOf(file)
  if (extensions.includes(extensionOf(file.name))) return opensAsJson(head) ? 0.9 : 0
  return looksLikeJson(head) ? 0.7 : 0
}
