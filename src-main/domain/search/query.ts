// A search as the search box understands it: what the parser makes, the printer writes and the vault evaluates.
import * as z from 'zod'

/** Folded words in a row, in a text or a name; the last of them perhaps only begun. */
export interface Words {
  readonly words: readonly string[]
  readonly isPrefix: boolean
}

/** What a field is to be. Bounds are included; null is no bound. */
export type Match =
  /** A term of a closed list: `healthcare`, `es`, `ES`, `yes`. */
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'count'; readonly from: number | null; readonly to: number | null }
  /** Whole days, `yyyy-mm-dd`. */
  | { readonly kind: 'days'; readonly from: string | null; readonly to: string | null }
  | ({ readonly kind: 'words' } & Words)
  /** The folded path of a tag; its children count as it does. */
  | { readonly kind: 'tag'; readonly path: string }
  | { readonly kind: 'id'; readonly of: 'article' | 'breach'; readonly number: number }
  /** The folded name of a saved search. */
  | { readonly kind: 'saved'; readonly name: string }

/** One condition: words anywhere, or a field that is one of several things. */
export type Leaf =
  | ({ readonly kind: 'words' } & Words)
  | { readonly kind: 'field'; readonly field: string; readonly matches: readonly Match[] }

export type Query =
  | Leaf
  /** All of two or more. */
  | { readonly kind: 'all'; readonly parts: readonly Query[] }
  /** One or more of two or more. */
  | { readonly kind: 'any'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }

/** The ways a query can be wrong. */
export const QueryFaultKind = z.enum([
  'no-word',
  'too-many-words',
  'too-deep',
  'no-value-yet',
  'no-field',
  'near-field',
  'ask-for-any',
  'ask-for-none',
  'no-term',
  'some-terms',
  'near-term',
  'no-number',
  'no-date',
  'backwards',
  'no-word-behind',
  'no-tag-behind',
  'no-name-behind',
  'no-id',
  'no-saved',
  'rests-on-itself',
])
export type QueryFaultKind = z.infer<typeof QueryFaultKind>

/** What is wrong, as data: a screen makes its own sentence of it. */
export const QueryFault = z.strictObject({
  kind: QueryFaultKind,
  /** What was written, cut where it is long; empty where nothing was. */
  written: z.string().default(''),
  /** The field it is about; empty where it is about none. */
  field: z.string().default(''),
})
export type QueryFault = z.infer<typeof QueryFault>

/** A fault of a kind, about what was written behind a field. */
export const fault = (kind: QueryFaultKind, written = '', field = ''): QueryFault => ({
  kind,
  written,
  field,
})

/** What is wrong with a query: where (UTF-16 offsets of what was typed), in one sentence, and what is possible. */
export const QueryError = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  message: z.string(),
  fault: QueryFault,
  /** What can stand in this place instead, best first; empty when anything could. */
  instead: z.array(z.string()).readonly(),
})
export type QueryError = z.infer<typeof QueryError>

/** `query` is null for an empty search, which finds everything. */
export type ParsedQuery =
  | { readonly ok: true; readonly query: Query | null }
  | { readonly ok: false; readonly error: QueryError }

/** A query as far as it can be understood: conditions that are wrong are left out, and told. */
export interface LenientQuery {
  readonly query: Query | null
  readonly leftOut: readonly QueryError[]
}

/** A query in which words are looked for that are not to be absent: what snippets show and ranking weighs. */
export function wantedWords(query: Query | null): Words[] {
  if (query === null) return []
  switch (query.kind) {
    case 'words':
      return [{ words: query.words, isPrefix: query.isPrefix }]
    case 'field':
      return query.field === 'title' || query.field === 'note'
        ? query.matches.flatMap(match =>
            match.kind === 'words' ? [{ words: match.words, isPrefix: match.isPrefix }] : [],
          )
        : []
    case 'not':
      return []
    case 'all':
    case 'any':
      return query.parts.flatMap(wantedWords)
  }
}

/** Letters from which on a word can be a beginning by itself: with one, a quarter of all words are meant. */
const fewestBegun = 2

/** The query with the last word that is looked for as a beginning: what is found while somebody still types. */
export function withLastBegun(query: Query): Query {
  if (query.kind === 'words')
    return { ...query, isPrefix: query.isPrefix || query.words.join('').length >= fewestBegun }
  if (query.kind !== 'all' && query.kind !== 'any') return query
  const last = query.parts.findLastIndex(part => wantedWords(part).length > 0 && part.kind !== 'field')
  const { kind, parts } = query
  return { kind, parts: parts.map((part, index) => (index === last ? withLastBegun(part) : part)) }
}

/** The query without its conditions on a field, as far as these stand by themselves. */
export function withoutField(query: Query | null, field: string): Query | null {
  if (query === null) return null
  const isIt = (part: Query) => part.kind === 'field' && part.field === field
  if (isIt(query)) return null
  if (query.kind !== 'all' || !query.parts.some(isIt)) return query
  const parts = query.parts.filter(part => !isIt(part))
  return parts.length > 1 ? { kind: 'all', parts } : (parts[0] ?? null)
}
