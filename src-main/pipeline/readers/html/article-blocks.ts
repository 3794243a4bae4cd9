import type { Origin } from '../../../domain/article.ts'
import type { Block } from '../../draft.ts'
import { oneLine } from '../../stages/normalise-text.ts'
import { findArticle } from './find-article.ts'
import { type PageBlock, type PageBlocks, pageBlocks } from './page-blocks.ts'
import type { PageFacts } from './page-facts.ts'
import { titleBlock, titleWithoutSite } from './page-title.ts'
import type { PageElement } from './page-tree.ts'
import { readablePart } from './readable-part.ts'

/** A block that is links to this degree leads away from the article. */
const linkBlock = 0.85
/** Bylines and datelines between the title and the text are no longer than this. */
const maxHeaderLine = 160
/** Pages of fewer blocks need no second opinion, and of more no article does. */
const minBlocks = 12
const maxBlocks = 2000

/** The blocks of a page, those that are not the article's marked as removed, and its title. */
export async function articleBlocks(
  root: PageElement,
  facts: PageFacts,
): Promise<{ blocks: readonly Block[]; title: string | null; titleOrigin: Origin | null }> {
  const page = pageBlocks(root)
  const kept = await articlePart(root, page)
  const heading = titleBlock(page.blocks, kept, facts.titles)
  const first = Math.min(...kept)
  const judged = page.blocks.map((block, i): Block => {
    const isShort =
      heading !== null && i !== heading && block.kind !== 'list-item' && block.text.length <= maxHeaderLine
    const isHeader = isShort && i > heading && i < first && (isArticleText(block) || isDateLine(block))
    const isKicker = isShort && i < heading && !year.test(block.text)
    const isDateAbove = isShort && i === heading - 1 && isDateLine(block)
    const isKept = i === heading || isDateAbove || ((kept.has(i) || isHeader) && !isKicker)
    return isKept ? asBlock(block) : { ...asBlock(block), removed: block.removed ?? reasonFor(block) }
  })
  const title = heading === null ? titleWithoutSite(facts) : (page.blocks[heading]?.text ?? null)
  const titleOrigin = title === null ? null : heading === null ? facts.titleOrigin : 'markup'
  return { blocks: withStructuredBody(judged, facts.articleBody), title, titleOrigin }
}

const isArticleText = ({ removed, linkShare }: PageBlock) => removed === undefined && linkShare < linkBlock

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/
/** Blogs make links of their dates and authors. */
const isDateLine = ({ text, removed }: PageBlock) =>
  removed === undefined && year.test(text) && text.length < 80

const reasonFor = ({ linkShare }: PageBlock) => (linkShare >= linkBlock ? 'related-links' : 'outside-article')

/** The numbers of the blocks that are the article's text. */
async function articlePart(root: PageElement, page: PageBlocks): Promise<ReadonlySet<number>> {
  const { from, to, isCertain } = findArticle(root, page)
  const inside = [...page.blocks.keys()].filter(i => i >= from && i < to)
  const isDoubtful = !isCertain && page.blocks.length >= minBlocks && page.blocks.length <= maxBlocks
  const readable = isDoubtful ? await readablePart(root, page) : null
  const chosen = readable === null ? inside : inside.filter(i => readable.has(i))
  return new Set(chosen.filter(i => isArticleText(page.blocks[i] ?? unread)))
}

const unread: PageBlock = { kind: 'paragraph', text: '', tag: 'p', linkShare: 1, isQuoted: false }

function asBlock({ kind, text, depth, marker, removed }: PageBlock): Block {
  return {
    kind,
    text,
    ...(depth !== undefined && { depth }),
    ...(marker !== undefined && { marker }),
    ...(removed !== undefined && { removed }),
  }
}

/** Pages that write their text by script still carry it in their structured data. */
function withStructuredBody(blocks: readonly Block[], articleBody: string | null): readonly Block[] {
  const paragraphs = (articleBody ?? '')
    .split(/\n+/)
    .map(oneLine)
    .filter(line => line !== '')
  const lengthOf = (some: readonly string[]) => some.reduce((sum, text) => sum + text.length, 0)
  const found = blocks.filter(({ removed, kind }) => removed === undefined && kind !== 'heading')
  if (lengthOf(paragraphs) < 2 * lengthOf(found.map(({ text }) => text))) return blocks
  const others = blocks.map(block => ({ ...block, removed: block.removed ?? 'outside-article' }))
  return [...others, ...paragraphs.map((text): Block => ({ kind: 'paragraph', text }))]
}
