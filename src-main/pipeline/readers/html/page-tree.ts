// A web page as a plain tree: no scripts, no styles, no network, nothing deeper than a person would write.

export interface PageElement {
  readonly tag: string
  readonly attributes: Record<string, string>
  readonly children: PageNode[]
}
export type PageNode = PageElement | string

export interface PageTree {
  readonly root: PageElement
  /** The contents of the `application/ld+json` scripts. */
  readonly jsonLd: readonly string[]
  /** The pages that stand in `srcdoc` of its frames. */
  readonly embedded: readonly string[]
  /** The address it was saved from, as the program that saved it says. */
  readonly savedFrom: string | null
}

export const isElement = (node: PageNode): node is PageElement => typeof node !== 'string'

/** Every element below a node, in document order. */
export function* elementsIn(node: PageElement): Generator<PageElement> {
  const waiting = node.children.filter(isElement).reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next
    for (const child of next.children.toReversed()) if (isElement(child)) waiting.push(child)
  }
}

/** The text below a node, as it stands. */
export function rawText(node: PageNode): string {
  return isElement(node) ? node.children.map(rawText).join('') : node
}

/** The text below a node, as far as its first so many characters. */
export function openingText(node: PageNode, length: number): string {
  if (!isElement(node)) return node.slice(0, length)
  let text = ''
  for (const child of node.children) {
    if (text.length >= length) break
    text += `${openingText(child, length - text.length)} `
  }
  return text
}
