// Class names that so much of a page goes by that they name none of the site's parts.
import { classNames, judged } from './furniture-words.ts'
import type { Measure } from './measure-page.ts'
import { isElement, type PageElement } from './page-tree.ts'

/** Names of this much of what a page says outside links mean no part of the site. */
const largeShare = 0.3
/** Shorter elements are labels and bylines. */
const minText = 40
/** So many paragraphs side by side, and most of their siblings, are the text. */
const minParagraphs = 3

/** Parts that come many to a page, and may be longer than its article. */
const many: ReadonlySet<string> = new Set(['comments', 'related-links', 'hidden'])

/** Lines of these kinds stand side by side by nature, below the pictures of a row. */
const inRows: ReadonlySet<string> = new Set(['caption'])

/** The class names that stand on most paragraphs of a text, or on much of the page where it is added up. */
export function meaninglessNames(
  root: PageElement,
  measure: (element: PageElement) => Measure,
): ReadonlySet<string> {
  const textOf = (element: PageElement) => {
    const { length, linked } = measure(element)
    return length - linked
  }
  const sums = new Map<string, { count: number; text: number }>()
  const meaningless = new Set<string>()
  const walk = (element: PageElement, outer: ReadonlySet<string>) => {
    const paragraphs = new Map<string, number>()
    let siblings = 0
    for (const child of element.children) {
      if (!isElement(child)) continue
      const text = textOf(child)
      const isLong = text >= minText
      if (isLong && child.tag === 'p') siblings++
      const names = isLong ? classNames(child).filter(name => !outer.has(name) && isTelling(name)) : []
      for (const name of names) {
        const { count, text: before } = sums.get(name) ?? { count: 0, text: 0 }
        sums.set(name, { count: count + 1, text: before + text })
        if (child.tag === 'p' && !inRows.has(judged(name)?.reason ?? ''))
          paragraphs.set(name, (paragraphs.get(name) ?? 0) + 1)
      }
      walk(child, names.length === 0 ? outer : new Set([...outer, ...names]))
    }
    for (const [name, count] of paragraphs)
      if (count >= minParagraphs && count > siblings / 2) meaningless.add(name)
  }
  walk(root, new Set())
  const total = textOf(root)
  for (const [name, { count, text }] of sums)
    if (count > 1 && text > total * largeShare) meaningless.add(name)
  return meaningless
}

const isTelling = (name: string): boolean => {
  const meaning = judged(name)
  return meaning !== null && !many.has(meaning.reason)
}
