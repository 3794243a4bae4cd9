import * as z from 'zod'
import { RuleId } from '../../domain/ids.ts'
import type { TagTarget } from '../../domain/tag.ts'
import type { TagRule } from '../../domain/tag-rule.ts'
import type { Connection } from '../database.ts'
import { Texts, Wholes } from './plain.ts'
import { TagRuleRow } from './rows.ts'

const RuleWithTag = z.strictObject({ ...TagRuleRow.shape, tag: z.string() })

function asRule(value: unknown): TagRule {
  const row = RuleWithTag.parse(value)
  return {
    ruleId: RuleId.parse(row.rule_id),
    name: row.name,
    condition: row.condition,
    target: row.target,
    tag: row.tag,
    runsOnImport: row.runs_on_import === 1,
    madeAt: row.made_at,
  }
}

export const tagRuleQueries = {
  all: `SELECT tag_rules.*, tags.path AS tag FROM tag_rules JOIN tags USING (tag_id) ORDER BY folded_name`,
  putting: 'SELECT * FROM tag_rules WHERE tag_id = ? ORDER BY rule_id',
  /** The rules that gave their tags to some things (a JSON list of their ids). */
  behind: `SELECT DISTINCT tag_id, name FROM json_each(?) JOIN rule_taggings ON rule_taggings.target = value
    JOIN tag_rules USING (rule_id)`,
  tagged: 'SELECT target FROM rule_taggings WHERE rule_id = ? ORDER BY target',
  putOn: `SELECT tag_id FROM tag_rules CROSS JOIN rule_taggings
    ON rule_taggings.rule_id = tag_rules.rule_id AND rule_taggings.target = ?`,
}

/** Rules that put tags, and what each of them has tagged. */
export function tagRulesTable(db: Connection) {
  const all = db.prepare(tagRuleQueries.all)
  const byName = db.prepare('SELECT * FROM tag_rules WHERE folded_name = ?')
  const putting = db.prepare(tagRuleQueries.putting)
  const behind = db.prepare(tagRuleQueries.behind)
  const tagged = db.prepare(tagRuleQueries.tagged).pluck()
  const putOn = db.prepare(tagRuleQueries.putOn).pluck()
  return {
    all: (): TagRule[] => all.all().map(asRule),
    byName: (folded: string) => TagRuleRow.optional().parse(byName.get(folded)) ?? null,
    /** The rules that put a tag. */
    putting: (tag: number) => z.array(TagRuleRow).parse(putting.all(tag)),
    /** The names of the rules behind the tags of these things, by the number of the tag. */
    behind(ids: readonly string[]): Map<number, string[]> {
      const rules = new Map<number, string[]>()
      const rows = z.array(z.strictObject({ tag_id: z.int(), name: z.string() }))
      for (const { tag_id, name } of rows.parse(behind.all(JSON.stringify(ids))))
        rules.set(tag_id, [...(rules.get(tag_id) ?? []), name].sort())
      return rules
    },
    /** The ids of what a rule has tagged so far. */
    tagged: (rule: number) => new Set(Texts.parse(tagged.all(rule))),
    /** The numbers of the tags that rules have put on something. */
    putOn: (target: TagTarget) => new Set(Wholes.parse(putOn.all(target))),
  }
}
