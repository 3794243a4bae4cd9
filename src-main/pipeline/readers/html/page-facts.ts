import type { Origin, Origins } from '../../../domain/article.ts'
import type { PartialDate } from '../../../domain/partial-date.ts'
import { oneLine } from '../../stages/normalise-text.ts'
import { fold } from '../../text/fold.ts'
import { type ArticleData, articleData } from './json-ld.ts'
import { bareDates, markedAuthors, markedDates, ownElements } from './marked-facts.ts'
import { type MetaTags, metaTags } from './meta-tags.ts'
import { writtenDate } from './page-dates.ts'
import { outletInTitle } from './page-title.ts'
import { type PageElement, type PageTree, rawText } from './page-tree.ts'
import { unescapedText } from './unescaped-text.ts'
import { hostOf, isSiteAddress, webAddress } from './web-address.ts'
import { type ArchivedPage, archivedPage } from './web-archive.ts'

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
  /** Nothing marks that date as the one of the publication: it stands nearest below the title. */
  readonly isDateBare: boolean
  readonly declaredLanguage: string | null
  readonly articleBody: string | null
  /** Where byline, outlet and address were read. */
  readonly origins: Origins
}

interface Known<T> {
  readonly value: T
  readonly origin: Origin
}

/** Reads what a page says about itself. */
export function pageFacts({ root, jsonLd, savedFrom }: PageTree): PageFacts {
  const own = ownElements(root)
  const meta = metaTags(own)
  const titleTag = own.find(({ tag }) => tag === 'title')
  const title = titleTag === undefined ? null : unescapedText(rawText(titleTag))
  const titleLike = own.filter(({ tag }) => /^h[1-3]$/.test(tag))
  const headings = titleLike.map(heading => oneLine(rawText(heading)))
  const { addresses, archived } = pageAddresses(own, meta, savedFrom)
  const isOfArchive = archived !== null && meta.first(['og:site_name']) === archived.host
  const data = articleData(jsonLd, {
    addresses: addresses.map(({ value }) => value),
    titles: [title, meta.first(['og:title']), ...headings.slice(0, 3)].filter(text => text !== null),
  })
  const outlet = firstOf([
    [data?.publisher, 'json-ld'],
    [isOfArchive ? null : meta.first(outletKeys), 'meta'],
    [outletInTitle(title, headings), 'meta'],
  ])
  const byline = bylineOf(data, authorsInMeta(meta, title), own, outlet?.value ?? null)
  const base = addresses[0]?.value ?? null
  const address = chosenAddress([...knownAddress(webAddress(data?.url, base), 'json-ld'), ...addresses])
  const titles = titlesOf(data, meta, title, outlet?.value ?? null)
  const html = own.find(element => element.tag === 'html')
  const language =
    html?.attributes.lang ??
    html?.attributes['xml:lang'] ??
    data?.language ??
    meta.first(['og:locale']) ??
    null
  const known = titles.map(({ value }) => fold(value))
  const isNamed = (heading: string) => heading !== '' && known.some(name => name.includes(fold(heading)))
  const titleAt = headings.findIndex(isNamed)
  const heading = titleLike[titleAt] ?? titleLike.find(({ tag }) => tag === 'h1') ?? null
  const marked = publishedOn(data, isOfArchive ? [] : meta.all(publishedKeys), own, language)
  const bare = marked === null ? firstDate(bareDates(own, heading), language) : null
  return {
    titles: titles.map(({ value }) => value),
    titleOrigin: titles[0]?.origin ?? null,
    byline: byline?.value ?? null,
    outlet: outlet?.value ?? null,
    canonicalUrl: address?.value ?? null,
    origins: {
      ...(byline !== null && { byline: byline.origin }),
      ...(outlet !== null && { outlet: outlet.origin }),
      ...(address !== null && { canonicalUrl: address.origin }),
    },
    publishedOn: marked ?? bare,
    isDateBare: marked === null && bare !== null,
    declaredLanguage: language,
    articleBody: data?.articleBody ?? null,
  }
}

const outletKeys = [
  'og:site_name',
  'dc.publisher',
  'publisher',
  'application-name',
  'parsely-site',
  'citation_journal_title',
]
const authorKeys = [
  'author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'article:author',
  'citation_author',
  'byl',
]
// biome-ignore format: a list
const publishedKeys = [
  'article:published_time', 'og:article:published_time', 'article:published', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date',
  'publish_date', 'publication_date', 'published_time', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dc.date', 'dcterms.issued',
  'dcterms.created', 'dcterms.date', 'dc.date.created', 'citation_publication_date', 'cxenseparse:recs:publishtime', 'ptime', 'article.published',
]

type Candidate = readonly [text: string | null | undefined, origin: Origin]

/** The first that says anything, with the place it was read from. */
function firstOf(candidates: readonly Candidate[]): Known<string> | null {
  for (const [candidate, origin] of candidates) {
    const value = unescapedText(candidate)
    if (value !== null) return { value, origin }
  }
  return null
}

/** The site's own name is not the title of its article, where there is another. */
function titlesOf(
  data: ArticleData | null,
  meta: MetaTags,
  title: string | null,
  outlet: string | null,
): Known<string>[] {
  const candidates: Candidate[] = [
    [data?.headline, 'json-ld'],
    [meta.first(['og:title']), 'meta'],
    [meta.first(['twitter:title']), 'meta'],
    [meta.first(['dc.title', 'dcterms.title', 'parsely-title', 'citation_title']), 'meta'],
    [title, 'meta'],
  ]
  const known = candidates.flatMap(candidate => firstOf([candidate]) ?? [])
  const others = known.filter(({ value }) => outlet === null || fold(value) !== fold(outlet))
  return others.length > 0 ? others : known
}

/** Names that a content management system gives whoever writes. */
const accounts =
  /^(?:(?:site|web|super|wp)?[\s_-]?(?:admin\w*|user|editor|master)|administ\w+|amministra\w+|root|staff|guest|anonym\w*|an[oó]nim[oa]|unknown|author|autor|wordpress|joomla!?|drupal|typo3|wix|usuario|redator|user\d*)$/i

/** Press releases name the company that sends them, which is whom the title is about. What stands behind it in the title of the window may be the author. */
function authorsInMeta(meta: MetaTags, title: string | null): string[] {
  const about = fold(meta.first(['og:title']) ?? title?.split(/\s+[|–—-]\s+/)[0] ?? '')
  return meta.all(authorKeys).filter(name => !name.includes(' ') || !about.includes(fold(name.trim())))
}

function bylineOf(
  data: ArticleData | null,
  inMeta: readonly string[],
  own: readonly PageElement[],
  outlet: string | null,
): Known<string> | null {
  const isAuthor = (name: string) =>
    !accounts.test(name) &&
    !/^https?:|^www\.|^@|\S@\S+\.\S/.test(name) &&
    (outlet === null || fold(name) !== fold(outlet))
  const candidates: Candidate[] = [
    [data?.author, 'json-ld'],
    ...inMeta.map((name): Candidate => [name, 'meta']),
    ...markedAuthors(own).map((name): Candidate => [name, 'markup']),
  ]
  for (const candidate of candidates) {
    const known = firstOf([candidate])
    if (known !== null && isAuthor(known.value)) return known
  }
  return null
}

/** The addresses a page gives itself, in the order they are trusted, and the page it is a copy of. */
function pageAddresses(
  own: readonly PageElement[],
  meta: MetaTags,
  savedFrom: string | null,
): { addresses: Known<string>[]; archived: ArchivedPage | null } {
  const hrefOf = (isIt: (element: PageElement) => boolean) => own.find(isIt)?.attributes.href
  const shared = meta.first(['og:url'])
  const base =
    webAddress(
      hrefOf(({ tag }) => tag === 'base'),
      null,
    ) ??
    webAddress(shared, null) ??
    savedFrom
  const canonical = hrefOf(
    ({ tag, attributes }) => tag === 'link' && attributes.rel?.toLowerCase() === 'canonical',
  )
  const archived = archivedPage(own, [canonical, shared, savedFrom])
  const known = [
    ...knownAddress(webAddress(canonical, base), 'meta'),
    ...knownAddress(webAddress(shared, base), 'meta'),
    ...knownAddress(webAddress(savedFrom, null), 'markup'),
  ]
  if (archived === null) return { addresses: known, archived }
  const addresses = known.filter(({ value }) => hostOf(value) !== archived.host)
  return { addresses: addresses.length > 0 ? addresses : knownAddress(archived.address, 'markup'), archived }
}

const knownAddress = (value: string | null, origin: Origin): Known<string>[] =>
  value === null ? [] : [{ value, origin }]

/** Some pages give the address of their site for their own. */
const chosenAddress = (known: readonly Known<string>[]): Known<string> | null =>
  known.find(({ value }) => !isSiteAddress(value)) ?? known[0] ?? null

type DatedFrom = PageFacts['publishedOn']

function publishedOn(
  data: ArticleData | null,
  inMeta: readonly string[],
  own: readonly PageElement[],
  language: string | null,
): DatedFrom {
  return (
    firstDate([data?.datePublished], language, 'json-ld') ??
    firstDate(inMeta, language, 'meta') ??
    firstDate(markedDates(own), language)
  )
}

function firstDate(
  written: readonly (string | null | undefined)[],
  language: string | null,
  origin: Origin = 'markup',
): DatedFrom {
  for (const text of written) {
    const value = writtenDate(text, language)
    if (value !== null) return { value, origin }
  }
  return null
}
