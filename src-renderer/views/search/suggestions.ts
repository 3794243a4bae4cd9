// What can be taken while somebody types in the search box.
import type { LiveSearch, Output, RecentThings } from '../../../src-main/contract/index.ts'
import { placeAt } from '../../../src-main/domain/search/place.ts'
import type { QueryError } from '../../../src-main/domain/search/query.ts'
import type { Completion, SearchKind } from '../../../src-main/domain/search/search.ts'
import { language } from '../../text/locale.ts'
import { ownCompletions } from '../../text/own-completions.ts'
import { completionLabel } from '../../text/query-words.ts'

export type Suggestion =
  | { readonly of: 'completion'; readonly id: string; readonly completion: Completion }
  | { readonly of: 'recent'; readonly id: string; readonly query: string; readonly kind: SearchKind }
  | { readonly of: 'saved'; readonly id: string; readonly search: LiveSearch }

const mostRecent = 6
const mostSaved = 5
/** As many as stand in a list that can be looked over. */
const mostCompletions = 10

/** What is offered before anything is typed. */
export function opening(
  recent: RecentThings | undefined,
  saved: readonly LiveSearch[] | undefined,
): Suggestion[] {
  return [
    ...(recent?.searches ?? [])
      .slice(0, mostRecent)
      .map(({ query, kind }) => ({ of: 'recent' as const, id: `recent ${query}`, query, kind })),
    ...(saved ?? [])
      .slice(0, mostSaved)
      .map(search => ({ of: 'saved' as const, id: `saved ${search.name}`, search })),
  ]
}

/** What completes the word at the caret; nothing at the end of a word unless it was asked for. */
export function completing(
  typed: string,
  at: number,
  answer: Output<'search.complete'> | undefined,
  isAsked: boolean,
): Suggestion[] {
  const place = placeAt(typed, at)
  if (answer === undefined || place === null) return []
  if (place.begun === '' && place.field === null && !isAsked) return []
  const there = typed.slice(answer.start, answer.end)
  const known = answer.completions
  const own = language === 'en' ? [] : ownCompletions(place)
  const more = own.filter(({ insert }) => known.every(one => one.insert !== insert))
  return [...known, ...more]
    .filter(({ insert }) => insert !== there)
    .slice(0, mostCompletions)
    .map(completion => ({
      of: 'completion',
      id: completion.insert,
      completion: { ...completion, label: completionLabel(completion, place.field) },
    }))
}

/** The mistakes without the one that is being typed: what is only begun is none yet. */
export const withoutBegun = (leftOut: readonly QueryError[], typingAt: number | null): QueryError[] =>
  leftOut.filter(({ start, end }) => typingAt === null || typingAt < start || end < typingAt)

export interface Edit {
  readonly text: string
  /** Where the caret goes. */
  readonly at: number
}

/** What was typed with a completion taken: behind a value one goes on, behind a field its value is written. */
export function taken(typed: string, { start, end }: { start: number; end: number }, insert: string): Edit {
  const isField = insert.endsWith(':')
  const rest = typed.slice(end)
  const space = isField || /^[\s,)]/.test(rest) ? '' : ' '
  const text = `${typed.slice(0, start)}${insert}${space}${rest}`
  return { text, at: start + insert.length + space.length }
}
