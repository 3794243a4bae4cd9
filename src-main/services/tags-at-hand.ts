// What a person who is about to tag wants to see: what the things carry already, and what was put on last.

import { articleId, breachId, numberOf } from '../domain/ids.ts'
import type { CarriedTag, TagPath, TagTarget } from '../domain/tag.ts'
import { deserialise } from '../vault/changes.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { isArticle, taggedTables } from './tag-places.ts'

/** The tags some of the targets carry themselves, with how many, and the rules that gave them. */
export function carriedTags(vault: ReadableVault, targets: readonly TagTarget[]): CarriedTag[] {
  const { tags, tagRules, grouping } = vault.tables
  const carriers = {
    article_tags: targets.filter(isArticle).map(numberOf),
    // A breach that was merged into another carries what that one does.
    breach_tags: targets.filter(id => !isArticle(id)).map(id => grouping.resolve(numberOf(id))),
  }
  const on = new Map<number, number>()
  for (const table of taggedTables) {
    const numbers = [...new Set(carriers[table])]
    for (const [tag, count] of tags[table].counts(numbers)) on.set(tag, (on.get(tag) ?? 0) + count)
  }
  const rules = tagRules.behind([
    ...carriers.article_tags.map(articleId),
    ...carriers.breach_tags.map(breachId),
  ])
  return [...on]
    .map(([tag, count]) => ({ path: tags.byId(tag).path, on: count, rules: rules.get(tag) ?? [] }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Edits that are looked through for the tags put on last. */
const mostEdits = 60
/** An edit that tagged thousands of things at once is long, and tells no more than its first line. */
const longestEdit = 100_000

/** The tags an analyst put on last, each once, as far as they are still there. */
export function recentTags({ tables }: ReadableVault, limit: number): TagPath[] {
  const numbers = new Set<number>()
  for (const changes of tables.edits.taggings(mostEdits, longestEdit)) {
    for (const change of deserialise(changes))
      if (change.did === 'insert' && typeof change.key.tag_id === 'number' && change.table !== 'tags')
        numbers.add(change.key.tag_id)
    if (numbers.size >= limit) break
  }
  return [...numbers]
    .map(tables.tags.pathOf)
    .filter(path => path !== null)
    .slice(0, limit)
}
