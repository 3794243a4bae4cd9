import type { RecentThings } from '../contract/index.ts'
import type { RecentThing } from '../contract/recent.ts'
import { ArticleId, BreachId } from '../domain/ids.ts'
import type { RecentKind, RecentRow } from '../vault/tables/recent.ts'
import type { ReadableVault, Vault } from '../vault/vault.ts'
import { articleTitles } from './read-articles.ts'
import { breachNames } from './read-breaches.ts'

/** How many of each kind are kept. */
const most = 30

/** What was used last, the latest first. */
export function listRecent(vault: ReadableVault): RecentThings {
  const used = (kind: RecentKind) => vault.tables.recent.latest(kind, most)
  const breaches = used('breach').map(({ what }) => BreachId.parse(what))
  const articles = used('article').map(({ what }) => ArticleId.parse(what))
  const named = new Map(breachNames(vault, breaches).map(one => [one.breachId, one]))
  const titled = new Map(articleTitles(vault, articles).map(one => [one.articleId, one]))
  return {
    searches: used('search').flatMap(({ what: query, list: kind }) =>
      kind === null ? [] : [{ query, kind }],
    ),
    breaches: breaches.flatMap(id => named.get(id) ?? []),
    articles: articles.flatMap(id => titled.get(id) ?? []),
    actions: used('action').map(({ what }) => what),
  }
}

const rowOf = (thing: RecentThing): RecentRow =>
  thing.of === 'search' ? { what: thing.query, list: thing.kind } : { what: thing.id, list: null }

export function noteRecent(vault: Vault, thing: RecentThing): null {
  vault.tables.recent.note(thing.of, rowOf(thing), most)
  return null
}

/** Forgets a search, or with null all of them. */
export function forgetRecent(vault: Vault, search: string | null): null {
  if (search === null) vault.tables.recent.forgetAll('search')
  else vault.tables.recent.forget('search', search)
  return null
}
