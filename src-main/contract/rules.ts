import * as z from 'zod'
import { TagTarget } from '../domain/tag.ts'
import { NewTagRule, RuleOutcome, RulePreview, RuleTarget, TagRule } from '../domain/tag-rule.ts'
import { command } from './command.ts'

const Named = z.strictObject({ name: z.string().trim().min(1) })
const Rules = z.array(TagRule)

/** What can be asked about in a condition. */
export const ConditionFieldSummary = z.strictObject({
  name: z.string(),
  label: z.string(),
  kind: z.string(),
  /** The words that can stand there; empty where anything can. */
  words: z.array(z.string()),
})

export const ruleCommands = {
  'rules.list': command(z.strictObject({}), Rules),
  /** The fields of conditions, for completion. */
  'rules.fields': command(z.strictObject({}), z.array(ConditionFieldSummary)),
  /** What cannot be read in a condition, and at which characters; null when all can. */
  'rules.check': command(
    z.strictObject({ condition: z.string().max(1000) }),
    z.strictObject({ message: z.string(), start: z.int(), end: z.int() }).nullable(),
  ),
  /** Stores a rule; one of the same name is replaced, or the one called `was`. It tags nothing yet. */
  'rules.save': command(
    z.strictObject({ ...NewTagRule.shape, was: NewTagRule.shape.name.optional() }),
    Rules,
  ),
  /** Removes a rule; what it has tagged stays tagged. */
  'rules.remove': command(Named, Rules),
  /** What a rule would do: a stored one by its name, or one that is only written. */
  'rules.preview': command(z.union([Named, NewTagRule]), RulePreview),
  /** Applies stored rules as one edit; without names, all of them. */
  'rules.apply': command(z.strictObject({ names: z.array(z.string()).default([]) }), z.array(RuleOutcome)),
  /** The ids of everything a condition holds for. */
  'rules.match': command(
    z.strictObject({ condition: NewTagRule.shape.condition, target: RuleTarget }),
    z.array(TagTarget),
  ),
}
