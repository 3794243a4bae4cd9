import { fold } from '../../text/fold.ts'
import type { PageBlock } from './page-blocks.ts'
import type { PageFacts } from './page-facts.ts'

/** Shorter headings are the names of sites and sections. */
const minTitle = 12

/** The number of the block that is the title, `kept` being those of the text in their order: the heading the page calls its title, else the `h1` nearest above the text. */
export function titleBlock(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<number>,
  titles: readonly string[],
): number | null {
  const known = titles.map(fold)
  const headings = [...blocks.entries()].filter(([, { kind }]) => kind === 'heading')
  const named = headings.find(([, { text }]) => known.includes(fold(text))) ?? longestWithin(headings, known)
  if (named !== undefined) return named[0]

  const [first = Number.POSITIVE_INFINITY] = kept
  const usable = headings.filter(([, { removed }]) => removed === undefined)
  const tops = usable.filter(([, { tag }]) => tag === 'h1')
  const long = tops.filter(([, { text }]) => text.length >= minTitle)
  const above = long.filter(([i]) => i <= first).at(-1) ?? long[0] ?? tops[0]
  const nearest = titles.length === 0 ? usable.filter(([i]) => i <= first).at(-1) : undefined
  return (above ?? nearest)?.[0] ?? null
}

type Heading = readonly [number, PageBlock]

/** The heading that a title of the page contains, beside the name of the site: the longest one. */
const longestWithin = (headings: readonly Heading[], titles: readonly string[]): Heading | undefined =>
  headings
    .filter(([, { text }]) => text.length >= minTitle && titles.some(title => title.includes(fold(text))))
    .sort(([, a], [, b]) => b.text.length - a.text.length)[0]

/** The title of a page without a heading: the first it gives itself, the name of the site taken off. */
export function titleWithoutSite({ titles, outlet }: Pick<PageFacts, 'titles' | 'outlet'>): string | null {
  const [title] = titles
  if (title === undefined) return null
  const [, before, after] = /^(.*\S)\s+[|–—·»-]\s+(\S.*)$/.exec(title) ?? []
  if (before === undefined || after === undefined || before.length < minTitle) return title
  const isSite = outlet !== null && fold(after) === fold(outlet)
  return isSite || after.split(' ').length <= 4 ? before : title
}
