import * as z from 'zod'
import { facts } from '../facts.ts'

/** What a search lists. */
export const SearchKind = z.enum(['articles', 'breaches'])
export type SearchKind = z.infer<typeof SearchKind>

/** Facts of which a breach has one that can be put in an order. */
const ordered = facts.filter(
  ({ control, cardinality }) => cardinality === 'one' && (control === 'count' || control === 'date'),
)

/** `added` is the order of the numbers; the others are the fields of that name. */
export const searchSorts: Readonly<Record<SearchKind, readonly string[]>> = {
  articles: ['relevance', 'added', 'published', 'title', 'outlet', 'lang'],
  breaches: [
    'relevance',
    'added',
    'name',
    'sector',
    'country',
    'sources',
    ...ordered.map(({ field }) => field),
  ],
}
/** Orders that go from A to Z, or by code; the others have the latest or the most first. */
export const ascendingSorts: ReadonlySet<string> = new Set([
  'name',
  'title',
  'outlet',
  'lang',
  'sector',
  'country',
])
/** Orders by days, in which a list can be cut into years. */
export const dateSorts: ReadonlySet<string> = new Set([
  'published',
  ...facts.filter(({ control }) => control === 'date').map(({ field }) => field),
])
const every = [...new Set(Object.values(searchSorts).flat())] as [string, ...string[]]

/** The best match, the latest or the most first; words from A to Z. What has no value comes last either way. */
export const SearchSort = z.enum(every)
export type SearchSort = z.infer<typeof SearchSort>

/** Rows of a list that follow one another and share a year; those without a date share none. */
export const YearRun = z.strictObject({ year: z.string().nullable(), count: z.int().positive() })
export type YearRun = z.infer<typeof YearRun>

/** A value of a facet and how many of the found have it. */
export const FacetValue = z.strictObject({
  /** As it stands behind the colon of the facet's field. */
  value: z.string(),
  label: z.string(),
  count: z.int().positive(),
})
export type FacetValue = z.infer<typeof FacetValue>

/** What was found, counted by the values of one field, the most frequent first; years with the latest first. */
export const Facet = z.strictObject({ field: z.string(), label: z.string(), values: z.array(FacetValue) })
export type Facet = z.infer<typeof Facet>

/** Something that could stand at a place of a query. */
export const Completion = z.strictObject({
  /** What to put between `start` and `end` of the answer. */
  insert: z.string(),
  label: z.string(),
  kind: z.enum(['field', 'value']),
  /** How many articles or breaches have it; null for a field. */
  count: z.int().nonnegative().nullable(),
})
export type Completion = z.infer<typeof Completion>

export const SearchName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine(name => /[\p{L}\p{N}]/u.test(name), 'a name has at least one letter or digit')

/** A query under a name: a list that is always up to date. */
export const SavedSearch = z.strictObject({
  name: z.string(),
  query: z.string(),
  kind: SearchKind,
  sort: SearchSort,
})
export type SavedSearch = z.infer<typeof SavedSearch>
