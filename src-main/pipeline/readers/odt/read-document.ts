import type { SourceFile } from '../../../domain/article.ts'
import { problem } from '../../../domain/problem.ts'
import { failed, ok, type Result } from '../../../domain/result.ts'
import { archiveParts } from '../office/archive-parts.ts'
import { everyPageAs } from '../office/block-writer.ts'
import { documentFacts, mostUsed, type OfficeDocument } from '../office/document-info.ts'
import { readXml } from '../office/read-xml.ts'
import { textListener } from './text-listener.ts'
import { openDocumentPrefixes } from './text-names.ts'

/** Reads an OpenDocument text in its archive. */
export function readPacked(file: SourceFile): Result<OfficeDocument> {
  const opened = archiveParts(file)
  if (!opened.ok) return opened
  const parts = opened.value
  if (parts.has('encrypted-package') || names(parts.find('META-INF/manifest.xml'), ':encryption-data')) {
    const advice = 'save a copy without one and import that'
    return failed(problem('encrypted-file', `${file.name} is protected with a password; ${advice}.`))
  }
  const content = parts.read('content.xml')
  if (!content.ok) return content
  return ok(
    documentOf(file.name, [parts.find('meta.xml'), parts.find('styles.xml'), content.value], parts.notes),
  )
}

/** Reads a flat OpenDocument text, which is a single XML file. */
export const readFlat = (file: SourceFile): Result<OfficeDocument> =>
  ok(documentOf(file.name, [file.bytes], []))

const names = (bytes: Uint8Array | null, what: string) =>
  bytes !== null && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(what)

function documentOf(
  fileName: string,
  parts: readonly (Uint8Array | null)[],
  notes: readonly string[],
): OfficeDocument {
  const listener = textListener()
  for (const part of parts) if (part !== null) readXml(part, fileName, openDocumentPrefixes, listener)
  const heard = listener.heard()
  const blocks = [
    ...everyPageAs(heard.headers, 'page-header'),
    ...heard.text,
    ...heard.notes,
    ...everyPageAs(heard.footers, 'page-footer'),
  ]
  return {
    ...documentFacts(blocks, heard.info, heard.title),
    declaredLanguage: heard.info.language ?? mostUsed(heard.languages),
    notes,
  }
}
