import type { PageElement } from './page-tree.ts'

/** What the meta tags of a page say. */
export interface MetaTags {
  /** The first value of the first of these names that has one. */
  first(names: readonly string[]): string | null
  /** The first value of each of these names that has one. */
  all(names: readonly string[]): string[]
}

/** Reads the meta tags of a page; a name counts in whatever attribute it stands. */
export function metaTags(elements: readonly PageElement[]): MetaTags {
  const values = new Map<string, string>()
  for (const { tag, attributes } of elements) {
    if (tag !== 'meta') continue
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop)?.trim().toLowerCase()
    const content = attributes.content?.trim()
    if (name !== undefined && content && !values.has(name)) values.set(name, content)
  }
  const all = (names: readonly string[]) => names.flatMap(name => values.get(name) ?? [])
  return { first: names => all(names)[0] ?? null, all }
}
