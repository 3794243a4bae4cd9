// Breaches that may be one: stored when an import or a search finds them, listed until a person decides.
import { breachId } from '../domain/ids.ts'
import type { MatchReason, Suggestion } from '../domain/likeness.ts'
import type { StoredSuggestion } from '../vault/tables/grouping.ts'
import type { ReadableVault, Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import type { Match } from './match-breach.ts'

/** So many are asked about for one breach at most, the likeliest. */
const mostForOne = 5

/** Stores what may be the same as a breach, but for what a person decided already. Answers with how many are new. */
export function suggest(vault: Vault, writer: Writer, breach: number, matches: readonly Match[]): number {
  const { tables } = vault
  if (matches.length === 0) return 0
  const different = tables.grouping.differentFrom(breach)
  let added = 0
  for (const { breach: other, likeness } of matches.slice(0, mostForOne)) {
    if (other === breach || different.has(other) || toldTogether(vault, breach, other)) continue
    const pair = pairOf(breach, other)
    const known = tables.grouping.suggestion(pair.breach_id, pair.other_id)
    const reasons = breach < other ? likeness.reasons : likeness.reasons.map(turned)
    const row = { score: likeness.score, reasons: JSON.stringify(reasons) }
    if (known === null) {
      writer.insert('breach_suggestions', { ...pair, ...row })
      added += 1
    } else if (known.score < likeness.score) writer.update('breach_suggestions', pair, row)
  }
  return added
}

/** Two breaches told of in one article are two. */
export function toldTogether({ tables }: ReadableVault, a: number, b: number): boolean {
  const articles = new Set(tables.breaches.articlesOf(a))
  return tables.breaches.articlesOf(b).some(article => articles.has(article))
}

/** Seen from the other side. */
const turned = (reason: MatchReason): MatchReason => ({ ...reason, here: reason.there, there: reason.here })

/** Two breaches as the tables keep them, the earlier first. */
export const pairOf = (a: number, b: number) => ({ breach_id: Math.min(a, b), other_id: Math.max(a, b) })

/** What may be one breach, the likeliest first; with a number, only what that breach may be. */
export function listSuggestions(
  vault: ReadableVault,
  breach: number | undefined,
  most: number,
): Suggestion[] {
  const { grouping } = vault.tables
  const stored =
    breach === undefined ? grouping.suggestions(most) : grouping.suggestionsOf(breach).slice(0, most)
  // A later article, or a merge, may have told of both as two.
  const open = stored.filter(({ breach: one, other }) => !toldTogether(vault, one, other))
  return named(vault, open)
}

function named({ tables }: ReadableVault, stored: readonly StoredSuggestion[]): Suggestion[] {
  const numbers = [...new Set(stored.flatMap(({ breach, other }) => [breach, other]))]
  const names = new Map<string, string>(
    tables.breaches.called(numbers).map(({ breachId: id, name }) => [id, name]),
  )
  return stored.map(({ breach, other, score, reasons }) => ({
    breachId: breachId(breach),
    name: names.get(breachId(breach)) ?? '',
    other: breachId(other),
    otherName: names.get(breachId(other)) ?? '',
    score,
    reasons,
  }))
}
