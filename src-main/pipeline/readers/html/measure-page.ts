// How much text each part of a page holds, and whether it holds what only an article has.
import type { PageElement } from './page-tree.ts'

export interface Measure {
  /** Characters of text, white space at the ends of nodes left out. */
  length: number
  /** How many of them stand in links. */
  linked: number
  /** It is, or holds, the heading of a page or what the page marks as its article. */
  holdsArticle: boolean
  /** It holds what one fills in. */
  holdsFields: boolean
}

const nothing: Measure = { length: 0, linked: 0, holdsArticle: false, holdsFields: false }

/** Measures every element of a page in one walk. */
export function measurePage(root: PageElement): (element: PageElement) => Measure {
  const measures = new Map<PageElement, Measure>()
  const measure = (element: PageElement, isLinked: boolean): Measure => {
    const { tag, attributes } = element
    const inLink = isLinked || isLink(element)
    const sum: Measure = {
      length: 0,
      linked: 0,
      holdsArticle: tag === 'h1' || isArticle(attributes),
      holdsFields: isField(element),
    }
    for (const child of element.children) {
      if (typeof child === 'string') {
        const { length } = child.trim()
        sum.length += length
        if (inLink) sum.linked += length
      } else {
        const part = measure(child, inLink)
        sum.length += part.length
        sum.linked += part.linked
        if (part.holdsArticle) sum.holdsArticle = true
        if (part.holdsFields) sum.holdsFields = true
      }
    }
    measures.set(element, sum)
    return sum
  }
  measure(root, false)
  return element => measures.get(element) ?? nothing
}

/** A link that leads away from the page; an anchor or a footnote does not. */
export const isLink = ({ tag, attributes }: PageElement): boolean =>
  tag === 'a' && attributes.href !== undefined && !attributes.href.startsWith('#')

const isArticle = ({ itemprop }: Readonly<Record<string, string>>) =>
  itemprop !== undefined && /\b(?:articleBody|headline)\b/.test(itemprop)

/** What one fills in, and the form around it. */
export const isField = ({ tag, attributes: { type } }: PageElement): boolean =>
  tag === 'form' ||
  tag === 'textarea' ||
  (tag === 'input' && !/^(?:hidden|checkbox|radio|button)$/i.test(type ?? ''))
