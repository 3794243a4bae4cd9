// What the markup of a page says by microdata, RDFa, hAtom and rel, the site's other parts left out.
import { oneLine } from '../../stages/normalise-text.ts'
import { type Named, nameOf } from './furniture-words.ts'
import { measurePage } from './measure-page.ts'
import { elementsIn, isElement, type PageElement, rawText } from './page-tree.ts'

/** Authors and dates in these parts are those of others. */
const others = new Set(['comments', 'related-links', 'site-navigation', 'cookie-notice', 'advertisement'])

/** The elements of a page, without those below comments, lists of other articles and the like. */
export function ownElements(root: PageElement): PageElement[] {
  const own: PageElement[] = []
  const waiting: PageElement[] = [root]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    own.push(next)
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i]
      if (child === undefined || !isElement(child)) continue
      const { tag } = child
      const isOwn = tag === 'html' || tag === 'body' || tag === 'article' || tag === 'main'
      if (isOwn || !(tag === 'nav' || isOfOthers(nameOf(child)))) waiting.push(child)
    }
  }
  return own
}

/** A name under which no text at all is certain may be that of anything. */
const isOfOthers = (name: Named | null): boolean =>
  name !== null && name.maxUnlinked > 0 && others.has(name.reason)

/** All names an element goes by in microdata and RDFa, without their vocabulary: `dc:date` is `date`. */
const properties = ({ attributes }: PageElement): string[] =>
  `${attributes.itemprop ?? ''} ${attributes.property ?? ''}`
    .split(/\s+/)
    .filter(name => name !== '')
    .map(name => name.replace(/^.*[:/]/, ''))

const hasProperty = (element: PageElement, names: readonly string[]) => {
  const { itemprop, property } = element.attributes
  return (
    (itemprop !== undefined || property !== undefined) &&
    properties(element).some(name => names.includes(name))
  )
}

const hasClass = ({ attributes }: PageElement, names: RegExp) => names.test(attributes.class ?? '')

/** What an element says for programs, else for people. */
const writtenIn = (element: PageElement): string => {
  const { content, datetime, title } = element.attributes
  return content ?? datetime ?? (element.tag === 'abbr' ? title : undefined) ?? oneLine(rawText(element))
}

const changed = /modif|updat|actualiz|atualiz|maj\b|aktualis|aggiorn/i

const isChange = ({ attributes }: PageElement) =>
  changed.test(`${attributes.itemprop ?? ''} ${attributes.property ?? ''} ${attributes.class ?? ''}`)

/** The dates marked as that of the publication, then those that are not marked as that of a change. */
export function markedDates(elements: readonly PageElement[]): string[] {
  const body = elements.filter(({ tag }) => tag !== 'meta')
  const marked = elements.filter(
    element =>
      hasProperty(element, ['datePublished', 'pubdate']) || hasClass(element, /(?:^|\W)published(?:$|\W)/i),
  )
  const dated = body.filter(element => hasProperty(element, ['date', 'created', 'issued', 'dateCreated']))
  return [...marked, ...dated].filter(element => !isChange(element)).map(writtenIn)
}

/** The dates of an article that nothing but their element marks as dates: those between its title and its text first, then those above the title, the nearest first, then those below. */
export function bareDates(elements: readonly PageElement[], title: PageElement | null): string[] {
  const [root] = elements
  const part = title === null || root === undefined ? root : articleAround(root, title)
  const inside = part === undefined ? new Set() : new Set([part, ...elementsIn(part)])
  const own = elements.filter(element => inside.has(element))
  const at = title === null ? 0 : own.indexOf(title)
  const isWhole = part === root || part?.tag === 'html' || part?.tag === 'body'
  const above = title === null ? [] : own.slice(0, at).toReversed()
  const near = isWhole && title !== null ? rightAbove(root ?? title, title) : inside
  const below = own.slice(at)
  const opening = beforeText(below)
  return [...opening, ...above.filter(element => near.has(element)), ...below.slice(opening.length)]
    .filter(element => element.attributes.datetime !== undefined && !isChange(element))
    .map(writtenIn)
}

/** Bylines and sections that stand between a date and the title are no longer together; menus are. */
const maxBetween = 80

/** The elements with next to no text between them and the title: the day at the top of a page may be that of the visit. */
function rightAbove(root: PageElement, title: PageElement): Set<PageElement> {
  const all = [...elementsIn(root)]
  const near = new Set<PageElement>()
  let between = 0
  for (const element of all.slice(0, all.indexOf(title)).toReversed()) {
    if (between > maxBetween) break
    near.add(element)
    for (const child of element.children) if (!isElement(child)) between += child.trim().length
  }
  return near
}

/** An element that holds the title and this much of what the page says outside links holds the article. */
const articleShare = 0.4

/** The smallest element that holds the article with this title. */
function articleAround(root: PageElement, title: PageElement): PageElement {
  const measure = measurePage(root)
  const textOf = (element: PageElement) => measure(element).length - measure(element).linked
  const least = textOf(root) * articleShare
  const parents = new Map<PageElement, PageElement>()
  for (const element of [root, ...elementsIn(root)])
    for (const child of element.children) if (isElement(child)) parents.set(child, element)
  let around = parents.get(title) ?? root
  while (around.tag !== 'article' && textOf(around) < least) around = parents.get(around) ?? root
  return around
}

const authorClass =
  /(?:^|[\s_-])(?:byline|author|autor|auteur|autore|firma|createdby|username|fn|reader-credits)(?:[_-]{0,2}(?:name|link))?(?:\s|$)/
/** Capitalised words and what joins them: a name, not a line about somebody. */
const nameLike = /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|\p{Ll}{1,3})){0,5}$/u
const maxName = 60

const personType = /(?:^|[\s:/])Person$/
/** Running text: people marked above it wrote it, and those in it are told of. */
const minParagraph = 120

const beforeText = (elements: readonly PageElement[]): readonly PageElement[] => {
  const at = elements.findIndex(
    element => element.tag === 'p' && rawText(element).trim().length >= minParagraph,
  )
  return at < 0 ? elements : elements.slice(0, at)
}

/** Names marked as the author's, most surely marked first. */
export function markedAuthors(elements: readonly PageElement[]): string[] {
  const body = elements.filter(({ tag }) => tag !== 'meta' && tag !== 'link')
  const groups = [
    body.filter(element => hasProperty(element, ['author', 'creator'])).map(nameWithin),
    body.filter(({ attributes }) => attributes.rel?.split(' ').includes('author')),
    body.filter(
      ({ attributes }) => attributes.property === 'foaf:name' || attributes.typeof === 'foaf:Person',
    ),
    beforeText(body)
      .filter(({ attributes }) => personType.test(attributes.typeof ?? ''))
      .slice(0, 1),
    body.filter(element => hasClass(element, authorClass)),
  ]
  return groups.flatMap(group => {
    const found = group
      .map(writtenIn)
      .filter(name => name.length <= maxName && !/\d/.test(name) && name !== '')
    const names = [...new Set(found.filter(name => nameLike.test(name)))].slice(0, 3)
    return names.length > 0 ? [names.join(', ')] : found.slice(0, 1)
  })
}

/** Microdata puts the name of an author into an element of its own. */
function nameWithin(author: PageElement): PageElement {
  const waiting = [author]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next !== author && hasProperty(next, ['name'])) return next
    waiting.push(...next.children.filter(isElement).toReversed())
  }
  return author
}
