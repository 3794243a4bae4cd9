import type { BreachName } from '../contract/index.ts'
import type { Breach, BreachSummary } from '../domain/breach.ts'
import { type BreachId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { resolveStored } from '../vault/breach-summaries.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { withChildren } from './make-tag.ts'

/** The last made first; with a tag, only what carries it or one of its children. */
export function listBreaches(vault: ReadableVault, tag: string | undefined): BreachSummary[] {
  const { breaches } = vault.tables
  return tag === undefined ? breaches.all() : breaches.tagged(withChildren(vault, tag))
}

/** What breaches are called. */
export const breachNames = ({ tables }: ReadableVault, ids: readonly BreachId[]): BreachName[] =>
  tables.breaches.called(ids.map(numberOf))

/** A breach whole: every fact resolved, every claim kept. */
export function getBreach({ tables }: ReadableVault, id: BreachId): Breach {
  const number = numberOf(id)
  if (!tables.breaches.exists(number)) throw new ProblemError('not-found', `There is no breach ${id}.`)
  const { name, tags } = tables.breaches.summary(number)
  return {
    breachId: id,
    name,
    facts: resolveStored(tables, number),
    articles: tables.articles.ofBreach(number),
    tags,
  }
}

/** Breaches side by side, in the order asked for. */
export function compareBreaches(vault: ReadableVault, ids: readonly BreachId[]): Breach[] {
  if (new Set(ids).size < ids.length)
    throw new ProblemError('invalid-input', 'Choose two different breaches to compare.')
  return ids.map(id => getBreach(vault, id))
}
