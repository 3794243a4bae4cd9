// Answers of the engine, kept while somebody shows them and asked again when the vault has changed.
import type { CommandName, Input, Output } from '../../src-main/contract/index.ts'
import type { Problem } from '../../src-main/domain/problem.ts'
import { call, problemOf } from './call.ts'

export interface QueryState<T> {
  /** The last good answer; it stays while a newer one is on its way. */
  readonly data: T | undefined
  readonly problem: Problem | null
}

interface Query {
  readonly name: CommandName
  state: QueryState<unknown>
  /** The asking under way. */
  fetching: Promise<void> | null
  isStale: boolean
  /** How often an answer was put in: one that was asked for before is older. */
  puts: number
  readonly listeners: Set<() => void>
  fetch(): Promise<unknown>
}

const unasked: QueryState<never> = { data: undefined, problem: null }
const queries = new Map<string, Query>()
const keyOf = (name: CommandName, input: unknown) => `${name} ${JSON.stringify(input)}`

function queryFor<N extends CommandName>(name: N, input: Input<N>): Query {
  const key = keyOf(name, input)
  const known = queries.get(key)
  if (known !== undefined) return known
  const made: Query = {
    name,
    state: unasked,
    fetching: null,
    isStale: true,
    puts: 0,
    listeners: new Set(),
    fetch: () => call(name, input),
  }
  queries.set(key, made)
  return made
}

function publish(query: Query, state: QueryState<unknown>): void {
  query.state = state
  for (const listener of query.listeners) listener()
}

/** One request at a time: what goes stale while one is under way is asked again after it. */
function refresh(query: Query): Promise<void> {
  query.fetching ??= fetchUntilFresh(query)
  return query.fetching
}

async function fetchUntilFresh(query: Query): Promise<void> {
  do {
    query.isStale = false
    const { puts } = query
    const state = await query.fetch().then(
      (data): QueryState<unknown> => ({ data, problem: null }),
      thrown => ({ data: query.state.data, problem: problemOf(thrown) }),
    )
    if (query.puts === puts) publish(query, state)
  } while (query.isStale && query.listeners.size > 0)
  // In the same breath as the last look at what is stale: what goes stale from now on is asked for anew.
  query.fetching = null
}

/** Answers nobody shows that are kept, for coming back to them. */
const maxUnwatched = 40

/** Forgets the oldest of the answers that nobody shows any more: a long list leaves hundreds of pages behind. */
function forgetOldest(): void {
  const unwatched = [...queries].filter(([, { listeners }]) => listeners.size === 0)
  for (const [key] of unwatched.slice(0, -maxUnwatched)) queries.delete(key)
}

export function watch<N extends CommandName>(name: N, input: Input<N>, listener: () => void): () => void {
  const query = queryFor(name, input)
  query.listeners.add(listener)
  if (query.isStale) void refresh(query)
  return () => {
    query.listeners.delete(listener)
    if (query.listeners.size === 0 && queries.size > maxUnwatched) forgetOldest()
  }
}

/** What is known now, without asking. */
export function peek<N extends CommandName>(name: N, input: Input<N>): QueryState<Output<N>> {
  return (queries.get(keyOf(name, input))?.state ?? unasked) as QueryState<Output<N>>
}

/** Puts an answer in that came another way (an event). */
export function put<N extends CommandName>(name: N, input: Input<N>, data: Output<N>): void {
  const query = queryFor(name, input)
  query.isStale = false
  query.puts += 1
  publish(query, { data, problem: null })
}

/** Asks again for everything on the screen that `matches`, and forgets what is not on it; resolves with the answers. */
export async function invalidate(matches: (name: CommandName) => boolean): Promise<void> {
  const asked: Promise<void>[] = []
  for (const [key, query] of queries) {
    if (!matches(query.name)) continue
    query.isStale = true
    if (query.listeners.size === 0) queries.delete(key)
    else asked.push(refresh(query))
  }
  await Promise.all(asked)
}

/** Forgets every answer that came out of a vault. */
export function forgetVault(): void {
  for (const [key, query] of queries) {
    if (!query.name.startsWith('vaults.') && !query.name.startsWith('host.')) queries.delete(key)
  }
}
