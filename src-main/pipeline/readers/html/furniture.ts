// Which parts of a page are the site's and not the article's, by tag, role, style and the words in class and id.
import { namedReason } from './furniture-words.ts'
import type { Measure } from './measure-page.ts'
import type { PageElement } from './page-tree.ts'

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
/** A part of such a name that has more characters outside links is not what its name says, but text: what those who pay may read, say. */
const maxUnlinked = new Map([
  ['paywall', 250],
  ['newsletter', 1200],
  ['advertisement', 600],
  ['sharing', 500],
  ['site-navigation', 600],
  ['tags', 400],
  ['caption', 700],
  ['player', 600],
])
/** A note about an author is longer than a byline. */
const minNote = 80

/** What is known of the surroundings of an element. */
export interface Surroundings {
  /** It lies below `article` or `main`. */
  readonly isInArticle: boolean
  readonly measure: Measure
  /** Characters of text on the whole page. */
  readonly total: number
}

/** Why an element is no part of an article; null when nothing says so. */
export function furnitureReason(
  { tag, attributes }: PageElement,
  { isInArticle, measure, total }: Surroundings,
): string | null {
  const isMain = measure.length > total * mainShare
  if (isHidden(attributes)) return isMain && measure.holdsArticle ? null : 'hidden'
  if (isMain || tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article') return null
  if (attributes['aria-hidden'] === 'true') return 'hidden'
  if (tag === 'header') return isInArticle || measure.holdsArticle ? null : 'site-header'
  const marked = byTag.get(tag) ?? byRole.get(attributes.role ?? '') ?? null
  const word = attributes.itemprop === 'headline' ? null : namedReason(attributes)
  if (marked !== null && !vagueReasons.has(marked)) return marked
  if (word !== null && isBelievable(word, measure)) return word
  return measure.holdsArticle && mayHoldArticle.has(marked ?? '') ? null : marked
}

function isBelievable(reason: string, { length, linked, holdsArticle }: Measure): boolean {
  if (holdsArticle) return reason === 'cookie-notice' || reason === 'hidden'
  if (length - linked > (maxUnlinked.get(reason) ?? length)) return false
  return reason !== 'author-note' || length >= minNote
}
