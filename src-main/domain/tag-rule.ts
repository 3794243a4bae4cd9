import * as z from 'zod'
import { FactValue } from './claim.ts'
import { FactId } from './fact-id.ts'
import { RuleId } from './ids.ts'
import { TagPath, TagTarget } from './tag.ts'

/** What a rule tags. */
export const RuleTarget = z.enum(['articles', 'breaches'])
export type RuleTarget = z.infer<typeof RuleTarget>

/** What a rule says, as it is written: "what is so and so carries this tag". */
export const NewTagRule = z.strictObject({
  name: z.string().trim().min(1).max(100),
  /** `sector:healthcare people:>500`. */
  condition: z.string().trim().min(1).max(1000),
  target: RuleTarget.default('breaches'),
  tag: TagPath,
  /** True: after each import it tags what is new. */
  runsOnImport: z.boolean().default(false),
})
export type NewTagRule = z.infer<typeof NewTagRule>

export const TagRule = z.strictObject({ ruleId: RuleId, ...NewTagRule.shape, madeAt: z.string() })
export type TagRule = z.infer<typeof TagRule>

/** What was found of a part of a condition, as data: a screen makes its own words of it. */
export const RuleFinding = z.discriminatedUnion('kind', [
  /** Values of a fact for which it holds. */
  z.strictObject({ kind: z.literal('fact'), factId: FactId, values: z.array(FactValue) }),
  /** What a field was asked for, as written. */
  z.strictObject({ kind: z.literal('field'), field: z.string(), terms: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('words'), written: z.string() }),
  /** The part says what is not to be. */
  z.strictObject({ kind: z.literal('none') }),
  /** The part itself, where it is made of several. */
  z.strictObject({ kind: z.literal('written'), written: z.string() }),
])
export type RuleFinding = z.infer<typeof RuleFinding>

/** Why one part of a condition holds for a thing. */
export const RuleReason = z.strictObject({
  /** The part, as written: `people:>500`. */
  part: z.string(),
  finding: RuleFinding,
  /** What was found there, in English words: `People affected: 1,200`. */
  found: z.string(),
  /** The words of an article it rests on; null where there are none. */
  quote: z.string().nullable(),
})
export type RuleReason = z.infer<typeof RuleReason>

/** A thing a rule holds for. */
export const RuleMatch = z.strictObject({
  id: TagTarget,
  /** The name of the breach, the title of the article. */
  name: z.string(),
  why: z.array(RuleReason),
})
export type RuleMatch = z.infer<typeof RuleMatch>

/** What a rule would do, before it does it. */
export const RulePreview = z.strictObject({
  /** What would gain the tag; the first of them where they are very many. */
  gains: z.array(RuleMatch),
  /** How many would gain it. */
  gaining: z.int().nonnegative(),
  /** How many the condition holds for and that carry it already. */
  carrying: z.int().nonnegative(),
  /** What cannot gain it, because it carries a tag that excludes it. */
  refused: z.array(z.strictObject({ id: TagTarget, name: z.string(), carries: z.string() })),
  /** What the rule tagged before and its condition no longer holds for. */
  lapsed: z.array(z.strictObject({ id: TagTarget, name: z.string() })),
})
export type RulePreview = z.infer<typeof RulePreview>

/** What came of applying a rule. */
export const RuleOutcome = z.strictObject({
  name: z.string(),
  tag: z.string(),
  target: RuleTarget,
  /** How many gained the tag. */
  tagged: z.int().nonnegative(),
  /** How many carried it already. */
  carrying: z.int().nonnegative(),
  /** How many could not gain it, because they carry a tag that excludes it. */
  refused: z.int().nonnegative(),
})
export type RuleOutcome = z.infer<typeof RuleOutcome>
