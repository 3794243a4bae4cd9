// An article is read twice where the names that a site gives its parts leave too little of the page.
import type { Block } from '../../draft.ts'
import { type ArticleBlocks, articleBlocks } from './article-blocks.ts'
import { doubtful } from './furniture-words.ts'
import type { PageFacts } from './page-facts.ts'
import type { PageElement } from './page-tree.ts'

/** Shorter blocks are labels, bylines and items of menus. */
const minProse = 80
/** So much that names take from a page is more than advertisements and menus come to. */
const minTaken = 600
/** What is found by disregarding names is an article when it has so much more text. */
const growth = 2
const minFound = 200

/** What is removed for these reasons is rightly longer than many articles, or was nowhere near one. */
const rightly = new Set([
  'comments',
  'related-links',
  'cookie-notice',
  'outside-article',
  'hidden',
  'noscript',
])
/** Beside a text, however short, these are what their names say; a page with nothing but such parts has no text yet. */
const besideText = new Set(['paywall', 'newsletter', 'author-note', 'caption', 'footer'])
/** Less is a date or a label, and no text. */
const minText = 40

/** The blocks of a page and its title. Where most of the text stands under names that mean advertisements and the like, they are not believed. */
export async function readArticle(
  root: PageElement,
  facts: PageFacts,
): Promise<ArticleBlocks & { readonly notes: readonly string[] }> {
  const named = await articleBlocks(root, facts)
  const kept = textIn(named.blocks)
  const isCut = named.blocks.some(({ removed }) => removed !== undefined && doubtful.has(removed))
  const isEnough = kept > 0 && proseTakenFrom(named.blocks, kept) <= Math.max(kept, minTaken)
  if (!isCut || isEnough) return { ...named, notes: [] }
  const plain = await articleBlocks(root, facts, false)
  const found = textIn(plain.blocks)
  if (found < Math.max(minFound, kept * growth)) return { ...named, notes: [] }
  return { ...plain, notes: [disregarded] }
}

const disregarded =
  'Most of this page has names that mean advertisements, menus and the like; it was read as text all the same.'

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0)

const textIn = (blocks: readonly Block[]): number =>
  lengthOf(blocks.filter(({ kind, removed }) => removed === undefined && kind !== 'heading'))

/** How much prose was removed from a page for what may be the wrong reason, so much being kept. */
const proseTakenFrom = (blocks: readonly Block[], kept: number): number =>
  lengthOf(
    blocks.filter(({ text, removed }) => {
      if (removed === undefined || text.length < minProse) return false
      return !(rightly.has(removed) || (kept >= minText && besideText.has(removed)))
    }),
  )
