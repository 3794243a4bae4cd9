import * as z from 'zod'

const Named = z.union([
  z.string(),
  z.looseObject({ name: z.union([z.string(), z.array(z.string())]).optional() }),
])
const NameOrNames = z.union([Named, z.array(Named)])

const Article = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  articleBody: z.string().optional().catch(undefined),
  inLanguage: z.string().optional().catch(undefined),
  url: z.string().optional().catch(undefined),
  mainEntityOfPage: z
    .union([z.string(), z.looseObject({ '@id': z.string() }).transform(page => page['@id'])])
    .optional()
    .catch(undefined),
  author: NameOrNames.optional().catch(undefined),
  publisher: NameOrNames.optional().catch(undefined),
})

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

/** Only these describe the page's own text; a WebPage or an Organization does not. */
const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/

/** The first article among the structured data of a page; null when there is none that can be read. */
export function articleData(scripts: readonly string[]): ArticleData | null {
  for (const script of scripts) {
    for (const candidate of candidatesIn(parse(script))) {
      const { success, data } = Article.safeParse(candidate)
      if (!success || ![data['@type']].flat().some(type => articleType.test(type))) continue
      return {
        headline: data.headline ?? null,
        datePublished: data.datePublished ?? null,
        articleBody: data.articleBody ?? null,
        language: data.inLanguage ?? null,
        url: data.url ?? data.mainEntityOfPage ?? null,
        author: names(data.author),
        publisher: names(data.publisher),
      }
    }
  }
  return null
}

function parse(script: string): unknown {
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, ''),
    )
  } catch {
    return null
  }
}

/** The objects of a script: alone, in an array, or in a graph. */
function candidatesIn(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(candidatesIn)
  const graph = z.looseObject({ '@graph': z.array(z.unknown()) }).safeParse(data)
  return graph.success ? [data, ...graph.data['@graph']] : [data]
}

function names(value: z.infer<typeof NameOrNames> | undefined): string | null {
  const all = [value ?? []].flat().flatMap(named => (typeof named === 'string' ? named : (named.name ?? [])))
  return all.filter(name => !/^https?:/.test(name)).join(', ') || null
}
