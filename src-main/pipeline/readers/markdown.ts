import { ok } from '../../domain/result.ts'
import type { DecodedFile, ReadDocument } from '../draft.ts'
import { bareDocument } from './bare-document.ts'
import { declaredFacts } from './declared-facts.ts'
import { extensionOf, headOf } from './file-head.ts'
import { frontMatter } from './front-matter.ts'
import { labelledHead } from './labelled-head.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import type { TextReader } from './reader.ts'
import { binaryKind } from './signatures.ts'

/** Markdown, with or without front matter. */
export const markdown: TextReader = {
  reads: 'text',
  id: 'markdown',
  label: 'Markdown',
  extensions: ['.md', '.markdown', '.mdown'],
  mediaTypes: ['text/markdown'],
  recognises(file) {
    if (binaryKind(file.bytes) !== null) return 0
    if (this.extensions.includes(extensionOf(file.name))) return 0.8
    return /^---\r?\n[\w-]+:[\s\S]*?\n---\r?\n/.test(headOf(file)) ? 0.4 : 0
  },
  async read(file) {
    return ok(toDocument(file))
  },
}

function toDocument({ charset, text, notes }: DecodedFile): ReadDocument {
  const head = frontMatter(text) ?? labelledHead(text)
  const body = markdownBlocks(head?.body ?? text)
  const first = body.find(block => block.removed === undefined)
  const facts = declaredFacts(head?.values ?? new Map())
  const heading = first?.kind === 'heading' ? first : null
  return {
    ...bareDocument(markdown),
    ...facts,
    charset,
    blocks: head === null ? body : [{ kind: 'paragraph', text: head.raw, removed: 'front-matter' }, ...body],
    ...(heading !== null && { title: heading.text, origins: { ...facts.origins, title: 'markup' } }),
    notes,
  }
}
