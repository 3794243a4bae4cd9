import type { Grouping } from '../domain/grouping.ts'
import { articleId, type BreachId, breachId } from '../domain/ids.ts'
import type { Suggestion } from '../domain/likeness.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { existingBreach } from './read-breaches.ts'
import { listSuggestions } from './suggestions.ts'

/** How a breach came to be what it is, and what it may be the same as. */
export function groupingOf(vault: ReadableVault, id: BreachId): Grouping {
  const { breaches, grouping } = vault.tables
  const breach = existingBreach(vault, id)
  return {
    breachId: breachId(breach),
    joined: grouping
      .whyThere(breach)
      .map(({ article, ...why }) => ({ articleId: articleId(article), ...why })),
    suggestions: listSuggestions(vault, breach, mostSuggestions),
    notTheSame: breaches.called([...grouping.differentFrom(breach)].sort((a, b) => a - b)),
    mergedFrom: grouping.mergedInto(breach).map(breachId),
  }
}

/** So many questions are shown at once. */
const mostSuggestions = 1000

/** What may be one breach, of the vault or of one breach, the likeliest first. */
export const suggestionsFor = (vault: ReadableVault, id: BreachId | undefined): Suggestion[] =>
  listSuggestions(vault, id === undefined ? undefined : existingBreach(vault, id), mostSuggestions)
