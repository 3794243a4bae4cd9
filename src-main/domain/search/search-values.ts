// What an article and a breach can be found by: the keys of their fields, and the words around them.
import type { ResolvedFact, ReviewState } from '../breach.ts'
import type { FactValue } from '../claim.ts'
import { clocks } from '../clocks/index.ts'
import { scopeOf } from '../clocks/scope-of.ts'
import { type FactDefinition, factOf } from '../facts.ts'
import { fold } from '../fold.ts'
import { assertNever } from '../result.ts'
import { type PublishedOn, runClock } from '../run-clock.ts'
import { wordFor } from '../wording.ts'
import { countryInForce, namesOfCountry } from './regions.ts'
import { apart, bareWords } from './words.ts'

/** One thing a field of the search box can ask for. */
export interface SearchValue {
  readonly field: string
  readonly key: string | number
}

/** A value as searches compare it: terms and dates as they are, names by their words, an organisation behind its role. */
export function keyOf(fact: FactDefinition, value: FactValue): string | number {
  switch (fact.control) {
    case 'count':
      return Number(value)
    case 'date':
    case 'choice':
      return String(value)
    case 'country':
      return countryInForce(String(value))
    case 'yes-no':
      return value === true ? 'yes' : 'no'
    case 'name':
      return bareWords(String(value))
    case 'organisation':
      return typeof value === 'object' ? bareWords(`${value.role.replaceAll('_', ' ')} ${value.name}`) : ''
    default:
      return assertNever(fact.control)
  }
}

/** A breach as searches see it. */
export interface SearchableBreach {
  readonly name: string
  readonly state: ReviewState
  readonly facts: readonly ResolvedFact[]
  readonly publishedOn: PublishedOn
  readonly articles: number
  /** Copies of one text are one source. */
  readonly sources: number
}

/** Who gives the number of people, and how exactly; nothing where none is given. */
function figureValues(facts: readonly ResolvedFact[]): SearchValue[] {
  const [figure] = facts.find(({ factId }) => factId === 'individualsAffected')?.values ?? []
  if (figure === undefined) return []
  return [
    { field: 'source', key: figure.source?.kind ?? 'analyst' },
    { field: 'qualifier', key: figure.qualifier ?? 'exact' },
  ]
}

/** The clocks of each country: of the few there are, most breaches have none, and imports ask for every breach. */
const clocksOf = Map.groupBy(
  clocks.flatMap(clock =>
    [...new Set(clock.scope.places.flatMap(({ countries }) => countries))].map(country => ({
      country,
      clock,
    })),
  ),
  ({ country }) => country,
)

/** What clocks say of a breach whose country is known; of those that do not bind it, nothing. */
function clockValues({ facts, publishedOn }: SearchableBreach): SearchValue[] {
  const [country] = facts.find(({ factId }) => factId === 'country')?.values ?? []
  const own = clocksOf.get(String(country?.value)) ?? []
  const keys = own.flatMap(({ clock }) => {
    if (scopeOf(clock, facts).applies === 'no') return []
    const { answer } = runClock(clock, facts, publishedOn)
    return [answer, `${clock.id}/${answer}`]
  })
  return [...new Set(keys)].map(key => ({ field: 'clock', key }))
}

/**
 * Every value of a breach: those in use, the facts whose values conflict, its state and its name, who gives its figure,
 * and what clocks say.
 */
export function breachValues(breach: SearchableBreach): SearchValue[] {
  const { name, state, facts, articles, sources } = breach
  const values = facts.flatMap(({ factId, values, state: own }): SearchValue[] => {
    const fact = factOf(factId)
    const keys = values.map(({ value }) => ({ field: fact.field, key: keyOf(fact, value) }))
    return own === 'conflict' ? [...keys, { field: 'conflict', key: fact.field }] : keys
  })
  const all = [
    ...values,
    ...figureValues(facts),
    ...clockValues(breach),
    { field: 'state', key: state },
    { field: 'name', key: bareWords(name) },
    { field: 'articles', key: articles },
    { field: 'sources', key: sources },
  ]
  return all.filter(({ key }) => key !== '')
}

/** `914138` as people group it: words in a row, whichever character stands between them. */
const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ' ')

/** What a value is called; without the conventions of a locale, which would take longer than all the rest. */
function namesOf(fact: FactDefinition, value: FactValue): readonly string[] {
  switch (fact.control) {
    case 'count':
      return [String(value), grouped(Number(value))]
    case 'date':
    case 'name':
      return [String(value)]
    case 'choice':
      return [wordFor(String(value))]
    case 'country':
      return [String(value), ...namesOfCountry(countryInForce(String(value)))]
    case 'organisation':
      return typeof value === 'object' ? [value.name, wordFor(value.role)] : []
    case 'yes-no':
      return []
    default:
      return assertNever(fact.control)
  }
}

/** What the values of a breach are called, for a search by words: `ransomware` finds it in any language. */
export function wordsOfFacts(facts: readonly ResolvedFact[]): string {
  const told = facts.flatMap(({ factId, values }) =>
    values.flatMap(({ value }) => namesOf(factOf(factId), value)),
  )
  return fold([...new Set(told)].join(apart))
}

/** What of an article its fields ask for. */
export interface SearchableArticle {
  readonly title: string
  readonly lang: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly publishedOn: string | null
  /** ISO 8601, UTC. */
  readonly importedAt: string
  /** True when it is nearly the same as an earlier one. */
  readonly isCopy: boolean
}

/** As much of a title as puts it into its place in a list. */
const titleLength = 80

export function articleValues(article: SearchableArticle): SearchValue[] {
  const values = [
    { field: 'lang', key: article.lang ?? '' },
    { field: 'outlet', key: bareWords(article.outlet ?? '') },
    { field: 'author', key: bareWords(article.author ?? '') },
    { field: 'published', key: article.publishedOn ?? '' },
    { field: 'imported', key: article.importedAt.slice(0, 10) },
    { field: 'title', key: bareWords(article.title).slice(0, titleLength) },
    { field: 'copy', key: article.isCopy ? 'yes' : '' },
  ]
  return values.filter(({ key }) => key !== '')
}
