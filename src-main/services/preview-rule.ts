// What a rule would do, before it does it.
import { fold } from '../domain/fold.ts'
import { type ArticleId, articleId, type BreachId, breachId } from '../domain/ids.ts'
import type { NewTagRule, RulePreview } from '../domain/tag-rule.ts'
import { understood } from '../vault/search/find.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { matchesOf } from './match-rule.ts'
import { reasonsOf } from './rule-reasons.ts'
import { sortMatches } from './sort-matches.ts'

/** The most things of one kind a preview names. */
const named = 200

/** What a rule, stored or only written, would do now. */
export function previewRule(vault: ReadableVault, { condition, target, tag, name }: NewTagRule): RulePreview {
  const known = vault.tables.tagRules.byName(fold(name))
  const sorted = sortMatches(vault, tag, matchesOf(vault, target, condition))
  const holding = new Set<string>(sorted.all)
  const tagged = known === null ? [] : [...vault.tables.tagRules.tagged(known.rule_id)]
  const lapsed = tagged.filter(id => !holding.has(id) && carries(vault, id, sorted.tag))
  const query = understood(condition)
  return {
    gains: sorted.free.slice(0, named).flatMap(place =>
      called(vault, place.id).map(thing => ({
        ...thing,
        why: query === null ? [] : reasonsOf(vault, place, query),
      })),
    ),
    gaining: sorted.free.length,
    carrying: sorted.carrying,
    refused: sorted.refused
      .slice(0, named)
      .flatMap(({ id, carries: rival }) => called(vault, id).map(thing => ({ ...thing, carries: rival }))),
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
