// The second opinion for pages whose markup does not hold the article together.
import type { PageBlocks } from './page-blocks.ts'
import { isElement, type PageElement, type PageNode } from './page-tree.ts'

/** Readability's choice, as the numbers of the blocks it keeps; null when it finds no article. */
export async function readablePart(
  root: PageElement,
  { ranges }: PageBlocks,
): Promise<ReadonlySet<number> | null> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ])
  const { document } = parseHTML(`<!doctype html><html><body>${serialise(root, ranges)}</body></html>`)
  const article = new Readability<PageFragment>(document, {
    serializer: node => node as unknown as PageFragment,
  }).parse()
  const content = article?.content
  if (content === null || content === undefined) return null
  const kept = [...content.querySelectorAll('[data-block]')].map(node =>
    Number(node.getAttribute('data-block')),
  )
  return kept.length === 0 ? null : new Set(kept)
}

/** The little of the DOM that is used here. */
interface PageFragment {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const voidTags = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr', 'source', 'col', 'base'])

/** The page as markup again, each element that is one block carrying its number. */
function serialise(node: PageNode, ranges: PageBlocks['ranges']): string {
  if (!isElement(node)) return escaped(node)
  const { tag, attributes, children } = node
  if (tag === 'head' || !/^[a-z][a-z0-9]*$/.test(tag)) {
    return tag === 'head' ? '' : children.map(child => serialise(child, ranges)).join('')
  }
  const [from, to] = ranges.get(node) ?? [0, 0]
  const names = ['class', 'id', 'href', 'role', 'itemprop'].filter(name => attributes[name] !== undefined)
  const written = names.map(name => ` ${name}="${escaped(attributes[name] ?? '')}"`).join('')
  const number = to === from + 1 ? ` data-block="${from}"` : ''
  const inside = children.map(child => serialise(child, ranges)).join('')
  const opening = `<${tag}${written}${number}>`
  if (tag === 'html' || tag === 'body') return inside
  return voidTags.has(tag) ? opening : `${opening}${inside}</${tag}>`
}
