// The condition of a rule is a search: it tags what the search box finds.
import { ProblemError } from '../domain/problem.ts'
import { parseQuery } from '../domain/search/parse-query.ts'
import type { TagTarget } from '../domain/tag.ts'
import type { RuleTarget } from '../domain/tag-rule.ts'
import { findExactly } from '../vault/search/find.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { type Place, targetAt } from './tag-places.ts'

/** Everything a condition finds, among all or among these numbers, the earliest first. */
export function matchesOf(
  vault: ReadableVault,
  target: RuleTarget,
  condition: string,
  numbers?: readonly number[],
): Place[] {
  const parsed = parseQuery(condition)
  if (!parsed.ok) {
    const { start, message } = parsed.error
    throw new ProblemError('invalid-query', `At character ${start + 1} of the condition: ${message}`)
  }
  const found = findExactly(vault, target, parsed.query)
  const table = target === 'articles' ? 'article_tags' : 'breach_tags'
  const places: Place[] = []
  const add = (number: number) => void places.push({ id: targetAt(table, number), table, number })
  if (numbers === undefined) found.each(add)
  else for (const number of numbers) if (found.has(number)) add(number)
  return places
}

/** The ids of everything a condition finds; a problem that names the word when it cannot be read. */
export const listMatches = (vault: ReadableVault, target: RuleTarget, condition: string): TagTarget[] =>
  matchesOf(vault, target, condition).map(({ id }) => id)
