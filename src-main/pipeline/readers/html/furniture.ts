// Which parts of a page are the site's and not the article's, by tag, role, style and the words in class and id.
import { asksForConsent } from '../../stages/page-words.ts'
import { isFormRow } from './form-row.ts'
import { certain, type Named, nameOf } from './furniture-words.ts'
import type { Measure } from './measure-page.ts'
import { openingText, type PageElement } from './page-tree.ts'

const byTag = new Map([
  ['nav', 'site-navigation'],
  ['menu', 'site-navigation'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['form', 'form'],
  ['fieldset', 'form'],
  ['dialog', 'dialog'],
  ['figcaption', 'caption'],
])

const byRole = new Map([
  ['navigation', 'site-navigation'],
  ['menu', 'site-navigation'],
  ['menubar', 'site-navigation'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['search', 'form'],
  ['banner', 'site-header'],
  ['tooltip', 'dialog'],
])

/** The site's parts that may also be named by what they hold: the words in their class say it better than the tag. */
export const vagueReasons: ReadonlySet<string> = new Set(['aside', 'form', 'dialog', 'site-header', 'footer'])

const unseen =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*0|font-size\s*:\s*0(?:px)?\s*(?:;|$)/i

/** Pages of some systems are one form, and some open with a banner that is their title. */
const mayHoldArticle = new Set(['form', 'site-header', 'aside'])

/** True when nobody who looks at the page sees an element, as its attributes say. */
export const isHidden = ({ hidden, style }: Readonly<Record<string, string>>): boolean =>
  hidden !== undefined || (style !== undefined && unseen.test(style))

/** An element this large a part of the page is the article's, whatever its class says. */
const mainShare = 0.5
/** A note about an author is longer than a byline. */
const minNote = 80

/** What is known of the surroundings of an element. */
export interface Surroundings {
  /** It lies below `article` or `main`. */
  readonly isInArticle: boolean
  readonly measure: Measure
  /** Characters of text on the whole page. */
  readonly total: number
  /** Class names that say nothing on this page; null where none is believed. */
  readonly meaningless: ReadonlySet<string> | null
  /** Hidden elements that belong to the text. */
  readonly opened: ReadonlySet<PageElement>
}

/** Why an element is no part of an article; null when nothing says so. */
export function furnitureReason(
  element: PageElement,
  { isInArticle, measure, total, meaningless, opened }: Surroundings,
): string | null {
  const { tag, attributes } = element
  const isMain = measure.length > total * mainShare
  if (opened.has(element)) return null
  if (isHidden(attributes)) return isMain && measure.holdsArticle ? null : 'hidden'
  if (isMain || tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article') return null
  if (attributes['aria-hidden'] === 'true') return 'hidden'
  if (tag === 'header') return isInArticle || measure.holdsArticle ? null : 'site-header'
  const marked = isFormRow(element, measure)
    ? 'form'
    : (byTag.get(tag) ?? byRole.get(attributes.role ?? '') ?? null)
  if (marked !== null && !vagueReasons.has(marked)) return marked
  const name = attributes.itemprop === 'headline' ? null : nameOf(element, meaningless ?? undefined)
  const isTrusted = name !== null && (meaningless !== null || certain.has(name.reason))
  if (isTrusted && isBelievable(name, element, measure)) return name.reason
  return measure.holdsArticle && mayHoldArticle.has(marked ?? '') ? null : marked
}

function isBelievable(
  { reason, maxUnlinked }: Named,
  element: PageElement,
  { length, linked, holdsArticle }: Measure,
): boolean {
  if (holdsArticle && reason !== 'cookie-notice' && reason !== 'hidden') return false
  if (length - linked > maxUnlinked) {
    return reason === 'cookie-notice' && asksForConsent(openingText(element, maxNotice))
  }
  return reason !== 'author-note' || length >= minNote
}

/** Notices ask for consent within so many characters. */
const maxNotice = 1500
