// Rules: "what is so and so carries this tag". They are stored as written and read anew whenever they are asked for.
import { fold } from '../domain/fold.ts'
import { ProblemError } from '../domain/problem.ts'
import { withTagMoved } from '../domain/search/rewrite.ts'
import type { NewTagRule, TagRule } from '../domain/tag-rule.ts'
import { record } from '../vault/record.ts'
import type { ReadableVault, Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { type Desk, deedOf } from './desk.ts'
import { makeTag } from './make-tag.ts'
import { matchesOf } from './match-rule.ts'

export const listRules = ({ tables }: ReadableVault): TagRule[] => tables.tagRules.all()

/** Stores a rule; one of the same name is replaced, or the one called `was`. It tags nothing until it is applied. */
export function saveRule(desk: Desk, { was, ...rule }: NewTagRule & { was?: string | undefined }): TagRule[] {
  const vault = desk.session.vault()
  matchesOf(vault, rule.target, rule.condition)
  const named = vault.tables.tagRules.byName(fold(rule.name))
  const known = was === undefined ? named : existingRule(vault, was)
  if (named !== null && named.rule_id !== known?.rule_id)
    throw new ProblemError('invalid-input', `There is a rule “${named.name}” already; choose another name.`)
  const deed = deedOf(desk, 'tag-rule')
  record(vault, deed, writer => {
    const tag = makeTag(vault, writer, rule.tag)
    if (tag.is_kept === 0) writer.update('tags', { tag_id: tag.tag_id }, { is_kept: 1 })
    const said = {
      name: rule.name,
      condition: rule.condition,
      target: rule.target,
      tag_id: tag.tag_id,
      runs_on_import: rule.runsOnImport ? (1 as const) : (0 as const),
    }
    if (known === null)
      writer.insert('tag_rules', { ...said, folded_name: fold(rule.name), made_at: deed.at })
    else if (Object.entries(said).some(([column, value]) => known[column as keyof typeof said] !== value))
      writer.update('tag_rules', { rule_id: known.rule_id }, { ...said, folded_name: fold(rule.name) })
    const label = `${known === null ? 'Made' : 'Changed'} the rule ${rule.name}: ${rule.condition} → ${tag.path}`
    return { label, subject: null, value: null }
  })
  return listRules(vault)
}

/** Removes a rule; what it has tagged stays tagged. */
export function removeRule(desk: Desk, { name }: { name: string }): TagRule[] {
  const vault = desk.session.vault()
  const rule = existingRule(vault, name)
  const deed = deedOf(desk, 'tag-rule')
  record(vault, deed, writer => {
    removeRow(vault, writer, rule.rule_id)
    return { label: `Removed the rule ${rule.name}`, subject: null, value: null }
  })
  return listRules(vault)
}

/** A stored rule by its name. */
export function ruleCalled(vault: ReadableVault, name: string): TagRule {
  const { rule_id } = existingRule(vault, name)
  const rule = listRules(vault).find(({ ruleId }) => ruleId === rule_id)
  if (rule === undefined) throw new Error(`the rule ${name} is not among the rules`)
  return rule
}

/** The row of a rule by its name; a problem when there is none. */
export function existingRule({ tables }: ReadableVault, name: string) {
  const rule = tables.tagRules.byName(fold(name))
  if (rule === null) throw new ProblemError('not-found', `There is no rule “${name}”.`)
  return rule
}

function removeRow({ tables }: Vault, writer: Writer, rule: number): void {
  for (const target of tables.tagRules.tagged(rule)) writer.remove('rule_taggings', { rule_id: rule, target })
  writer.remove('tag_rules', { rule_id: rule })
}

/** Removes the rules that put a tag, as a part of another edit; answers with their names. */
export const removeRulesOf = (vault: Vault, writer: Writer, tag: number): string[] =>
  vault.tables.tagRules.putting(tag).map(({ rule_id, name }) => {
    removeRow(vault, writer, rule_id)
    return name
  })

/** Rules and saved searches go on naming a tag that has gone from one path to another. */
export function followTag({ tables }: Vault, writer: Writer, from: string, to: string): void {
  for (const { ruleId, condition } of tables.tagRules.all()) {
    const now = withTagMoved(condition, from, to)
    if (now !== condition) writer.update('tag_rules', { rule_id: ruleId }, { condition: now })
  }
  for (const { number, query } of tables.searches.all()) {
    const now = withTagMoved(query, from, to)
    if (now !== query) writer.update('saved_searches', { saved_search_id: number }, { query: now })
  }
}
