import type { BreachName } from '../contract/index.ts'
import { type AsOf, lastMomentOf } from '../domain/as-of.ts'
import type { Breach, BreachSummary } from '../domain/breach.ts'
import type { FactId } from '../domain/fact-id.ts'
import { type BreachId, breachId, numberOf } from '../domain/ids.ts'
import { type ArticleOf, type BreachLedger, ledgerOf } from '../domain/ledger.ts'
import { ProblemError } from '../domain/problem.ts'
import { type BreachState, nameOf, presentState, resolveState, sourcesOf } from '../vault/breach-state.ts'
import { breachAfter, mergesOf } from '../vault/past-breach.ts'
import type { ReadableVault } from '../vault/vault.ts'

/** Breaches as a list shows them. */
export const breachSummaries = ({ tables }: ReadableVault, ids: readonly BreachId[]): BreachSummary[] =>
  tables.breaches.some(ids.map(numberOf))

/** What breaches are called, each under the id it was asked for. */
export function breachNames({ tables }: ReadableVault, ids: readonly BreachId[]): BreachName[] {
  const numbers = new Map(ids.map(id => [id, tables.grouping.resolve(numberOf(id))]))
  const names = new Map(
    tables.breaches.called([...numbers.values()]).map(one => [numberOf(one.breachId), one.name]),
  )
  return [...numbers].flatMap(([id, number]) => {
    const name = names.get(number)
    return name === undefined ? [] : [{ breachId: id, name }]
  })
}

/** The number of a breach that must be there, or of what it was merged into: an id is never given up. */
export function existingBreach({ tables }: ReadableVault, id: BreachId): number {
  const number = tables.grouping.resolve(numberOf(id))
  if (!tables.breaches.exists(number)) throw new ProblemError('not-found', `There is no breach ${id}.`)
  return number
}

/**
 * A breach whole: every fact resolved, every claim kept; as of a day, as it was then. An id that was merged away gives
 * what it was merged into.
 */
export function getBreach(vault: ReadableVault, id: BreachId, asOf?: AsOf): Breach {
  const { number, state } = stateOf(vault, id, asOf)
  const facts = resolveState(state)
  return {
    breachId: breachId(number),
    name: nameOf(facts, state),
    facts: facts.map(({ resolved }) => resolved),
    articles: [...state.articles],
    tags: [...state.tags],
  }
}

/** Who says what about a breach, fact by fact, or about one fact of it. */
export function readLedger(
  vault: ReadableVault,
  id: BreachId,
  { factId, asOf }: { readonly factId?: FactId | undefined; readonly asOf?: AsOf | undefined },
): BreachLedger {
  const { number, state } = stateOf(vault, id, asOf)
  const facts = resolveState(state)
  const articles = new Map(state.articles.map(article => [article.articleId, article]))
  const articleOf: ArticleOf = ({ articleId }) => {
    const article = articles.get(articleId) ?? vault.tables.articles.some([numberOf(articleId)])[0]
    if (article === undefined) throw new Error(`${id} has a claim of ${articleId}, which is not there`)
    const { title, outlet, fileName, publishedOn, lang } = article
    return { title, outlet, fileName, publishedOn, lang }
  }
  const isWanted = ({ factId: one, claims, values }: Breach['facts'][number]) =>
    factId === undefined ? claims.length > 0 || values.length > 0 : one === factId
  return {
    breachId: breachId(number),
    name: nameOf(facts, state),
    facts: facts
      .filter(({ resolved }) => isWanted(resolved))
      .map(fact => {
        const verdicts = state.verdicts.filter(verdict => verdict.factId === fact.resolved.factId)
        return ledgerOf(fact, verdicts, sourcesOf(state), articleOf)
      }),
  }
}

/** A breach at a moment, with the number it had then. */
function stateOf(
  vault: ReadableVault,
  id: BreachId,
  asOf: AsOf | undefined,
): { readonly number: number; readonly state: BreachState } {
  const { tables } = vault
  if (asOf === undefined) {
    const number = existingBreach(vault, id)
    return { number, state: presentState(tables, number) }
  }
  const last = tables.edits.lastUntil(lastMomentOf(asOf))
  const merge = mergesOf(vault, numberOf(id)).find(({ since }) => since <= last)
  const number = merge?.into ?? numberOf(id)
  const state = breachAfter(vault, number, last)
  if (state !== null) return { number, state }
  throw new ProblemError('not-found', `There was no breach ${id} as of ${asOf}.`)
}
