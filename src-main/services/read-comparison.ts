import type { Parsed } from '../contract/index.ts'
import { type ComparedColumn, type Comparison, comparisonOf } from '../domain/comparison-of.ts'
import { type ArticleId, type BreachId, breachId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { resolveBreach } from '../domain/resolve-fact.ts'
import type { ComparisonSettings } from '../domain/saved-comparison.ts'
import { nameOf, presentState, resolveState, sourcesOf } from '../vault/breach-state.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { existingBreach } from './read-breaches.ts'

type Settings = { readonly [K in 'reference' | 'align']?: ComparisonSettings[K] | undefined }

/** Breaches side by side with their lags, clocks, time line and overlap, in the order asked for. */
export function breachesBesideEachOther(
  vault: ReadableVault,
  { ids, ...settings }: Settings & Pick<Parsed<'comparisons.ofBreaches'>, 'ids'>,
): Comparison {
  const numbers = ids.map(id => existingBreach(vault, id))
  if (new Set(numbers).size < numbers.length)
    throw new ProblemError('invalid-input', 'Choose two different breaches to compare.')
  const columns = numbers.map(number => breachColumn(vault, number))
  const { reference } = settings
  const wanted =
    reference?.startsWith('B-') === true ? vault.tables.grouping.resolve(numberOf(reference)) : numbers[0]
  return comparisonOf(columns, {
    kind: 'breaches',
    reference: Math.max(0, numbers.indexOf(wanted ?? 0)),
    align: settings.align ?? 'intrusion',
  })
}

/** Articles on one breach side by side, each with what it says itself. What an analyst rejected is left out. */
export function articlesBesideEachOther(
  vault: ReadableVault,
  {
    id,
    articles,
    ...settings
  }: Settings & { readonly id: BreachId; readonly articles: readonly ArticleId[] },
): Comparison {
  if (new Set(articles).size < articles.length)
    throw new ProblemError('invalid-input', 'Choose two different articles to compare.')
  const number = existingBreach(vault, id)
  const columns = articles.map(article => articleColumn(vault, number, article))
  const reference = articles.map(String).indexOf(settings.reference ?? '')
  return comparisonOf(columns, {
    kind: 'articles',
    reference: Math.max(0, reference),
    align: settings.align ?? 'intrusion',
  })
}

function breachColumn({ tables }: ReadableVault, number: number): ComparedColumn {
  const state = presentState(tables, number)
  const facts = resolveState(state)
  return {
    breachId: breachId(number),
    name: nameOf(facts, state),
    article: null,
    articles: [...state.articles],
    facts: facts.map(({ resolved }) => resolved),
  }
}

function articleColumn({ tables }: ReadableVault, number: number, id: ArticleId): ComparedColumn {
  const state = presentState(tables, number)
  const article = state.articles.find(({ articleId }) => articleId === id)
  if (article === undefined)
    throw new ProblemError('not-found', `${id} does not tell of ${breachId(number)}.`)
  const claims = state.claims.filter(({ articleId }) => articleId === id)
  const verdicts = state.verdicts.filter(({ decision }) => decision.kind !== 'override')
  return {
    breachId: breachId(number),
    name: nameOf(resolveState(state), state),
    article,
    articles: [article],
    facts: resolveBreach(claims, verdicts, sourcesOf(state)).map(({ resolved }) => resolved),
  }
}
