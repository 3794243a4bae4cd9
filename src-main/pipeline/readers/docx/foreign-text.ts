// Programs that make Word documents out of web pages often only put the page inside, for Word to turn it into text.
import type { SourceFile } from '../../../domain/article.ts'
import type { Result } from '../../../domain/result.ts'
import type { ReadDocument } from '../../draft.ts'
import { detectCharset } from '../../stages/detect-charset.ts'
import { html } from '../html.ts'
import { mhtml } from '../mhtml.ts'

/** Reads the pages that are kept inside a document as one: what the first says of itself holds for all. Null without any. */
export async function foreignText(parts: readonly SourceFile[]): Promise<ReadDocument | null> {
  const pages: ReadDocument[] = []
  for (const part of parts) {
    const read = await pageIn(part)
    if (read?.ok === true) pages.push(read.value)
  }
  const [first] = pages
  if (first === undefined) return null
  return {
    ...first,
    blocks: pages.flatMap(({ blocks }) => blocks),
    notes: [...new Set(pages.flatMap(({ notes }) => notes))],
  }
}

async function pageIn(part: SourceFile): Promise<Result<ReadDocument> | null> {
  if (mhtml.recognises(part) > 0) return mhtml.read(part)
  if (html.recognises(part) === 0) return null
  const decoded = await detectCharset(part)
  return decoded.ok ? html.read(decoded.value) : decoded
}
