import type { Origin } from '../../../domain/article.ts'
import type { Block } from '../../draft.ts'
import { oneLine } from '../../stages/normalise-text.ts'
import { asideReasons } from './aside-reasons.ts'
import { findArticle } from './find-article.ts'
import { type PageBlock, type PageBlocks, pageBlocks } from './page-blocks.ts'
import type { PageFacts } from './page-facts.ts'
import { titleBlock, titleWithoutSite } from './page-title.ts'
import type { PageElement } from './page-tree.ts'
import { readablePart } from './readable-part.ts'
import { withoutSideBoxes } from './side-boxes.ts'

/** A block that is links to this degree leads away from the article. */
const linkBlock = 0.85
/** Bylines and datelines between the title and the text are no longer than this. */
const maxHeaderLine = 160
/** Standfirsts are no longer than this. */
const maxStandfirst = 400
/** So many blocks may stand between the title and the text. */
const maxHeaderBlocks = 12
/** Pages of fewer blocks need no second opinion, and of more no article does. */
const minBlocks = 12
const maxBlocks = 2000

/** The blocks of a page, those that are not the article's marked as removed, and its title. */
export async function articleBlocks(
  root: PageElement,
  facts: PageFacts,
): Promise<{ blocks: readonly Block[]; title: string | null; titleOrigin: Origin | null }> {
  const page = pageBlocks(root)
  const blocks = withoutSideBoxes(root, page)
  const everything = new Set([...blocks.keys()].filter(i => blocks[i]?.removed === undefined))
  const anchor = titleBlock(blocks, everything, facts)
  const inside = await articlePart(root, { ...page, blocks }, anchor)
  const heading = anchor ?? titleBlock(blocks, inside, facts)
  const kept = withHeader(blocks, inside, heading)
  const reasons = asideReasons(blocks, kept, heading, facts)
  const judged = blocks.map((block, i): Block => {
    const reason = kept.has(i) ? (reasons.get(i) ?? null) : (block.removed ?? reasonFor(block))
    return reason === null ? asBlock(block) : { ...asBlock(block), removed: reason }
  })
  const title = heading === null ? titleWithoutSite(facts) : (blocks[heading]?.text ?? null)
  const titleOrigin = title === null ? null : heading === null ? facts.titleOrigin : 'markup'
  return { blocks: withStructuredBody(judged, facts.articleBody), title, titleOrigin }
}

const isArticleText = ({ removed, linkShare }: PageBlock) => removed === undefined && linkShare < linkBlock

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/
/** Blogs make links of their dates and authors. */
const isDateLine = ({ text, removed }: PageBlock) =>
  removed === undefined && year.test(text) && text.length < 80

const reasonFor = ({ linkShare }: PageBlock) => (linkShare >= linkBlock ? 'related-links' : 'outside-article')

/** The text with its title and what stands between the two; what stands above the title only where it is a date. */
function withHeader(
  blocks: readonly PageBlock[],
  inside: ReadonlySet<number>,
  heading: number | null,
): ReadonlySet<number> {
  if (heading === null) return inside
  const first = Math.min(...inside)
  const isNear = first - heading <= maxHeaderBlocks
  const kept = [...blocks.keys()].filter(i => {
    const block = blocks[i]
    if (block === undefined || i === heading) return true
    if (i > heading && i < first) {
      const limit = block.kind === 'heading' || isNear ? maxStandfirst : maxHeaderLine
      return (
        block.kind !== 'list-item' &&
        block.text.length <= limit &&
        (isArticleText(block) || isDateLine(block))
      )
    }
    if (i === heading - 1 && isDateLine(block)) return true
    const isKicker = i < heading && block.text.length <= maxHeaderLine && !year.test(block.text)
    return inside.has(i) && !isKicker
  })
  return new Set(kept)
}

/** The numbers of the blocks that are the article's text. */
async function articlePart(
  root: PageElement,
  page: PageBlocks,
  title: number | null,
): Promise<ReadonlySet<number>> {
  const { blocks, ranges } = page
  const { from, to, isCertain } = findArticle(root, blocks, ranges, title)
  const inside = [...blocks.keys()].filter(i => i >= from && i < to)
  const isDoubtful = !isCertain && blocks.length >= minBlocks && blocks.length <= maxBlocks
  const readable = isDoubtful ? await readablePart(root, page) : null
  const chosen = readable === null ? inside : inside.filter(i => readable.has(i))
  return new Set(chosen.filter(i => isArticleText(blocks[i] ?? unread)))
}

const unread: PageBlock = { kind: 'paragraph', text: '', tag: 'p', linkShare: 1, isQuoted: false }

function asBlock({ kind, text, depth, marker }: PageBlock): Block {
  return { kind, text, ...(depth !== undefined && { depth }), ...(marker !== undefined && { marker }) }
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
