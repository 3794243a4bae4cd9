// Structured data: a page may carry that of other articles too, so the one that is about the page is looked for.
import { fold } from '../../text/fold.ts'
import { addressKey } from './web-address.ts'

/** What structured data says about an article. */
export interface ArticleData {
  readonly headline: string | null
  readonly datePublished: string | null
  readonly articleBody: string | null
  readonly language: string | null
  readonly url: string | null
  readonly author: string | null
  readonly publisher: string | null
}

/** What else is known of the page. */
export interface PageHints {
  readonly addresses: readonly string[]
  readonly titles: readonly string[]
}

type Node = Readonly<Record<string, unknown>>
interface Candidate {
  readonly node: Node
  /** It stands in a list of articles. */
  readonly isListed: boolean
}

/** Only these describe a text; an Organization does not, and a WebPage only says when it came out. */
const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/
const pageType = /^(?:WebPage|ItemPage)$/
/** Nobody nests structured data deeper, and no page holds more of it. */
const maxDepth = 12
const maxNodes = 5000

/** The article among the structured data that is about this page; null when there is none that can be read. */
export function articleData(scripts: readonly string[], hints: PageHints): ArticleData | null {
  const candidates: Candidate[] = []
  const byId = new Map<string, Node>()
  for (const script of scripts) collect(parse(script), false, 0, candidates, byId)
  const keys = new Set(hints.addresses.map(addressKey))
  const titles = hints.titles.map(fold)
  let best: { node: Node; points: number } | null = null
  for (const { node, isListed } of candidates) {
    if (!hasType(node, articleType)) continue
    const points = likeness(node, keys, titles) - (isListed ? 2 : 0)
    if (points > -2 && (best === null || points > best.points)) best = { node, points }
  }
  if (best !== null) return dataOf(best.node, byId)
  const page = candidates.find(
    ({ node, isListed }) => !isListed && hasType(node, pageType) && likeness(node, keys, titles) > 0,
  )
  if (page === undefined) return null
  return { ...dataOf(page.node, byId), headline: null, articleBody: null }
}

function collect(
  data: unknown,
  isListed: boolean,
  depth: number,
  into: Candidate[],
  byId: Map<string, Node>,
) {
  if (depth > maxDepth || into.length > maxNodes) return
  if (Array.isArray(data)) {
    for (const part of data) collect(part, isListed, depth + 1, into, byId)
    return
  }
  if (!isNode(data)) return
  into.push({ node: data, isListed })
  const id = data['@id']
  if (typeof id === 'string' && Object.keys(data).length > 1 && !byId.has(id)) byId.set(id, data)
  collect(data['@graph'], isListed, depth + 1, into, byId)
  for (const key of ['mainEntity', 'mainEntityOfPage', 'about', 'author', 'publisher'])
    if (isNode(data[key])) collect(data[key], isListed || key === 'about', depth + 1, into, byId)
  for (const key of ['itemListElement', 'item', 'hasPart', 'blogPost', 'liveBlogUpdate'])
    collect(data[key], true, depth + 1, into, byId)
}

/** How much an object is about the page: the same address, the same title, or others than the page’s. */
function likeness(node: Node, keys: ReadonlySet<string>, titles: readonly string[]): number {
  const address = addressOf(node)
  const headline = fold(textOf(node.headline) ?? textOf(node.name) ?? '')
  let points = 0
  if (address !== null && keys.size > 0) points += keys.has(addressKey(address)) ? 4 : -2
  if (headline !== '' && titles.length > 0) {
    const isTitle = titles.some(
      title => title.includes(headline) || (title.length > 20 && headline.includes(title)),
    )
    points += isTitle ? 3 : -1
  }
  return points
}

function dataOf(node: Node, byId: ReadonlyMap<string, Node>): ArticleData {
  return {
    headline: textOf(node.headline) ?? textOf(node.name),
    datePublished: textOf(node.datePublished) ?? textOf(node.dateCreated) ?? textOf(node.uploadDate),
    articleBody: textOf(node.articleBody) ?? textOf(node.text),
    language: textOf(node.inLanguage),
    url: addressOf(node),
    author: names(node.author ?? node.creator, byId),
    publisher: names(node.publisher, byId),
  }
}

function addressOf(node: Node): string | null {
  const entity = isNode(node.mainEntityOfPage) ? node.mainEntityOfPage : null
  const found = [node.url, node.mainEntityOfPage, entity?.['@id'], entity?.url, node['@id']]
  return found.map(textOf).find(text => text !== null && /^https?:\/\/[^#]+$/.test(text)) ?? null
}

function names(value: unknown, byId: ReadonlyMap<string, Node>): string | null {
  const found = [value].flat().flatMap(named => {
    if (typeof named === 'string') return [named]
    if (!isNode(named)) return []
    const known = byId.get(textOf(named['@id']) ?? '') ?? named
    return [named.name ?? known.name].flat().flatMap(name => textOf(name) ?? [])
  })
  const shown = found.map(name => name.trim()).filter(name => name !== '' && !/^https?:/.test(name))
  return [...new Set(shown)].join(', ') || null
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === 'string') return first.trim() === '' ? null : first
  return isNode(first) && typeof first['@value'] === 'string' ? first['@value'] : null
}

const hasType = (node: Node, type: RegExp) =>
  [node['@type']].flat().some(name => typeof name === 'string' && type.test(name.replace(/^.*[/:]/, '')))

function parse(script: string): unknown {
  const bare = script.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
    '',
  )
  // Line ends inside strings are not allowed, and common.
  for (const text of [bare, bare.replace(/\s+/g, ' ').replace(/,\s*(?=[\]}])/g, '')]) {
    try {
      return JSON.parse(text)
    } catch {}
  }
  return null
}
