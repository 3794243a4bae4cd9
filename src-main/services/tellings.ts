// What is told about a breach, gathered for a comparison: from an article just read, or from the vault.
import type { FoundBreach } from '../domain/article.ts'
import type { FoundClaim } from '../domain/claim.ts'
import { type EventDate, eventDates, type Telling } from '../domain/telling.ts'
import { tellingNames } from '../domain/victim-name.ts'
import type { ToldClaim, ToldIn } from '../vault/tables/grouping.ts'
import type { NameRole, NewRows } from '../vault/tables/rows.ts'
import { type ToldName, toldNameRow } from '../vault/tables/told-names.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { decidedNames, decidedOf } from './decided-telling.ts'

const roles: Readonly<Record<string, NameRole>> = {
  parent: 'group',
  subsidiary: 'group',
  vendor: 'supply',
  customer: 'supply',
}

type NamesOf = Pick<FoundBreach, 'names' | 'rivals'> & {
  readonly claims: readonly Pick<FoundClaim, 'factId' | 'value'>[]
}

/** The names an article gives: those of the victim, and of the bodies beside it that a victim may be confused with. */
export function namesTold({ names, rivals, claims }: NamesOf): ToldName[] {
  const victims = claims.filter(({ factId }) => factId === 'victim').map(({ value }) => String(value))
  const beside = claims.flatMap(({ factId, value }): ToldName[] => {
    if (factId !== 'relatedOrgs' || typeof value !== 'object') return []
    const role = roles[value.role]
    return role === undefined ? [] : [{ written: value.name, role }]
  })
  const own = tellingNames([...victims, ...names])
  return [
    ...own.map(written => ({ written, role: 'victim' as const })),
    ...beside,
    ...rivals.map(written => ({ written, role: 'rival' as const })),
  ]
}

/** The rows of the names an article gives in what it tells of a breach, each name once. */
export function namesToStore(article: number, breach: number, found: NamesOf): NewRows['told_names'][] {
  const rows = new Map<string, NewRows['told_names']>()
  for (const told of namesTold(found)) {
    const row = toldNameRow(article, breach, told)
    if (row !== null && !rows.has(row.name)) rows.set(row.name, row)
  }
  return [...rows.values()]
}

const isEventDate = (id: string): id is EventDate => (eventDates as readonly string[]).includes(id)

function tellingFrom(
  names: readonly ToldName[],
  claims: readonly ToldClaim[],
  articles: readonly ToldIn[],
): Telling {
  const ofRole = (role: NameRole) =>
    tellingNames(names.filter(name => name.role === role).map(n => n.written))
  const texts = (id: string) => [
    ...new Set(claims.filter(({ factId }) => factId === id).map(({ value }) => String(JSON.parse(value)))),
  ]
  const dates = claims.flatMap(({ factId, value }) =>
    isEventDate(factId) ? [{ factId, value: String(JSON.parse(value)) }] : [],
  )
  const figures = claims
    .filter(({ factId }) => factId === 'individualsAffected')
    .map(({ value, qualifier, toldOn }) => ({ value: Number(JSON.parse(value)), qualifier, toldOn }))
  return {
    names: ofRole('victim'),
    group: ofRole('group'),
    supply: ofRole('supply'),
    rivals: ofRole('rival'),
    dates: distinct(dates),
    figures: distinct(figures),
    countries: texts('country'),
    sectors: texts('sector').filter(sector => sector !== 'other'),
    actors: texts('threatActor'),
    titles: [...new Set(articles.map(({ title }) => title))],
    published: [...new Set(articles.flatMap(({ publishedOn }) => publishedOn ?? []))],
  }
}

const distinct = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map(item => [JSON.stringify(item), item])).values(),
]

/** What an article that is not stored yet tells of one breach. */
export function tellingOf(found: FoundBreach, article: ToldIn): Telling {
  const { publishedOn } = article
  const claims = found.claims.map(({ factId, value, qualifier }) => ({
    factId,
    value: JSON.stringify(value),
    qualifier,
    toldOn: publishedOn,
  }))
  return tellingFrom(namesTold(found), claims, [article])
}

/** What all articles of each of these breaches tell of it, and analysts decided about it, in the same order. */
export function storedTellings({ tables }: ReadableVault, breaches: readonly number[]): Telling[] {
  if (breaches.length === 0) return []
  const byBreach = <T extends { readonly breach: number }>(rows: readonly T[]) =>
    Map.groupBy(rows, row => row.breach)
  const names = byBreach(tables.toldNames.ofBreaches(breaches))
  const claims = byBreach(tables.grouping.told(breaches))
  return breaches.map(breach => {
    const decided = decidedOf(tables, breach)
    return tellingFrom(
      decidedNames(names.get(breach) ?? [], decided),
      [...(claims.get(breach) ?? []), ...decided.claims],
      tables.grouping.toldIn(breach),
    )
  })
}
