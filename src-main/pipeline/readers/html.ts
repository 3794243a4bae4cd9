import type { SourceFile } from '../../domain/article.ts'
import { problem } from '../../domain/problem.ts'
import { failed, ok } from '../../domain/result.ts'
import type { Block } from '../draft.ts'
import { bareDocument } from './bare-document.ts'
import { extensionOf, headOf } from './file-head.ts'
import { readArticle } from './html/article-reading.ts'
import { pageFacts } from './html/page-facts.ts'
import type { PageTree } from './html/page-tree.ts'
import type { TextReader } from './reader.ts'
import { binaryKind } from './signatures.ts'

const extensions = ['.html', '.htm', '.xhtml']

/** Saved web pages: the article is told from the site around it, whose parts are kept as removed blocks. */
export const html: TextReader = {
  reads: 'text',
  id: 'html',
  label: 'Web page',
  extensions,
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  recognises,
  async read(file) {
    const page = await parse(file.text)
    const facts = pageFacts(page)
    const { blocks, title, titleOrigin, notes } = await readArticle(page.root, facts)
    const embedded = await embeddedBlocks(page.embedded)
    if (!blocks.some(block => block.removed === undefined && block.text !== title)) {
      return failed(problem('no-article-text', `${file.file.name} is a page without the text of an article.`))
    }
    const { byline, outlet, canonicalUrl, publishedOn, isDateBare, declaredLanguage, origins } = facts
    return ok({
      ...bareDocument(this),
      charset: file.charset,
      blocks: [...blocks, ...embedded],
      title,
      byline,
      outlet,
      canonicalUrl,
      publishedOn: publishedOn === null ? null : { ...publishedOn, evidence: null },
      ...(isDateBare && { isDateDoubtful: true }),
      origins: { ...origins, ...(titleOrigin !== null && { title: titleOrigin }) },
      declaredLanguage,
      notes: [...file.notes, ...notes],
    })
  },
}

/** A comment ends with its first `-->`: one that could end anywhere would be tried in twice as many ways with each. */
const opening =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i

function recognises(file: SourceFile): number {
  if (binaryKind(file.bytes) !== null) return 0
  const head = headOf(file)
  if (opening.test(head)) return 1
  if (!extensions.includes(extensionOf(file.name))) return 0
  return /<[a-z][a-z0-9]*[\s>]/i.test(head) ? 0.9 : 0.05
}

async function parse(text: string): Promise<PageTree> {
  const { parsePage } = await import('./html/parse-page.ts')
  return parsePage(text)
}

/** Pages inside a page are advertisements and posts of others; more of them, or longer ones, nobody puts there. */
const maxEmbedded = 50
const maxEmbeddedLength = 200_000

async function embeddedBlocks(pages: readonly string[]): Promise<Block[]> {
  if (pages.length === 0) return []
  const { pageBlocks } = await import('./html/page-blocks.ts')
  const trees = await Promise.all(
    pages.slice(0, maxEmbedded).map(page => parse(page.slice(0, maxEmbeddedLength))),
  )
  return trees.flatMap(({ root }) =>
    pageBlocks(root).blocks.map(({ kind, text }) => ({ kind, text, removed: 'embedded-page' })),
  )
}
