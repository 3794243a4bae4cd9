// What a rule would do, before it does it.
import { fold } from '../domain/fold.ts'
import { type ArticleId, articleId, type BreachId, breachId } from '../domain/ids.ts'
import type { NewTagRule, RulePreview } from '../domain/tag-rule.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { matchesOf, reasonsOf } from './match-rule.ts'
import { sortMatches } from './sort-matches.ts'
import { partsOf } from './tag-rules.ts'

/** The most things of one kind a preview names. */
const named = 200

/** What a rule, stored or only written, would do now. */
export function previewRule(vault: ReadableVault, { condition, target, tag, name }: NewTagRule): RulePreview {
  const known = vault.tables.tagRules.byName(fold(name))
  const sorted = sortMatches(vault, tag, matchesOf(vault, target, partsOf(condition)))
  const holding = new Set<string>(sorted.all)
  const tagged = known === null ? [] : [...vault.tables.tagRules.tagged(known.rule_id)]
  const lapsed = tagged.filter(id => !holding.has(id) && carries(vault, id, sorted.tag))
  return {
    gains: sorted.free
      .slice(0, named)
      .map(match => ({ id: match.id, name: match.name, why: reasonsOf(vault, match) })),
    gaining: sorted.free.length,
    carrying: sorted.carrying,
    refused: sorted.refused.slice(0, named),
    lapsed: lapsed.slice(0, named).flatMap(id => called(vault, id)),
  }
}

const numberIn = (id: string) => Number(id.slice(2))
const isArticle = (id: string) => id.startsWith('A-')

const carries = ({ tables }: ReadableVault, id: string, tag: number | null) =>
  tag !== null && tables.tags[isArticle(id) ? 'article_tags' : 'breach_tags'].has(numberIn(id), tag)

function called({ tables }: ReadableVault, id: string): { id: ArticleId | BreachId; name: string }[] {
  const number = numberIn(id)
  return isArticle(id)
    ? tables.articles.titles([number]).map(({ title }) => ({ id: articleId(number), name: title }))
    : tables.breaches.called([number]).map(({ name }) => ({ id: breachId(number), name }))
}
