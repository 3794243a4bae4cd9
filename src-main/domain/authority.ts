// How much the word of somebody counts against the word of somebody else.
import type { FoundClaim } from './claim.ts'
import type { Reason, Statement, TieBreak } from './reason.ts'
import type { SourceKind } from './vocabulary.ts'

type Ranked = Pick<FoundClaim, 'factId' | 'qualifier' | 'source' | 'certainty' | 'evidence' | 'value'>

const kindRank: Readonly<Record<SourceKind, number>> = { regulator: 0, company: 1, press: 2, threat_actor: 9 }
/** Behind everybody else: the attacker counts only where nobody else says anything. */
const last = 90

const isRounded = ({ qualifier }: Ranked) => qualifier !== null && qualifier !== 'exact'
const isAttackers = ({ source, factId }: Ranked) => source.kind === 'threat_actor' && factId !== 'threatActor'

/**
 * The place of a claim in the order of authority; lower is stronger. Rule of the gold guideline for figures:
 * exact by the regulator, exact by the company, exact by the press, then anything rounded, then the attacker. It
 * chooses among statements of one article, and among forms of one value.
 */
export function authorityRank(claim: Ranked): number {
  if (isAttackers(claim)) return last
  const doubt = claim.certainty === 'implied' ? 5 : 0
  return (isRounded(claim) ? 10 : 0) + kindRank[claim.source.kind] + doubt
}

/** Exact and rounded statements between values that exclude each other. */
const standings: Readonly<Record<SourceKind, readonly [exact: number, rounded: number]>> = {
  regulator: [0, 2],
  company: [1, 3],
  press: [4, 5],
  threat_actor: [9, 9],
}

/**
 * The same between values that exclude each other, of several articles: exact by the regulator, exact by the company,
 * rounded by either, the press, the attacker. What is only implied comes after what anybody but the attacker states.
 * Rule of the fact catalogue; the gold guideline, which is about one article, leaves company and press side by side.
 */
export function standing(claim: Ranked): number {
  if (isAttackers(claim)) return last
  const [exact, rounded] = standings[claim.source.kind]
  return (isRounded(claim) ? rounded : exact) + (claim.certainty === 'implied' ? 10 : 0)
}

/** A partial date that says more comes before one that says less. */
const datePrecision = ({ value }: Ranked) =>
  typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value) ? value.length : 0

/** What claims are weighed by. */
export interface Scales<C> {
  /** The date of a claim's article; null when unknown. */
  readonly publishedOn: (claim: C) => string | null
  /** The weight of a claim, lower being stronger: `authorityRank` unless told otherwise. */
  readonly rank?: (claim: C) => number
  /** How much a value says: of dates their length, unless told otherwise. */
  readonly precision?: (claim: C) => number
}

/** What decides between two claims of equal weight, and which of them comes first. */
function tie<C extends Ranked>(
  a: C,
  b: C,
  { publishedOn, precision = datePrecision }: Scales<C>,
): { order: number; by: TieBreak } {
  const precise = precision(b) - precision(a)
  if (precise !== 0) return { order: precise, by: 'more-precise' }
  const newer = (publishedOn(b) ?? '').localeCompare(publishedOn(a) ?? '')
  if (newer !== 0) return { order: newer, by: 'newer' }
  return { order: a.evidence.start - b.evidence.start, by: 'first' }
}

/**
 * The order of rival claims, strongest first: weight, then precision, then the newer article, then the place in the
 * text.
 */
export const byWeight =
  <C extends Ranked>(scales: Scales<C>) =>
  (a: C, b: C): number => {
    const { rank = authorityRank } = scales
    return rank(a) - rank(b) || tie(a, b, scales).order
  }

/** The order of rival claims by authority. `publishedOn` gives an article's date, null when unknown. */
export const byAuthority = <C extends Ranked>(publishedOn: Scales<C>['publishedOn']) =>
  byWeight({ publishedOn })

const statementOf = ({ source, qualifier }: Ranked): Statement => ({ source, qualifier })

/** Why this claim is in use, `rivals` being the claims that say something else. */
export function reasonFor<C extends Ranked>(
  chosen: C,
  rivals: readonly C[],
  scales: Scales<C> = { publishedOn: () => null },
): Reason {
  const { rank = authorityRank } = scales
  const statement = statementOf(chosen)
  const [best] = [...rivals].sort(byWeight(scales))
  if (best === undefined) return { kind: 'alone', statement }
  if (rank(chosen) < rank(best)) return { kind: 'weightier', statement, rival: statementOf(best) }
  return { kind: 'preferred', statement, by: tie(chosen, best, scales).by, of: rivals.length + 1 }
}
