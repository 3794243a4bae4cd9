import type { DocumentInfo } from '../office/document-info.ts'
import type { Attributes } from '../office/read-xml.ts'

/** What a document says of itself, learnt element by element. */
export interface OpenMeta {
  open(tag: string, attributes: Attributes): void
  text(text: string): void
  close(): void
  info(): DocumentInfo
}

const read = new Set(['dc:title', 'dc:creator', 'dc:language', 'meta:initial-creator'])

/** Nothing learnt yet. */
export function openMeta(): OpenMeta {
  const values = new Map<string, string>()
  const properties = new Map<string, string>()
  let add: ((text: string) => void) | null = null
  const adder = (to: Map<string, string>, key: string) => (text: string) => {
    to.set(key, (to.get(key) ?? '') + text)
  }
  return {
    open(tag, attributes) {
      if (tag === 'meta:user-defined') add = adder(properties, attributes['meta:name'] ?? '')
      else add = read.has(tag) ? adder(values, tag) : null
    },
    text(text) {
      add?.(text)
    },
    close() {
      add = null
    },
    info: () => ({
      title: values.get('dc:title') ?? null,
      // The other creator is whoever saved the document last.
      author: values.get('meta:initial-creator') ?? values.get('dc:creator') ?? null,
      language: values.get('dc:language') ?? null,
      properties,
    }),
  }
}
