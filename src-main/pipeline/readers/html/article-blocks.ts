import type { Origin } from '../../../domain/article.ts'
import type { Block } from '../../draft.ts'
import { oneLine } from '../../stages/normalise-text.ts'
import { opensLinks } from '../../stages/page-words.ts'
import { fold } from '../../text/fold.ts'
import { asideReasons } from './aside-reasons.ts'
import { findArticle } from './find-article.ts'
import { type PageBlock, type PageBlocks, pageBlocks } from './page-blocks.ts'
import type { PageFacts } from './page-facts.ts'
import { titleBlock, titleWithoutSite, withoutKicker } from './page-title.ts'
import type { PageElement } from './page-tree.ts'
import { readablePart } from './readable-part.ts'
import { withoutSideBoxes } from './side-boxes.ts'

/** A block that is links to this degree leads away from the article. */
const linkBlock = 0.85
/** The degree that is enough where the line says so itself: "Read also". */
const announcedLink = 0.4
/** Bylines and datelines between the title and the text are no longer than this. */
const maxHeaderLine = 160
/** Standfirsts are no longer than this. */
const maxStandfirst = 400
/** Running text, before which the author is named. */
const minParagraph = 120
/** So many blocks may stand between the title and the text. */
const maxHeaderBlocks = 12
/** Pages of fewer blocks need no second opinion, and of more no article does. */
const minBlocks = 12
const maxBlocks = 2000

export interface ArticleBlocks {
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly titleOrigin: Origin | null
}

/** The blocks of a page, those that are not the article's marked as removed, and its title; `believesNames`: what classes and ids say counts. */
export async function articleBlocks(
  root: PageElement,
  facts: PageFacts,
  believesNames = true,
): Promise<ArticleBlocks> {
  const page = pageBlocks(root, believesNames)
  const blocks = withoutSideBoxes(root, page)
  const everything = new Set([...blocks.keys()].filter(i => blocks[i]?.removed === undefined))
  const anchor = titleBlock(blocks, everything, facts)
  const inside = await articlePart(root, { ...page, blocks }, anchor)
  const heading = anchor ?? titleBlock(blocks, inside, facts)
  const kept = withHeader(blocks, inside, heading, facts.byline)
  const [first = Number.POSITIVE_INFINITY] = inside
  const reasons = asideReasons(blocks, kept, heading, facts)
  const judged = blocks.map((block, i): Block => {
    const reason = kept.has(i) ? (reasons.get(i) ?? null) : (block.removed ?? reasonFor(block))
    const plain = plainBlock(block, heading !== null && i > heading && i < first)
    return reason === null ? plain : { ...plain, removed: reason }
  })
  const whole = heading === null ? null : (blocks[heading]?.text ?? null)
  const title = whole === null ? titleWithoutSite(facts) : withoutKicker(whole, facts)
  const parted = judged.flatMap((block, i) =>
    i === heading && title !== null ? splitTitle(block, title) : block,
  )
  const titleOrigin = title === null ? null : heading === null ? facts.titleOrigin : 'markup'
  return { blocks: withStructuredBody(parted, facts.articleBody), title, titleOrigin }
}

/** The heading of an article that holds more than its title: what stands before that is set apart. */
function splitTitle(heading: Block, title: string): Block[] {
  const kicker = heading.text.slice(0, -title.length).trim()
  if (kicker === '') return [heading]
  return [
    { kind: 'paragraph', text: kicker, removed: 'outside-article' },
    { ...heading, text: title },
  ]
}

const isArticleText = (block: PageBlock) => block.removed === undefined && !leadsAway(block)

const leadsAway = ({ linkShare, text }: PageBlock) =>
  linkShare >= linkBlock || (linkShare >= announcedLink && opensLinks(text))

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/
/** Blogs make links of their dates and authors. */
const isDateLine = ({ text, removed }: PageBlock) =>
  removed === undefined && year.test(text) && text.length < 80

const reasonFor = (block: PageBlock) => (leadsAway(block) ? 'related-links' : 'outside-article')

/** The text with its title and what stands between the two; what stands above the title only where it is a date. */
function withHeader(
  blocks: readonly PageBlock[],
  inside: ReadonlySet<number>,
  heading: number | null,
  byline: string | null,
): ReadonlySet<number> {
  if (heading === null) return inside
  const author = byline === null ? null : fold(byline)
  const [first = Number.POSITIVE_INFINITY] = inside
  const limit = first - heading <= maxHeaderBlocks ? maxStandfirst : maxHeaderLine
  const opening = [...inside].find(i => i > heading && (blocks[i]?.text.length ?? 0) >= minParagraph) ?? first
  const isSigned = ({ text, removed }: PageBlock) =>
    author !== null && removed === undefined && text.length <= maxHeaderLine && fold(text).includes(author)
  const isHeader = (block: PageBlock) => {
    if (block.text.length > limit || !/\p{L}{2}/u.test(block.text) || block.removed !== undefined)
      return false
    if (isDateLine(block)) return true
    const isSigned =
      author !== null && block.text.length <= maxHeaderLine && fold(block.text).includes(author)
    return isSigned || (block.kind !== 'list-item' && isArticleText(block))
  }
  const kept = [...blocks.entries()].filter(([i, block]) => {
    if (i === heading || (i === heading - 1 && isDateLine(block))) return true
    if (i > heading && i < first) return isHeader(block)
    if (i > heading && i < opening && isSigned(block)) return true
    const isKicker = i < heading && block.text.length <= maxHeaderLine && !year.test(block.text)
    return inside.has(i) && !isKicker
  })
  return new Set(kept.map(([i]) => i))
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

/** A block of a page without what only pages have. */
export const asBlock = (block: PageBlock): Block => ({
  ...plainBlock(block, false),
  ...(block.removed !== undefined && { removed: block.removed }),
})

const unread: PageBlock = {
  kind: 'paragraph',
  text: '',
  tag: 'p',
  linkShare: 1,
  isQuoted: false,
  isStrong: false,
}

/** An author or a date above the text may stand in a list, and is a line all the same. */
function plainBlock({ kind, text, depth, marker }: PageBlock, isHeader: boolean): Block {
  if (isHeader && kind === 'list-item') return { kind: 'paragraph', text }
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
