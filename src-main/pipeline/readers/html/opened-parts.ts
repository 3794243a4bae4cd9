// Parts of a text that are folded away until somebody presses what stands above them.
import { asksForConsent, labelsOf } from '../../stages/page-words.ts'
import { hiddenName, nameOf, saysRest } from './furniture-words.ts'
import type { Measure } from './measure-page.ts'
import { elementsIn, isElement, openingText, type PageElement, rawText } from './page-tree.ts'

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
/** What no name calls the rest of a text is one after so little of it only: a teaser. */
const maxTeaser = 400
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
  const isContinued = (element: PageElement, seen: number, language: string | null) => {
    if (seen < minText || textOf(element) <= Math.max(seen, minContinuation)) return false
    if (saysRest(element)) return isFolded(element, continuing)
    const isAnother = languageOf(element, language) !== language || holdsHeading(element)
    return seen <= maxTeaser && !isAnother && isFolded(element, folding)
  }
  const walk = (parent: PageElement, isInArticle: boolean, outer: string | null) => {
    const language = languageOf(parent, outer)
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
        const isOpened = (control !== null || isPanel(child)) && isFolded(child, folding)
        const mayContinue = isInArticle && before !== null
        if (!isOpened && !(mayContinue && isContinued(child, seen, language))) continue
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
      const isOfArticle = child.tag === 'article' || (!isWhole && measure(child).holdsArticle)
      walk(child, isInArticle || isOfArticle, language)
      before = child
    }
  }
  walk(root, false, null)
  for (const group of buttons.values())
    for (const button of group) if (areHeadings(group) || isSwitch(button)) headings.add(button)
  return { parts, headings }
}

/** Headings say something new each; "Enlarge" stands below every picture. */
const areHeadings = (buttons: readonly PageElement[]): boolean =>
  buttons.length > 1 && new Set(buttons.map(button => rawText(button).trim())).size === buttons.length

/** "en" of "en-GB"; that of what is around it where an element names none. */
const languageOf = ({ attributes }: PageElement, outer: string | null): string | null =>
  (attributes.lang ?? attributes['xml:lang'])?.toLowerCase().split(/[-_]/)[0] ?? outer

/** A heading in what nothing opens is mostly the title of another article. */
const holdsHeading = (element: PageElement): boolean => {
  for (const { tag } of elementsIn(element)) if (/^h[1-3]$/.test(tag)) return true
  return false
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
