// Rules are applied: nothing is tagged that a preview a moment before would not have shown.
import { ProblemError } from '../domain/problem.ts'
import type { RuleOutcome, RuleTarget } from '../domain/tag-rule.ts'
import { record } from '../vault/record.ts'
import type { TagRuleRow } from '../vault/tables/rows.ts'
import type { Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { type Desk, deedOf } from './desk.ts'
import { matchesOf } from './match-rule.ts'
import { sortMatches } from './sort-matches.ts'
import { type Place, put } from './tag-places.ts'
import { existingRule } from './tag-rules.ts'

/** Applies stored rules, one after the other, as one edit; without names, all of them. */
export function applyRules(desk: Desk, names: readonly string[]): RuleOutcome[] {
  const vault = desk.session.vault()
  const all = vault.tables.tagRules.all().map(({ name }) => name)
  const rules = (names.length === 0 ? all : names).map(name => existingRule(vault, name))
  return run(
    desk,
    rules.map(rule => ({ rule, matches: matchesOf(vault, rule.target, rule.condition) })),
  )
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
    .filter(({ runsOnImport }) => runsOnImport)
    .map(({ name }) => existingRule(vault, name))
  if (rules.length === 0) return []
  const numbers = articles.imported(importId)
  return run(
    desk,
    rules.flatMap(rule => {
      const tagged = tagRules.tagged(rule.rule_id)
      const matches = readable(() => matchesOf(vault, rule.target, rule.condition, numbers[rule.target]))
      return matches === null ? [] : [{ rule, matches: matches.filter(({ id }) => !tagged.has(id)) }]
    }),
  )
}

/** Null where a condition cannot be answered any more: a saved search it names was forgotten. */
function readable<T>(answer: () => T): T | null {
  try {
    return answer()
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'invalid-query') return null
    throw error
  }
}

interface Application {
  readonly rule: TagRuleRow
  /** Asked before any rule tags: no rule finds what another is only about to tag. */
  readonly matches: readonly Place[]
}

function run(desk: Desk, applications: readonly Application[]): RuleOutcome[] {
  const vault = desk.session.vault()
  const deed = deedOf(desk, 'tag-rule')
  return record(vault, deed, writer => {
    const outcomes = applications.map(one => apply(vault, writer, one))
    return { label: labelOf(outcomes), subject: null, value: outcomes }
  })
}

function apply(vault: Vault, writer: Writer, { rule, matches }: Application): RuleOutcome {
  const tagged = vault.tables.tagRules.tagged(rule.rule_id)
  const { tag_id, path } = vault.tables.tags.byId(rule.tag_id)
  const { free, carrying, refused } = sortMatches(vault, path, matches)
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
