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
/** The one that holds the title is believed when it holds as much as a teaser. */
const minTeaser = 80
/** One goes down into a part of an element while it holds this much of its running text. */
const partShare = 0.9

// biome-ignore format: a list
const containers = new Set([
  '#root', 'html', 'body', 'div', 'section', 'article', 'main', 'table', 'tbody', 'tr', 'td', 'center', 'form', 'font', 'span',
])
const wholePage = new Set(['#root', 'html', 'body'])

/** Finds the element that holds the running text: a marked article if there is one, then ever smaller parts of it. `title` is the block of the title. */
export function findArticle(
  root: PageElement,
  blocks: readonly PageBlock[],
  ranges: PageBlocks['ranges'],
  title: number | null,
): ArticleRange {
  const sums = [0]
  for (const block of blocks) sums.push((sums.at(-1) ?? 0) + weight(block))
  const weightOf = (element: PageElement) => {
    const [from, to] = ranges.get(element) ?? [0, 0]
    return (sums[to] ?? 0) - (sums[from] ?? 0)
  }
  const isAbout = (element: PageElement) => {
    const [from, to] = ranges.get(element) ?? [0, 0]
    return title !== null && from <= title && title < to
  }
  const total = weightOf(root)
  const elements = [...elementsIn(root)].filter(element => weightOf(element) > 0)
  let chosen =
    markedArticle(elements, weightOf, isAbout, total) ?? anchored(elements, weightOf, isAbout, total) ?? root
  for (;;) {
    const current = weightOf(chosen)
    const part = chosen.children
      .filter(isElement)
      .find(
        child =>
          (containers.has(child.tag) || child.tag.includes('-')) && weightOf(child) >= current * partShare,
      )
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

type Weigh = (element: PageElement) => number
type IsAbout = (element: PageElement) => boolean

const isBody = ({ attributes }: PageElement) =>
  /\barticleBody\b/.test(`${attributes.itemprop ?? ''} ${attributes.property ?? ''}`)
const isArticle = ({ tag, attributes }: PageElement) => tag === 'article' || attributes.role === 'article'
const isMain = ({ tag, attributes }: PageElement) => tag === 'main' || attributes.role === 'main'

/** What the page marks as its article: the text alone, else the article that has the title, else its main part. */
function markedArticle(
  elements: readonly PageElement[],
  weightOf: Weigh,
  isAbout: IsAbout,
  total: number,
): PageElement | undefined {
  const holdsEnough = (element: PageElement) => weightOf(element) >= total * markedShare
  const bodies = elements.filter(isBody)
  const articles = elements.filter(isArticle)
  const own = articles.filter(element => isAbout(element) && weightOf(element) >= minTeaser)
  return (
    bodies.find(element => holdsEnough(element) || (bodies.length === 1 && weightOf(element) >= minTeaser)) ??
    own[0] ??
    articles.find(holdsEnough) ??
    elements.find(
      element =>
        isMain(element) && (holdsEnough(element) || (isAbout(element) && weightOf(element) >= minTeaser)),
    )
  )
}

/** Where nothing is marked: the smallest element that holds the title and enough of the text. */
const anchored = (
  elements: readonly PageElement[],
  weightOf: Weigh,
  isAbout: IsAbout,
  total: number,
): PageElement | undefined =>
  elements.findLast(
    element => isAbout(element) && !wholePage.has(element.tag) && weightOf(element) >= total * markedShare,
  )
