import { problem } from '../../domain/problem.ts'
import { failed, ok } from '../../domain/result.ts'
import type { ReadDocument } from '../draft.ts'
import { bareDocument } from './bare-document.ts'
import { orProblem } from './office/or-problem.ts'
import type { BytesReader } from './reader.ts'
import { binaryKind } from './signatures.ts'

/** Bytes that are no new Word document, and what to do about them. */
const refusals: ReadonlyMap<string, Parameters<typeof problem>> = new Map([
  ['an old Word document', ['unknown-format', 'is an old Word document; save it as .docx and import that']],
  [
    'an Office document protected with a password',
    ['encrypted-file', 'is protected with a password; save a copy without one and import that'],
  ],
])

/** Word documents of 2007 and later. */
export const docx: BytesReader = {
  reads: 'bytes',
  id: 'docx',
  label: 'Word document',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.ms-word.document.macroEnabled.12',
  ],
  recognises({ bytes }) {
    const kind = binaryKind(bytes) ?? ''
    return kind === 'a Word document' || refusals.has(kind) ? 1 : 0
  },
  async read(file) {
    const refusal = refusals.get(binaryKind(file.bytes) ?? '')
    if (refusal !== undefined) return failed(problem(refusal[0], `${file.name} ${refusal[1]}.`))
    const { readDocument } = await import('./docx/read-document.ts')
    const read = orProblem(() => readDocument(file))
    if (!read.ok) return read
    const { document, foreignParts } = read.value
    const whole = { ...bareDocument(this), ...document }
    if (foreignParts === null) return ok(whole)
    const { foreignText } = await import('./docx/foreign-text.ts')
    const page = await foreignText(foreignParts)
    if (page === null) return failed(problem('no-article-text', `${file.name} ${elsewhere}.`))
    return ok(withPage(whole, page))
  },
}

/** A document with the page it keeps inside: what the page does not say of itself, the document does. */
function withPage(document: ReadDocument, page: ReadDocument): ReadDocument {
  const { reader, mediaType } = document
  return {
    ...page,
    reader,
    mediaType,
    blocks: [...document.blocks, ...page.blocks],
    title: page.title ?? document.title,
    byline: page.byline ?? document.byline,
    publishedOn: page.publishedOn ?? document.publishedOn,
    origins: { ...document.origins, ...page.origins },
    declaredLanguage: page.declaredLanguage ?? document.declaredLanguage,
    notes: [...document.notes, ...page.notes],
  }
}

const elsewhere = 'keeps its text in another format inside the file, in which no article could be read'
