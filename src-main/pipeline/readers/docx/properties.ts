import type { ArchiveParts } from '../office/archive-parts.ts'
import type { DocumentInfo } from '../office/document-info.ts'
import { readXml } from '../office/read-xml.ts'
import { wordPrefixes } from './word-names.ts'

/** What a Word document says of itself: its core properties, and those that people added. */
export function readProperties(parts: ArchiveParts, fileName: string): DocumentInfo {
  const core = new Map<string, string>()
  const own = new Map<string, string>()
  collect(parts.find('docProps/core.xml'), fileName, core, () => null)
  collect(parts.find('docProps/custom.xml'), fileName, own, name => name)
  return {
    title: core.get('dc:title') ?? null,
    author: core.get('dc:creator') ?? null,
    language: core.get('dc:language') ?? null,
    properties: own,
  }
}

/** Collects the texts of elements by their names, or by the names they stand under. */
function collect(
  bytes: Uint8Array | null,
  fileName: string,
  values: Map<string, string>,
  ownName: (name: string | null) => string | null,
) {
  if (bytes === null) return
  let name: string | null = null
  let key: string | null = null
  readXml(bytes, fileName, wordPrefixes, {
    open(tag, attributes) {
      name = attributes.name ?? name
      key = ownName(name) ?? tag
    },
    text(text) {
      if (key !== null && text.trim() !== '') values.set(key, (values.get(key) ?? '') + text)
    },
    close() {
      key = null
    },
  })
}
