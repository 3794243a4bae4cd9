import * as z from 'zod'
import type { DraftPlace } from '../../src-main/domain/draft.ts'
import { parseQuery } from '../../src-main/domain/search/parse-query.ts'
import type { QueryError } from '../../src-main/domain/search/query.ts'
import { TagPath } from '../../src-main/domain/tag.ts'
import { type NewTagRule, RuleTarget, type TagRule } from '../../src-main/domain/tag-rule.ts'

/** A rule as it is being written. */
export const RuleDraft = z.strictObject({
  /** The name it has in the vault; null for a new one. */
  was: z.string().nullable(),
  name: z.string(),
  condition: z.string(),
  target: RuleTarget,
  tag: z.string(),
  runsOnImport: z.boolean(),
})
export type RuleDraft = z.infer<typeof RuleDraft>

/** Where the words of a rule are kept until they are saved; a new one has no name. */
export const rulePlace = (name = ''): DraftPlace => ({ about: 'rules', part: `rule:${name}` })

export const emptyDraft: RuleDraft = {
  was: null,
  name: '',
  condition: '',
  target: 'breaches',
  tag: '',
  runsOnImport: false,
}

export const draftOfRule = ({ name, condition, target, tag, runsOnImport }: TagRule): RuleDraft => ({
  was: name,
  name,
  condition,
  target,
  tag,
  runsOnImport,
})

/** Whether anything of a draft differs from the rule it is of. */
export const isChanged = (draft: RuleDraft, rule: TagRule | undefined): boolean =>
  JSON.stringify(draft) !== JSON.stringify(rule === undefined ? emptyDraft : draftOfRule(rule))

export interface CheckedDraft {
  /** What cannot be read in the condition; null while nothing is written. */
  readonly problem: QueryError | null
  /** The rule to look ahead with; null while the condition cannot be read. */
  readonly preview: NewTagRule | null
  /** Whether it can be kept. */
  readonly isWhole: boolean
}

/** What stands in for a name or a tag that is not written yet. */
const unnamed = '…'

export function checkDraft({ was: _, ...rule }: RuleDraft): CheckedDraft {
  if (rule.condition.trim() === '') return { problem: null, preview: null, isWhole: false }
  const parsed = parseQuery(rule.condition)
  if (!parsed.ok) return { problem: parsed.error, preview: null, isWhole: false }
  const tag = TagPath.safeParse(rule.tag)
  const name = rule.name.trim()
  return {
    problem: null,
    preview: { ...rule, name: name === '' ? unnamed : name, tag: tag.success ? tag.data : unnamed },
    isWhole: name !== '' && tag.success,
  }
}
