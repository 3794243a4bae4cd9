// Which of several claims a breach shows, and why, in words.
import type { FoundClaim } from './claim.ts'
import type { Qualifier, SourceKind } from './vocabulary.ts'

type Ranked = Pick<FoundClaim, 'factId' | 'qualifier' | 'source' | 'certainty' | 'evidence' | 'value'>

const kindRank: Readonly<Record<SourceKind, number>> = { regulator: 0, company: 1, press: 2, threat_actor: 9 }

/**
 * The place of a claim in the order of authority; lower is stronger. Rule of the gold guideline for figures:
 * exact by the regulator, exact by the company, exact by the press, then anything rounded, then the attacker.
 */
export function authorityRank(claim: Ranked): number {
  if (claim.source.kind === 'threat_actor' && claim.factId !== 'threatActor') return 90
  const isRounded = claim.qualifier !== null && claim.qualifier !== 'exact'
  const doubt = claim.certainty === 'implied' ? 5 : 0
  return (isRounded ? 10 : 0) + kindRank[claim.source.kind] + doubt
}

/** A partial date that says more comes before one that says less. */
const precision = (value: unknown) =>
  typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value) ? value.length : 0

/**
 * The order of rival claims, strongest first: authority, then precision of a date, then the newer article,
 * then the place in the text. `publishedOn` gives an article's date, null when unknown.
 */
export function byAuthority<C extends Ranked>(
  publishedOn: (claim: C) => string | null,
): (a: C, b: C) => number {
  return (a, b) =>
    authorityRank(a) - authorityRank(b) ||
    precision(b.value) - precision(a.value) ||
    (publishedOn(b) ?? '').localeCompare(publishedOn(a) ?? '') ||
    a.evidence.start - b.evidence.start
}

const speakers: Readonly<Record<SourceKind, string>> = {
  regulator: 'The regulator',
  company: 'The company',
  press: 'The article',
  threat_actor: 'The attacker',
}

const manners: Readonly<Record<Qualifier, string>> = {
  exact: 'gives an exact figure',
  at_least: 'gives a lower bound',
  about: 'gives a rounded figure',
  up_to: 'gives an upper bound',
}

/** One sentence on why this claim is in use, `rivals` being the claims that say something else. */
export function reasonFor(chosen: FoundClaim, rivals: readonly FoundClaim[]): string {
  const speaker = chosen.source.name ?? speakers[chosen.source.kind]
  const says = `${speaker} ${chosen.qualifier === null ? 'says so' : manners[chosen.qualifier]}`
  if (rivals.length === 0) return `${says}; no other value is stated.`
  const best = rivals.reduce((a, b) => (authorityRank(a) <= authorityRank(b) ? a : b))
  if (authorityRank(chosen) < authorityRank(best)) return `${says}, which weighs more than ${describe(best)}.`
  return `${says}; of ${rivals.length + 1} equally good statements it is the most precise, the newest or the first.`
}

function describe(claim: FoundClaim): string {
  if (claim.source.kind === 'threat_actor') return "the attacker's own claim"
  const isRounded = claim.qualifier !== null && claim.qualifier !== 'exact'
  const manner = isRounded ? 'the rounded figure' : 'the statement'
  return `${manner} of ${claim.source.name ?? speakers[claim.source.kind].toLowerCase()}`
}
