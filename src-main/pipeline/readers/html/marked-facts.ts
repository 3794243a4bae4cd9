// What the markup of a page says by microdata, RDFa, hAtom and rel, the site's other parts left out.
import { oneLine } from '../../stages/normalise-text.ts'
import { type Named, nameOf } from './furniture-words.ts'
import { isElement, type PageElement, rawText } from './page-tree.ts'

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

/** The date marked as that of the publication, or else the first that is not marked as that of a change. */
export function markedDates(elements: readonly PageElement[]): string[] {
  const isChange = (element: PageElement) =>
    changed.test(
      `${element.attributes.itemprop ?? ''} ${element.attributes.property ?? ''} ${element.attributes.class ?? ''}`,
    )
  const body = elements.filter(({ tag }) => tag !== 'meta')
  const marked = elements.filter(
    element =>
      hasProperty(element, ['datePublished', 'pubdate']) || hasClass(element, /(?:^|\W)published(?:$|\W)/i),
  )
  const dated = body.filter(element => hasProperty(element, ['date', 'created', 'issued', 'dateCreated']))
  const times = body.filter(({ attributes }) => attributes.datetime !== undefined)
  return [...marked, ...dated, ...times].filter(element => !isChange(element)).map(writtenIn)
}

const authorClass =
  /(?:^|[\s_-])(?:byline|author|autor|auteur|autore|firma|createdby|username|fn)(?:[_-]{0,2}(?:name|link))?(?:\s|$)/
/** Capitalised words and what joins them: a name, not a line about somebody. */
const nameLike = /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|\p{Ll}{1,3})){0,5}$/u
const maxName = 60

/** Names marked as the author's, most surely marked first. */
export function markedAuthors(elements: readonly PageElement[]): string[] {
  const body = elements.filter(({ tag }) => tag !== 'meta' && tag !== 'link')
  const groups = [
    body.filter(element => hasProperty(element, ['author', 'creator'])).map(nameWithin),
    body.filter(({ attributes }) => attributes.rel?.split(' ').includes('author')),
    body.filter(
      ({ attributes }) => attributes.property === 'foaf:name' || attributes.typeof === 'foaf:Person',
    ),
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
