import type { BreachName } from '../contract/index.ts'
import type { Breach, BreachSummary } from '../domain/breach.ts'
import { fold } from '../domain/fold.ts'
import { type BreachId, breachId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { resolveStored } from '../vault/breach-summaries.ts'
import type { ReadableVault } from '../vault/vault.ts'

/** The last made first; with a tag, only what carries it or one of its children. */
export function listBreaches({ tables }: ReadableVault, tag: string | undefined): BreachSummary[] {
  return tag === undefined ? tables.breaches.all() : tables.breaches.tagged(tables.tags.subtree(fold(tag)))
}

/** What breaches are called. */
export const breachNames = ({ tables }: ReadableVault, ids: readonly BreachId[]): BreachName[] =>
  tables.breaches.called(ids.map(numberOf))

/** The number of a breach that must be there, or of what it was merged into: an id is never given up. */
export function existingBreach({ tables }: ReadableVault, id: BreachId): number {
  const number = tables.grouping.resolve(numberOf(id))
  if (!tables.breaches.exists(number)) throw new ProblemError('not-found', `There is no breach ${id}.`)
  return number
}

/** A breach whole: every fact resolved, every claim kept. An id that was merged away gives what it was merged into. */
export function getBreach(vault: ReadableVault, id: BreachId): Breach {
  const { tables } = vault
  const number = existingBreach(vault, id)
  const { name, tags } = tables.breaches.summary(number)
  return {
    breachId: breachId(number),
    name,
    facts: resolveStored(tables, number),
    articles: tables.articles.ofBreach(number),
    tags,
  }
}

/** Breaches side by side, in the order asked for. */
export function compareBreaches(vault: ReadableVault, ids: readonly BreachId[]): Breach[] {
  const breaches = ids.map(id => getBreach(vault, id))
  if (new Set(breaches.map(breach => breach.breachId)).size < ids.length)
    throw new ProblemError('invalid-input', 'Choose two different breaches to compare.')
  return breaches
}
