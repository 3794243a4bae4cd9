import { ok } from '../../domain/result.ts'
import type { Block, DecodedFile, ReadDocument } from '../draft.ts'
import { bareDocument } from './bare-document.ts'
import { extensionOf, headOf } from './file-head.ts'
import { frontMatter, machineDate } from './front-matter.ts'
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
  const front = frontMatter(text)
  const values = front?.values ?? {}
  const body = markdownBlocks(front?.body ?? text)
  const heading = body.find(block => block.removed === undefined && block.kind === 'heading')
  const opensWithHeading =
    heading !== undefined && heading === body.find(block => block.removed === undefined)
  const blocks: Block[] =
    front === null ? body : [{ kind: 'paragraph', text: front.raw, removed: 'front-matter' }, ...body]
  const date = machineDate(values.date ?? values.published ?? values.pubdate ?? values.created)
  const title = opensWithHeading ? heading.text : (values.title ?? null)
  const byline = values.author ?? values.authors ?? values.byline ?? null
  const outlet =
    values.outlet ?? values.publication ?? values.publisher ?? values.site ?? values.source ?? null
  const canonicalUrl = webAddress(values.canonical_url ?? values.canonical ?? values.url ?? values.link)
  return {
    ...bareDocument(markdown),
    charset,
    blocks,
    title,
    byline,
    outlet,
    canonicalUrl,
    origins: {
      ...(title !== null && { title: opensWithHeading ? 'markup' : 'meta' }),
      ...(byline !== null && { byline: 'meta' }),
      ...(outlet !== null && { outlet: 'meta' }),
      ...(canonicalUrl !== null && { canonicalUrl: 'meta' }),
    },
    publishedOn: date === null ? null : { value: date, origin: 'meta', evidence: null },
    declaredLanguage: values.lang ?? values.language ?? null,
    notes,
  }
}

const webAddress = (text: string | undefined) =>
  text !== undefined && /^https?:\/\//.test(text) ? text : null
