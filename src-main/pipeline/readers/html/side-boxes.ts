// Boxes that no class names: lists of links, cards of other articles, and what asks for consent.
import { asksForConsent, invitationOf } from '../../stages/page-words.ts'
import type { PageBlock, PageBlocks } from './page-blocks.ts'
import { isElement, type PageElement } from './page-tree.ts'

/** A box whose text stands in links to this degree leads away from the article. */
const linkBox = 0.7
/** A box of which this much asks for consent, for money or for an address is there to ask. */
const askingBox = 0.3
const minAsked = { 'cookie-notice': 80, paywall: 15, newsletter: 15 }
/** What asks for money or an address does so in fewer characters. */
const maxInvitation = 900
/** So many boxes of one kind side by side, each with a linked heading, are cards. */
const minCards = 3
const maxCard = 400

const boxes = new Set([
  'div',
  'section',
  'ul',
  'ol',
  'dl',
  'aside',
  'article',
  'table',
  'tbody',
  'center',
  'figure',
  'blockquote',
  'details',
])
const isBox = ({ tag }: PageElement) => boxes.has(tag) || tag.includes('-')

/** The blocks of a page, those in such boxes marked with their reason. */
export function withoutSideBoxes(root: PageElement, page: PageBlocks): readonly PageBlock[] {
  const { blocks, ranges, measure } = page
  const reasons = new Map<number, string>()
  const sums = askingSums(blocks)
  const total = measure(root).length
  const mark = (element: PageElement, reason: string) => {
    const [from, to] = ranges.get(element) ?? [0, 0]
    for (let i = from; i < to; i++) if (!reasons.has(i)) reasons.set(i, reason)
  }
  const askedIn = (element: PageElement): Asking | undefined => {
    const [from, to] = ranges.get(element) ?? [0, 0]
    const length = (sums.length[to] ?? 0) - (sums.length[from] ?? 0)
    return askings.find(asking => {
      const asked = (sums[asking][to] ?? 0) - (sums[asking][from] ?? 0)
      const isShort = asking === 'cookie-notice' || length <= maxInvitation
      return isShort && asked >= minAsked[asking] && asked >= length * askingBox
    })
  }
  const isLinks = (element: PageElement) => {
    const [from, to] = ranges.get(element) ?? [0, 0]
    const { length, linked } = measure(element)
    if (to - from < 2 || length > total / 2 || linked < length * linkBox) return false
    return !isIntroduced(blocks, from)
  }
  const walk = (element: PageElement) => {
    const children = element.children.filter(isElement)
    for (const cards of cardsAmong(children, page))
      if (cards.length >= minCards) for (const card of cards) mark(card, 'related-links')
    for (const child of children) {
      const { length, holdsArticle } = measure(child)
      if (length === 0) continue
      const asking = isBox(child) && !holdsArticle ? askedIn(child) : undefined
      if (asking !== undefined) mark(child, asking)
      else if (isBox(child) && !holdsArticle && isLinks(child)) mark(child, 'related-links')
      else walk(child)
    }
  }
  walk(root)
  return blocks.map((block, i) => {
    const reason = block.removed === undefined ? reasons.get(i) : undefined
    return reason === undefined ? block : { ...block, removed: reason }
  })
}

/** A list that the sentence above it announces belongs to that sentence, though its items be links. */
function isIntroduced(blocks: readonly PageBlock[], from: number): boolean {
  const before = blocks[from - 1]
  const first = blocks[from]
  return (
    first?.kind === 'list-item' &&
    before?.removed === undefined &&
    before?.kind === 'paragraph' &&
    /:$/.test(before.text) &&
    before.linkShare < linkBox &&
    before.text.length > maxLabel
  )
}

/** Shorter lines with a colon are the labels of boxes. */
const maxLabel = 40

/** Children of one kind that each hold a linked heading and little else. */
function cardsAmong(
  children: readonly PageElement[],
  { blocks, ranges, measure }: PageBlocks,
): PageElement[][] {
  const groups = new Map<string, PageElement[]>()
  if (children.length < minCards) return []
  for (const child of children) {
    const { length, linked, holdsArticle } = measure(child)
    if (length === 0 || length > maxCard || linked === 0 || holdsArticle || !isBoxOrItem(child)) continue
    const [from, to] = ranges.get(child) ?? [0, 0]
    const isCard = blocks
      .slice(from, to)
      .some(({ kind, linkShare }) => kind === 'heading' && linkShare > linkBox)
    if (!isCard) continue
    const key = `${child.tag} ${child.attributes.class ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [child])
    else group.push(child)
  }
  return [...groups.values()]
}

const isBoxOrItem = (element: PageElement) => isBox(element) || element.tag === 'li'

const askings = ['cookie-notice', 'paywall', 'newsletter'] as const
type Asking = (typeof askings)[number]

/** Up to each block: how much text there is, and how much of it asks for what. */
function askingSums(blocks: readonly PageBlock[]): Record<Asking | 'length', number[]> {
  const sums = { length: [0], 'cookie-notice': [0], paywall: [0], newsletter: [0] }
  for (const { text, removed } of blocks) {
    const invitation =
      removed !== undefined ? null : asksForConsent(text) ? 'cookie-notice' : invitationOf(text)
    for (const [key, sum] of Object.entries(sums)) {
      sum.push((sum.at(-1) ?? 0) + (key === 'length' || key === invitation ? text.length : 0))
    }
  }
  return sums
}
