// Parts of a text that are folded away until somebody presses what stands above them.
import { asksForConsent, labelsOf } from '../../stages/page-words.ts'
import { hiddenName, nameOf } from './furniture-words.ts'
import type { Measure } from './measure-page.ts'
import { isElement, openingText, type PageElement, rawText } from './page-tree.ts'

export interface OpenedParts {
  /** Hidden elements that are part of the text all the same. */
  readonly parts: ReadonlySet<PageElement>
  /** Buttons that are the heading of the text after them. */
  readonly headings: ReadonlySet<PageElement>
}

/** Shorter hidden parts are messages and labels. */
const minText = 40
/** Hidden text that nothing opens goes on with the text before it where it is longer than that, and than this. */
const minContinuation = 300
/** Notices ask for consent within so many characters. */
const maxNotice = 1500

/** What the names of such parts may stand for: "read-more" is the rest of a text as well as a list of others. */
const folding = new Set(['hidden'])
const continuing = new Set(['hidden', 'related-links'])

// biome-ignore format: a list
const blockTags = new Set(['div', 'section', 'p', 'ul', 'ol', 'table', 'article', 'details'])
const skipped = new Set(['nav', 'menu', 'header', 'footer', 'aside', 'form', 'fieldset', 'dialog', 'head'])
// biome-ignore format: a list
const skippedRoles = new Set(['navigation', 'menu', 'menubar', 'contentinfo', 'complementary', 'dialog', 'alertdialog', 'search', 'banner', 'tooltip', 'alert', 'status'])

/** Finds what is folded away on a page, and the buttons that open it. `isHidden`: nobody sees it unless something opens it. */
export function openedParts(
  root: PageElement,
  measure: (element: PageElement) => Measure,
  isHidden: (attributes: PageElement['attributes']) => boolean,
): OpenedParts {
  const parts = new Set<PageElement>()
  const headings = new Set<PageElement>()
  const buttons = new Map<string, PageElement[]>()
  const textOf = (element: PageElement) => {
    const { length, linked } = measure(element)
    return length - linked
  }
  const isConcealed = (element: PageElement) =>
    isHidden(element.attributes) ||
    element.attributes['aria-hidden'] === 'true' ||
    nameOf(element) === hiddenName
  const isText = (element: PageElement) => {
    const { length, linked, holdsArticle, holdsFields } = measure(element)
    if (!blockTags.has(element.tag) || holdsArticle || holdsFields) return false
    return length - linked >= minText && linked < length / 2
  }
  const isFolded = (element: PageElement, reasons: ReadonlySet<string>) => {
    const reason = nameOf(element)?.reason ?? 'hidden'
    return reasons.has(reason) && isText(element) && !asksForConsent(openingText(element, maxNotice))
  }
  const walk = (parent: PageElement, isInArticle: boolean) => {
    let before: PageElement | null = null
    let seen = 0
    for (const child of parent.children) {
      if (!isElement(child)) {
        if (/\S/.test(child)) before = null
        continue
      }
      if (measure(child).length === 0) continue
      if (skipped.has(child.tag) || skippedRoles.has(child.attributes.role ?? '')) {
        before = null
        continue
      }
      const control = before === null ? null : controlIn(before, measure)
      if (isConcealed(child)) {
        const isContinued =
          isInArticle && before !== null && seen >= minText && textOf(child) > Math.max(seen, minContinuation)
        const isOpened = control !== null || isPanel(child)
        if (!(isOpened || isContinued) || !isFolded(child, isContinued ? continuing : folding)) continue
        parts.add(child)
        if (control?.tag === 'button') headings.add(control)
      } else {
        seen += textOf(child)
        if (control?.tag === 'button' && isText(child)) {
          const key = control.attributes.class ?? ''
          const group = buttons.get(key)
          if (group === undefined) buttons.set(key, [control])
          else group.push(control)
        }
      }
      const isWhole = child.tag === 'html' || child.tag === 'body'
      walk(child, isInArticle || child.tag === 'article' || (!isWhole && measure(child).holdsArticle))
      before = child
    }
  }
  walk(root, false)
  for (const group of buttons.values())
    for (const button of group) if (group.length > 1 || isSwitch(button)) headings.add(button)
  return { parts, headings }
}

const isPanel = ({ attributes }: PageElement) =>
  attributes.role === 'tabpanel' ||
  (attributes.role === 'region' && attributes['aria-labelledby'] !== undefined)

const isSwitch = ({ attributes }: PageElement) =>
  attributes['aria-expanded'] !== undefined || attributes['aria-controls'] !== undefined

/** What may be pressed in an element that holds nothing else, or its heading; null where it is text, or opens a part of the site. */
function controlIn(element: PageElement, measure: (element: PageElement) => Measure): PageElement | null {
  const { length } = measure(element)
  if (length > maxControl) return null
  let inner: PageElement | undefined = element
  for (
    ;
    inner !== undefined;
    inner = inner.children.filter(isElement).find(child => measure(child).length === length)
  ) {
    const { tag, attributes } = inner
    const isPressed = tag === 'button' || attributes.role === 'button' || attributes.role === 'tab'
    if (!isPressed && !/^h[2-6]$/.test(tag) && !isSwitch(inner)) continue
    const words = rawText(inner).trim()
    return /\p{L}[\p{L}\p{N}]/u.test(words) && !opensSite(words) ? inner : null
  }
  return null
}

/** What one presses to read on is no longer than a long question. */
const maxControl = 250

const siteLabels = labelsOf(['siteLabels', 'newsletterLabels', 'paywallLabels', 'advertLabels'])
const commentLabels = labelsOf(['commentLabels'])
/** "12 comments", "Show the comments": a longer heading may tell of the comments of somebody. */
const maxCommentWords = 3

/** What such a control opens is no text: "Share this article". */
const opensSite = (words: string): boolean =>
  siteLabels.restOf(words) !== null ||
  (words.split(/\s+/).length <= maxCommentWords && commentLabels.placeIn(words) !== null)
