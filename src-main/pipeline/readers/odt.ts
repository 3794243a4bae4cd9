import type { SourceFile } from '../../domain/article.ts'
import { ok } from '../../domain/result.ts'
import { bareDocument } from './bare-document.ts'
import { headOf } from './file-head.ts'
import { orProblem } from './office/or-problem.ts'
import type { BytesReader } from './reader.ts'
import { binaryKind } from './signatures.ts'

/** OpenDocument texts, packed or flat. */
export const odt: BytesReader = {
  reads: 'bytes',
  id: 'odt',
  label: 'OpenDocument text',
  extensions: ['.odt', '.ott', '.fodt'],
  mediaTypes: ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text-flat-xml'],
  recognises(file) {
    return binaryKind(file.bytes) === 'an OpenDocument text' || isFlat(file) ? 1 : 0
  },
  async read(file) {
    const { readFlat, readPacked } = await import('./odt/read-document.ts')
    const read = orProblem(() => (isFlat(file) ? readFlat(file) : readPacked(file)))
    return read.ok ? ok({ ...bareDocument(this), ...read.value }) : read
  },
}

/** Its first element carries some thirty namespaces before it says what it is. */
function isFlat(file: SourceFile): boolean {
  const head = headOf(file, 8192)
  return (
    /^\s*<(?:\?xml|office:document)\b/.test(head) &&
    /office:mimetype\s*=\s*["']application\/vnd\.oasis\.opendocument\.text/.test(head)
  )
}
