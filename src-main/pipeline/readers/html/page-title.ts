import { fold } from '../../text/fold.ts'
import type { PageBlock } from './page-blocks.ts'
import type { PageFacts } from './page-facts.ts'

/** Shorter headings are the names of sites and sections. */
const minTitle = 12
/** A heading of a level below the first is a title when it says more than a label. */
const minLowTitle = 25
/** Running text: what stands above its first paragraph may be the title. */
const minParagraph = 100
const maxOutlet = 50

/** Parts in which no title of an article stands. */
const elsewhere = new Set([
  'site-header',
  'site-navigation',
  'footer',
  'related-links',
  'cookie-notice',
  'hidden',
  'dialog',
  'comments',
])

type Entry = readonly [number, PageBlock]

/** The number of the block that is the title, `kept` being those of the text in their order: the one the page calls its title, else the `h1` nearest above the text. */
export function titleBlock(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<number>,
  { titles, outlet }: Pick<PageFacts, 'titles' | 'outlet'>,
): number | null {
  const known = titles.map(title => fold(title))
  const site = outlet === null ? null : fold(outlet)
  const usable = [...blocks.entries()].filter(
    ([, { removed, text }]) => (removed === undefined || !elsewhere.has(removed)) && fold(text) !== site,
  )
  const headings = usable.filter(([, { kind }]) => kind === 'heading')
  const bare = titleWithoutSite({ titles, outlet })
  const alone = bare === null || fold(bare).length < minLowTitle ? null : fold(bare)
  const named =
    headings.find(([, { text }]) => known.includes(fold(text))) ??
    longestWithin(headings, known) ??
    usable.find(([, { text, linkShare }]) => alone !== null && fold(text) === alone && linkShare < 0.5)
  if (named !== undefined) return named[0]

  const [first = Number.POSITIVE_INFINITY] = kept
  const large = headings.length > 0 ? headings : usable.filter(([, { isStrong }]) => isStrong)
  const tops = headings.filter(([, { tag }]) => tag === 'h1')
  const long = tops.filter(([, { text }]) => text.length >= minTitle)
  const above = long.filter(([i]) => i <= first).at(-1) ?? long[0] ?? tops[0]
  return (above ?? lowTitle(blocks, large, kept, titles.length === 0))?.[0] ?? null
}

/** A page without an `h1`: the heading that stands above its first paragraph. */
function lowTitle(
  blocks: readonly PageBlock[],
  headings: readonly Entry[],
  kept: ReadonlySet<number>,
  isUntitled: boolean,
): Entry | undefined {
  const opening = [...kept].find(
    i => (blocks[i]?.text.length ?? 0) >= minParagraph && blocks[i]?.kind === 'paragraph',
  )
  const [first = Number.POSITIVE_INFINITY] = kept
  const until = opening ?? first
  const above = headings.filter(([i, { text }]) => i <= until && (isUntitled || text.length >= minLowTitle))
  return above.find(([i]) => kept.has(i)) ?? above.at(-1)
}

/** The heading that a title of the page contains, beside the name of the site: the longest one. */
const longestWithin = (headings: readonly Entry[], titles: readonly string[]): Entry | undefined =>
  headings
    .filter(([, { text }]) => text.length >= minTitle && titles.some(title => title.includes(fold(text))))
    .sort(([, a], [, b]) => b.text.length - a.text.length)[0]

/** The title of a page without a heading: the first it gives itself, the name of the site taken off. */
export function titleWithoutSite({ titles, outlet }: Pick<PageFacts, 'titles' | 'outlet'>): string | null {
  const [title] = titles
  if (title === undefined) return null
  const site = outlet === null ? '' : fold(outlet)
  const opened = /^(.{2,50}?)\s*(?:[|–—·»:]{1,2}|\s-)\s+(\S.*)$/.exec(title)
  if (opened?.[2] !== undefined && fold(opened[1] ?? '') === site) return opened[2]
  const [, before, after] = /^(.*\S)\s+(?:[|–—·»-]|::)\s+(\S.*)$/.exec(title) ?? []
  if (before === undefined || after === undefined || before.length < minTitle) return title
  return fold(after) === site || after.split(' ').length <= 4 ? before : title
}

/** A line above the title is no longer than this. */
const maxKicker = 60

/** The title in a heading that opens with a line of another kind, "After the attack": a title that the page gives itself ends it. What ends in a comma is the first half of a sentence. */
export function withoutKicker(heading: string, facts: Pick<PageFacts, 'titles' | 'outlet'>): string {
  const folded = fold(heading)
  const tails = [...facts.titles, titleWithoutSite(facts) ?? ''].filter(title => {
    const from = heading.length - title.length
    return (
      title.length >= minLowTitle &&
      from > 0 &&
      from <= maxKicker &&
      !heading.slice(0, from).trimEnd().endsWith(',') &&
      folded.endsWith(fold(title)) &&
      /\s/.test(heading.charAt(from - 1))
    )
  })
  const [title] = tails
  return title === undefined ? heading : heading.slice(-title.length)
}

/** The name of the site beside the title in the title of the window: it is what is left when a heading is taken off. */
export function outletInTitle(title: string | null, headings: readonly string[]): string | null {
  if (title === null) return null
  const whole = fold(title)
  for (const heading of headings) {
    const text = fold(heading)
    if (text.length < minTitle || text.length === whole.length) continue
    const rest = whole.startsWith(text)
      ? /^\s*(?:[|–—·»:-]|::)+\s*(.+)$/
          .exec(title.slice(heading.length))?.[1]
          ?.split(/\s+(?:[|–—·»-]|::)\s+/)
          .at(-1)
      : whole.endsWith(text)
        ? /^(.+?)\s*(?:[|–—·»:-]|::)+\s*$/
            .exec(title.slice(0, -heading.length))?.[1]
            ?.split(/\s+(?:[|–—·»-]|::)\s+/)[0]
        : undefined
    if (rest !== undefined && rest.length <= maxOutlet) return rest
  }
  return null
}
