import * as z from 'zod'
import { ArticleId, BreachId, TagId } from './ids.ts'

/** Characters a path may have. */
export const longestPath = 200

/** A tag's place in the tree: `vector/ransomware`. Segments are trimmed and never empty. */
export const TagPath = z
  .string()
  .trim()
  .max(longestPath, `a tag is no longer than ${longestPath} characters`)
  .transform(path => path.split('/').map(segment => segment.trim().replace(/\s+/g, ' ')))
  .refine(segments => segments.every(segment => segment.length > 0), 'a tag is a word, or words joined by /')
  .transform(segments => segments.join('/'))
export type TagPath = z.infer<typeof TagPath>

/** The last word of a tag's path: what renaming changes. */
export const TagName = TagPath.refine(path => !path.includes('/'), 'the name of a tag has no / in it')

export const TagColour = z
  .string()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, 'write a colour as #3d7fc0')

export const Tag = z.strictObject({
  tagId: TagId,
  path: z.string(),
  colour: TagColour,
  /** What it means; empty where the name says it. */
  description: z.string(),
  /** True: of the branches below it, a thing carries one at most. */
  isExclusive: z.boolean(),
  /** The pack it came with, by id; null for a tag of one's own. */
  pack: z.string().nullable(),
  /** How the vocabulary of its pack spells it, letter for letter: `Hacking/IT Incident`. */
  term: z.string().nullable(),
  /** True: exports do not show it, or leave out what carries it. Holds for its children. */
  isSensitive: z.boolean(),
  articles: z.int().nonnegative(),
  breaches: z.int().nonnegative(),
  /** How many carry it or one of its children, each counted once. */
  articlesWithChildren: z.int().nonnegative(),
  breachesWithChildren: z.int().nonnegative(),
})
export type Tag = z.infer<typeof Tag>

/** What can carry a tag. */
export const TagTarget = z.union([ArticleId, BreachId])
export type TagTarget = z.infer<typeof TagTarget>

/** A tag that some of the things asked about carry. */
export const CarriedTag = z.strictObject({
  path: z.string(),
  /** How many of them carry it. */
  on: z.int().positive(),
  /** The rules that gave it to any of them, by name. */
  rules: z.array(z.string()),
})
export type CarriedTag = z.infer<typeof CarriedTag>

/** Told apart from the kinds of facts, and from each other, on light and dark alike. */
export const tagColours = [
  '#c2503b',
  '#b9831f',
  '#3f8f5b',
  '#3d7fc0',
  '#7a5fc9',
  '#bb5590',
  '#5b8a8f',
  '#8a6f4d',
] as const
