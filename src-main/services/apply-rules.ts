// What a rule would do, and doing it. Nothing is tagged that a preview a moment before would not have shown.
import { randomUUID } from 'node:crypto'
import { parseCondition } from '../domain/condition.ts'
import { fold } from '../domain/fold.ts'
import { type ArticleId, articleId, type BreachId, breachId } from '../domain/ids.ts'
import type { TagTarget } from '../domain/tag.ts'
import { packTagAt } from '../domain/tag-packs/index.ts'
import type { NewTagRule, RuleOutcome, RulePreview, RuleTarget } from '../domain/tag-rule.ts'
import { record } from '../vault/record.ts'
import type { TagRuleRow } from '../vault/tables/rows.ts'
import type { ReadableVault, Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { authorOf, type Desk } from './desk.ts'
import { carriedRival, rivalsOf } from './exclusive-tags.ts'
import { tagAt } from './make-tag.ts'
import { type Match, matchesOf, reasonsOf } from './match-rule.ts'
import { put, taggedTables, targetAt } from './tag-places.ts'
import { existingRule, partsOf } from './tag-rules.ts'

/** The most things of one kind a preview names. */
const named = 200

/** What a rule, stored or only written, would do now. */
export function previewRule(vault: ReadableVault, { condition, target, tag, name }: NewTagRule): RulePreview {
  const known = vault.tables.tagRules.byName(fold(name))
  const sorted = sort(vault, tag, matchesOf(vault, target, partsOf(condition)))
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

interface Sorted {
  /** The number of the tag; null while it is not made. */
  readonly tag: number | null
  readonly all: readonly TagTarget[]
  readonly free: readonly Match[]
  readonly carrying: number
  readonly refused: readonly { id: TagTarget; name: string; carries: string }[]
}

/** What a condition holds for: what is free to take the tag, what carries it, and what carries another instead. */
function sort(vault: ReadableVault, path: string, matches: Iterable<Match>): Sorted {
  const tag = tagAt(vault, path)
  const rivals = rivalsOf(vault, tag?.folded_path ?? fold(packTagAt(fold(path))?.path ?? path))
  const carriers = new Set<TagTarget>(tag === null ? [] : carriersOf(vault, tag.tag_id))
  const all: TagTarget[] = []
  const free: Match[] = []
  const refused: { id: TagTarget; name: string; carries: string }[] = []
  let carrying = 0
  for (const match of matches) {
    const { id, name } = match
    all.push(id)
    const rival = carriedRival(vault, match, rivals)
    if (carriers.has(id)) carrying += 1
    else if (rival !== null) refused.push({ id, name, carries: rival.path })
    else free.push(match)
  }
  return { tag: tag?.tag_id ?? null, all, free, carrying, refused }
}

/** The ids of everything that carries a tag itself. */
const carriersOf = ({ tables }: ReadableVault, tag: number): TagTarget[] =>
  taggedTables.flatMap(table => tables.tags[table].carrying(tag).map(number => targetAt(table, number)))

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

/** Applies stored rules, one after the other, as one edit; without names, all of them. */
export function applyRules(desk: Desk, names: readonly string[]): RuleOutcome[] {
  const vault = desk.session.vault()
  const all = vault.tables.tagRules.all().map(({ name }) => name)
  const rules = (names.length === 0 ? all : names).map(name => existingRule(vault, name))
  return run(desk, rules, (_, rule) => matchesOf(vault, rule.target, partsOf(rule.condition)))
}

/**
 * After an import: applies the rules that are to run by themselves to its articles and the breaches they tell of. What a
 * rule tagged before it leaves alone, and a condition that cannot be read any more is passed over.
 */
export function tagImported(desk: Desk, importId: string): RuleOutcome[] {
  const vault = desk.session.vault()
  const { articles, tagRules } = vault.tables
  const rules = tagRules
    .all()
    .filter(({ runsOnImport, condition }) => runsOnImport && parseCondition(condition).ok)
    .map(({ name }) => existingRule(vault, name))
  if (rules.length === 0) return []
  const numbers = articles.imported(importId)
  return run(desk, rules, function* (tagged, { target, condition }) {
    for (const match of matchesOf(vault, target, partsOf(condition), numbers[target]))
      if (!tagged.has(match.id)) yield match
  })
}

function run(
  desk: Desk,
  rules: readonly TagRuleRow[],
  matches: (tagged: ReadonlySet<string>, rule: TagRuleRow) => Iterable<Match>,
): RuleOutcome[] {
  const vault = desk.session.vault()
  const deed = {
    ...authorOf(desk),
    kind: 'tag-rule' as const,
    group: randomUUID(),
    durability: 'full' as const,
  }
  return record(vault, deed, writer => {
    const outcomes = rules.map(rule => {
      const tagged = vault.tables.tagRules.tagged(rule.rule_id)
      return apply(vault, writer, rule, tagged, matches(tagged, rule))
    })
    return { label: labelOf(outcomes), subject: null, value: outcomes }
  })
}

function apply(
  vault: Vault,
  writer: Writer,
  rule: TagRuleRow,
  tagged: ReadonlySet<string>,
  matches: Iterable<Match>,
): RuleOutcome {
  const { tag_id, path } = vault.tables.tags.byId(rule.tag_id)
  const { free, carrying, refused } = sort(vault, path, matches)
  for (const { id, table, number } of free) {
    put(writer, table, number, tag_id)
    if (!tagged.has(id)) writer.insert('rule_taggings', { rule_id: rule.rule_id, target: id })
  }
  return {
    name: rule.name,
    tag: path,
    target: rule.target,
    tagged: free.length,
    carrying,
    refused: refused.length,
  }
}

const nouns = { articles: ['article', 'articles'], breaches: ['breach', 'breaches'] } as const
const counted = (count: number, target: RuleTarget) => `${count} ${nouns[target][count === 1 ? 0 : 1]}`

const labelOf = (outcomes: readonly RuleOutcome[]): string =>
  outcomes
    .filter(({ tagged }) => tagged > 0)
    .map(({ name, tag, target, tagged }) => `The rule ${name} tagged ${counted(tagged, target)} with ${tag}`)
    .join('; ')
