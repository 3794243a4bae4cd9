import { ok } from '../../domain/result.ts'
import { bareDocument } from './bare-document.ts'
import { headOf } from './file-head.ts'
import type { BytesReader } from './reader.ts'

/** Rich text, as WordPad, TextEdit, Word and mail programs write it. */
export const rtf: BytesReader = {
  reads: 'bytes',
  id: 'rtf',
  label: 'Rich text',
  extensions: ['.rtf'],
  mediaTypes: ['application/rtf', 'text/rtf'],
  recognises: file => (/^\s*\{\\rtf/.test(headOf(file, 64)) ? 1 : 0),
  async read(file) {
    const { readDocument } = await import('./rtf/read-document.ts')
    const read = readDocument(file)
    return read.ok ? ok({ ...bareDocument(this), ...read.value }) : read
  },
}
