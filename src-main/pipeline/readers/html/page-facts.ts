import type { Origin, Origins } from '../../../domain/article.ts'
import type { PartialDate } from '../../../domain/partial-date.ts'
import { oneLine } from '../../stages/normalise-text.ts'
import { machineDate } from '../front-matter.ts'
import { type ArticleData, articleData } from './json-ld.ts'
import { elementsIn, type PageElement, type PageTree, rawText } from './page-tree.ts'

/** What a page says about itself: structured data first, then meta tags, then its markup. */
export interface PageFacts {
  /** Titles the page gives itself, most trusted first; the last may carry the name of the site. */
  readonly titles: readonly string[]
  /** Where the first of them was read. */
  readonly titleOrigin: Origin | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly canonicalUrl: string | null
  readonly publishedOn: { readonly value: PartialDate; readonly origin: Origin } | null
  readonly declaredLanguage: string | null
  readonly articleBody: string | null
  /** Where byline, outlet and address were read. */
  readonly origins: Origins
}

const publishedKeys = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'citation_publication_date',
  'cxenseparse:recs:publishtime',
]
const authorKeys = [
  'author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'article:author',
]
const outletKeys = ['og:site_name', 'publisher', 'dc.publisher', 'application-name', 'parsely-site']

/** Reads what a page says about itself. */
export function pageFacts({ root, jsonLd }: PageTree): PageFacts {
  const data = articleData(jsonLd)
  const head = [...elementsIn(root)]
  const meta = metaValues(head)
  const first = (keys: readonly string[]) =>
    keys.map(key => meta.get(key)).find(value => value !== undefined) ?? null
  const html = head.find(element => element.tag === 'html')
  const titleTag = head.find(element => element.tag === 'title')
  const titles: Candidate[] = [
    [data?.headline, 'json-ld'],
    [meta.get('og:title'), 'meta'],
    [meta.get('twitter:title'), 'meta'],
    [titleTag && rawText(titleTag), 'meta'],
  ]
  const byline = firstOf([
    [data?.author, 'json-ld'],
    [notAddress(first(authorKeys)), 'meta'],
    [markedAuthor(head), 'markup'],
  ])
  const outlet = firstOf([
    [data?.publisher, 'json-ld'],
    [first(outletKeys), 'meta'],
  ])
  const address = firstOf([
    [webAddress(data?.url), 'json-ld'],
    [webAddress(canonicalLink(head)), 'meta'],
    [webAddress(meta.get('og:url')), 'meta'],
  ])
  return {
    titles: titles.map(([title]) => readable(title)).filter(title => title !== null),
    titleOrigin: firstOf(titles)?.origin ?? null,
    byline: byline?.text ?? null,
    outlet: outlet?.text ?? null,
    canonicalUrl: address?.text ?? null,
    origins: {
      ...(byline !== null && { byline: byline.origin }),
      ...(outlet !== null && { outlet: outlet.origin }),
      ...(address !== null && { canonicalUrl: address.origin }),
    },
    publishedOn: publishedOn(data, first(publishedKeys), head),
    declaredLanguage:
      html?.attributes.lang ??
      html?.attributes['xml:lang'] ??
      data?.language ??
      meta.get('og:locale') ??
      null,
    articleBody: data?.articleBody ?? null,
  }
}

type Candidate = readonly [text: string | null | undefined, origin: Origin]

/** The first that says anything, with the place it was read from. */
function firstOf(candidates: readonly Candidate[]): { text: string; origin: Origin } | null {
  for (const [candidate, origin] of candidates) {
    const text = readable(candidate)
    if (text !== null) return { text, origin }
  }
  return null
}

function metaValues(elements: readonly PageElement[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const { tag, attributes } of elements) {
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase()
    const content = attributes.content?.trim()
    if (tag === 'meta' && key !== undefined && content && !values.has(key)) values.set(key, content)
  }
  return values
}

function publishedOn(
  data: ArticleData | null,
  meta: string | null,
  elements: readonly PageElement[],
): PageFacts['publishedOn'] {
  const structured = machineDate(data?.datePublished)
  if (structured !== null) return { value: structured, origin: 'json-ld' }
  const declared = machineDate(meta)
  if (declared !== null) return { value: declared, origin: 'meta' }
  const marked = machineDate(publishedTime(elements))
  return marked === null ? null : { value: marked, origin: 'markup' }
}

/** The `time` that is marked as the publication, or else the first that is not marked as a change. */
function publishedTime(elements: readonly PageElement[]): string | null {
  const times = elements.filter(({ attributes }) => attributes.datetime !== undefined)
  const marks = ({ attributes }: PageElement) => `${attributes.itemprop ?? ''} ${attributes.class ?? ''}`
  const isChange = (element: PageElement) => /modif|updat|actualiz|atualiz/i.test(marks(element))
  const marked = elements.find(
    element => /datePublished|(?:^|\W)published/i.test(marks(element)) && !isChange(element),
  )
  const chosen = marked ?? times.find(element => !isChange(element))
  return chosen?.attributes.datetime ?? chosen?.attributes.content ?? null
}

const authorClass = /(?:^|\s)(?:byline|author|author-name|byline__name|byline-name|autor|firma)(?:\s|$)/

function markedAuthor(elements: readonly PageElement[]): string | null {
  const isAuthor = ({ attributes }: PageElement) =>
    attributes.rel === 'author' || attributes.itemprop === 'author'
  const author =
    elements.find(isAuthor) ?? elements.find(({ attributes }) => authorClass.test(attributes.class ?? ''))
  const name = readable(author === undefined ? null : rawText(author))
  return name !== null && name.length <= 60 && !/\d/.test(name) ? name : null
}

const canonicalLink = (elements: readonly PageElement[]) =>
  elements.find(({ tag, attributes }) => tag === 'link' && attributes.rel === 'canonical')?.attributes.href

const webAddress = (address: string | null | undefined) =>
  address !== null && address !== undefined && /^https?:\/\/\S+$/.test(address) ? address : null

const notAddress = (text: string | null) => (text !== null && /^https?:/.test(text) ? null : text)

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
}

/** Titles in structured data are often escaped twice. */
function readable(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null
  const plain = text
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
  return oneLine(plain) || null
}
