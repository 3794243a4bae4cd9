import type { PageBlock, PageBlocks } from './page-blocks.ts'
import { elementsIn, isElement, type PageElement } from './page-tree.ts'

/** Where the article stands among the blocks of a page. */
export interface ArticleRange {
  readonly from: number
  readonly to: number
  /** False when no element holds the text together: the whole page, for want of better. */
  readonly isCertain: boolean
}

/** Shorter paragraphs are captions, labels and links. */
const minParagraph = 40
/** An element marked as the article is believed when it holds this much of the page's running text. */
const markedShare = 0.4
/** One goes down into a part of an element while it holds this much of its running text. */
const partShare = 0.9

const containers = new Set([
  '#root',
  'html',
  'body',
  'div',
  'section',
  'article',
  'main',
  'table',
  'tbody',
  'tr',
  'td',
  'center',
  'form',
])
const wholePage = new Set(['#root', 'html', 'body'])

/** Finds the element that holds the running text: a marked article if there is one, then ever smaller parts of it. */
export function findArticle(root: PageElement, { blocks, ranges }: PageBlocks): ArticleRange {
  const sums = [0]
  for (const block of blocks) sums.push((sums.at(-1) ?? 0) + weight(block))
  const weightOf = (element: PageElement) => {
    const [from, to] = ranges.get(element) ?? [0, 0]
    return (sums[to] ?? 0) - (sums[from] ?? 0)
  }
  const total = weightOf(root)
  let chosen = markedArticle(root, element => weightOf(element) >= total * markedShare && total > 0) ?? root
  for (;;) {
    const current = weightOf(chosen)
    const part = chosen.children
      .filter(isElement)
      .find(child => containers.has(child.tag) && weightOf(child) >= current * partShare)
    if (part === undefined || current === 0) break
    chosen = part
  }
  const [from, to] = ranges.get(chosen) ?? [0, blocks.length]
  return { from, to, isCertain: !wholePage.has(chosen.tag) }
}

/** How much running text a block is. */
function weight({ kind, text, linkShare, removed }: PageBlock): number {
  if (removed !== undefined || kind === 'heading') return 0
  if (kind === 'paragraph' && text.length < minParagraph) return 0
  return text.length * (1 - linkShare)
}

const marks: readonly ((element: PageElement) => boolean)[] = [
  ({ attributes }) => attributes.itemprop?.includes('articleBody') === true,
  ({ tag, attributes }) => tag === 'article' || attributes.role === 'article',
  ({ tag, attributes }) => tag === 'main' || attributes.role === 'main',
]

function markedArticle(
  root: PageElement,
  holdsEnough: (element: PageElement) => boolean,
): PageElement | undefined {
  const elements = [...elementsIn(root)]
  return marks
    .map(isMarked => elements.find(element => isMarked(element) && holdsEnough(element)))
    .find(found => found)
}
