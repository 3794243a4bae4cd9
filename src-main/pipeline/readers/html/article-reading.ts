// An article is read twice where the names that a site gives its parts leave too little of the page.
import type { Block } from '../../draft.ts'
import { type ArticleBlocks, articleBlocks } from './article-blocks.ts'
import type { PageFacts } from './page-facts.ts'
import type { PageElement } from './page-tree.ts'

/** Shorter blocks are labels, bylines and items of menus. */
const minProse = 80
/** So much that names take from a page is more than notes about an author and notices come to. */
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

/** The blocks of a page and its title. Where most of the text stands under names that mean advertisements and the like, they are not believed. */
export async function readArticle(
  root: PageElement,
  facts: PageFacts,
): Promise<ArticleBlocks & { readonly notes: readonly string[] }> {
  const named = await articleBlocks(root, facts)
  const kept = textIn(named.blocks)
  const taken = proseTakenFrom(named.blocks)
  if (kept > 0 && taken <= Math.max(kept, minTaken)) return { ...named, notes: [] }
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

const proseTakenFrom = (blocks: readonly Block[]): number =>
  lengthOf(
    blocks.filter(
      ({ text, removed }) => removed !== undefined && !rightly.has(removed) && text.length >= minProse,
    ),
  )
