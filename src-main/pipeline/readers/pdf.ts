import type { SourceFile } from '../../domain/article.ts'
import { problem } from '../../domain/problem.ts'
import { failed, ok, type Result } from '../../domain/result.ts'
import type { ReadDocument } from '../draft.ts'
import { bareDocument } from './bare-document.ts'
import { extensionOf, headOf } from './file-head.ts'
import { documentBlocks } from './pdf/document-blocks.ts'
import { type DocumentInfo, documentInfo } from './pdf/document-info.ts'
import { isIncomplete } from './pdf/file-damage.ts'
import { type OpenPdf, openPdf } from './pdf/open-pdf.ts'
import { printedAddress } from './pdf/printed-address.ts'
import { isPrintedDay } from './pdf/printed-day.ts'
import { type ReadPage, readPages } from './pdf/read-pages.ts'
import { readingNotes } from './pdf/reading-notes.ts'
import { findTitle } from './pdf/title.ts'
import type { BytesReader } from './reader.ts'
import { binaryKind } from './signatures.ts'

/** PDF: text at places on pages, put back into lines, columns and paragraphs. */
export const pdf: BytesReader = {
  reads: 'bytes',
  id: 'pdf',
  label: 'PDF',
  extensions: ['.pdf'],
  mediaTypes: ['application/pdf'],
  recognises,
  async read(file) {
    const opened = await openPdf(file)
    if (!opened.ok) return opened
    try {
      return await toDocument(file, opened.value)
    } finally {
      await opened.value.close()
    }
  },
}

/** Some servers and mail gateways leave a few lines before the header. */
function recognises(file: SourceFile): number {
  const head = headOf(file, 1024)
  const kind = binaryKind(file.bytes)
  if (/^\s*%PDF-\d/.test(head)) return 1
  const isNamed = extensionOf(file.name) === '.pdf'
  if (/[\r\n]%PDF-\d\.\d\s/.test(head) && (isNamed || kind !== null)) return 0.9
  return isNamed && kind !== null ? 0.2 : 0
}

async function toDocument(file: SourceFile, open: OpenPdf): Promise<Result<ReadDocument>> {
  const { name } = file
  const info = await documentInfo(open.document)
  const pages = await readPages(open)
  if (pages.every(({ state }) => state === 'damaged'))
    return failed(problem('damaged-file', `${name} is damaged: none of its pages can be read.`))
  const notes = readingNotes(file, open, pages)
  if (isPictures(pages)) return ok(withoutText(file, info, notes))
  const { blocks, bodySize } = documentBlocks(pages, info.title)
  if (!blocks.some(({ block }) => block.removed === undefined))
    return isIncomplete(file)
      ? failed(problem('damaged-file', `${name} is damaged: its text is lost.`))
      : failed(problem('no-article-text', `${name} is a PDF without any text.`))
  const { title, origin, outlet } = findTitle(info, blocks, bodySize)
  const read = blocks.map(({ block }) => block)
  const canonicalUrl = printedAddress(read)
  const isPrinted = info.createdOn !== null && isPrintedDay(info.createdOn, read)
  return ok({
    ...described(info),
    ...(isPrinted && { publishedOn: null }),
    blocks: read,
    title,
    outlet,
    canonicalUrl,
    origins: {
      ...described(info).origins,
      ...(origin !== null && { title: origin }),
      ...(outlet !== null && origin !== null && { outlet: origin }),
      ...(canonicalUrl !== null && { canonicalUrl: 'text' }),
    },
    notes,
  })
}

/** Nothing but pictures, and pages with nothing on them. */
const isPictures = (pages: readonly ReadPage[]) =>
  pages.some(({ state }) => state === 'picture') &&
  pages.every(({ state, fragments }) => state !== 'read' || fragments.length === 0)

/** What the document says of itself. */
const described = ({ author, createdOn, language }: DocumentInfo): ReadDocument => ({
  ...bareDocument(pdf),
  byline: author,
  publishedOn: createdOn === null ? null : { value: createdOn, origin: 'document-info', evidence: null },
  origins: author === null ? {} : { byline: 'document-info' },
  declaredLanguage: language,
})

/** A scan is kept under its title, so that its text can be added when it has been recognised. */
function withoutText({ name }: SourceFile, info: DocumentInfo, notes: readonly string[]): ReadDocument {
  const label =
    name
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/\.pdf$/i, '')
      .slice(0, 200) ?? ''
  const title = info.title ?? (label === '' ? name : label)
  return {
    ...described(info),
    blocks: [{ kind: 'heading', text: title }],
    title,
    origins: { ...described(info).origins, title: info.title === null ? 'file-name' : 'document-info' },
    notes,
    shortfall: problem(
      'needs-ocr',
      `${name} holds pictures of pages, whose text has to be recognised first.`,
    ),
  }
}
