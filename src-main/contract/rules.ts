import * as z from 'zod'
import { TagTarget } from '../domain/tag.ts'
import { NewTagRule, RuleOutcome, RulePreview, RuleTarget, TagRule } from '../domain/tag-rule.ts'
import { command } from './command.ts'

const Named = z.strictObject({ name: z.string().trim().min(1) })
const Rules = z.array(TagRule)

// A condition is a query of the search box: `parseQuery` points at what cannot be read, `search.complete` completes it.
export const ruleCommands = {
  'rules.list': command(z.strictObject({}), Rules),
  /** Stores a rule; one of the same name is replaced. It tags nothing yet. */
  'rules.save': command(NewTagRule, Rules),
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
