// Whether two tellings are of one breach: what speaks for it and against it, each with both values, and the sum.
// The sum is that of record linkage (Fellegi and Sunter, 1969): the less likely an agreement is by chance, the more it
// counts; what no two bodies share by chance counts alone, and what every victim shares with itself counts for nothing.
import * as z from 'zod'
import { FactId } from './fact-id.ts'
import { BreachId } from './ids.ts'

/** What can be said about two tellings. */
export const ReasonKind = z.enum([
  'same-name',
  'initials',
  'part-of-name',
  'one-of-names',
  'same-group',
  'supplier',
  'named-in-title',
  'rival-name',
  'other-name',
  'shared-text',
  'same-day',
  'days-apart',
  'same-month',
  'same-year',
  'other-dates',
  'years-apart',
  'published-near',
  'same-figure',
  'rounded-figure',
  'near-figure',
  'growth',
  'other-figures',
  'same-country',
  'other-country',
  'same-actor',
  'other-actor',
  'same-sector',
  'other-sector',
])
export type ReasonKind = z.infer<typeof ReasonKind>

/** One thing that speaks for or against, with the value of each side as the articles give it. */
export const MatchReason = z.strictObject({
  kind: ReasonKind,
  /** What the article, or the first of two breaches, says. */
  here: z.string(),
  there: z.string(),
  /** The fact it is about, where there are several of a kind. */
  factId: FactId.nullable(),
  /** Above 0: speaks for one breach. */
  points: z.number(),
})
export type MatchReason = z.infer<typeof MatchReason>

/** What two tellings have in common. */
export interface Likeness {
  readonly score: number
  readonly reasons: readonly MatchReason[]
  /** `same`: joined without asking. `maybe`: asked about. */
  readonly judgement: 'same' | 'maybe' | 'different'
}

/** From this sum on an article joins a breach by itself, unless something forbids it. */
export const joinsFrom = 8
/** From this sum on a person is asked. */
export const asksFrom = 5

/** Two breaches that may be one, with what speaks for and against it. */
export const Suggestion = z.strictObject({
  breachId: BreachId,
  name: z.string(),
  other: BreachId,
  otherName: z.string(),
  score: z.number(),
  reasons: z.array(MatchReason),
})
export type Suggestion = z.infer<typeof Suggestion>

/** Both name one victim. */
const namesVictim: readonly ReasonKind[] = ['same-name', 'initials', 'part-of-name']
/** One mentions the victim of the other, which may be the supplier of both. */
const mentionsVictim: readonly ReasonKind[] = ['one-of-names', 'named-in-title', 'rival-name']
/** What two breaches hardly share, though a supplier, an attacker and a day be the same for both. */
const confirms: readonly ReasonKind[] = ['same-figure', 'rounded-figure', 'shared-text']
/** Whatever the sum, a person is to look. */
const forbids: readonly ReasonKind[] = ['other-name', 'supplier', 'years-apart']

/** The sum of the reasons, and what is to be done. */
export function weigh(reasons: readonly MatchReason[]): Likeness {
  const score = reasons.reduce((sum, { points }) => sum + points, 0)
  const isOne = score >= joinsFrom && mayJoin(new Set(reasons.map(({ kind }) => kind)))
  return { score, reasons, judgement: isOne ? 'same' : score >= asksFrom ? 'maybe' : 'different' }
}

/**
 * Tellings that name one victim, or one group, are joined by the sum alone; in two countries, which may be two bodies of
 * one name, figures or texts have to agree. So have those where one only mentions the victim of the other: all that were
 * attacked through one supplier share the supplier, the attacker, the day and the week of the reports. Where one names
 * nobody, only the text can tell.
 */
function mayJoin(kinds: ReadonlySet<ReasonKind>): boolean {
  const isAny = (some: readonly ReasonKind[]) => some.some(kind => kinds.has(kind))
  if (isAny(forbids)) return false
  if (kinds.has('other-country')) return isAny(namesVictim) && (isAny(confirms) || kinds.has('near-figure'))
  if (isAny(namesVictim) || isAny(['same-group', 'shared-text'])) return true
  return isAny(mentionsVictim) && isAny(confirms)
}
