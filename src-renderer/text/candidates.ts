// Which candidates of an explained article stand beside a fact of a breach, and in which order.
import type { Breach } from '../../src-main/domain/breach.ts'
import type { Candidate, Explanation } from '../../src-main/domain/explanation.ts'
import type { FactId } from '../../src-main/domain/fact-id.ts'
import { factIds } from '../../src-main/domain/facts.ts'

export type Outcome = Candidate['outcome']

/** The candidates of one fact. */
export interface ExplainedFact {
  readonly factId: FactId
  readonly candidates: readonly Candidate[]
}

const placeOf = ({ factId, evidence }: Pick<Candidate, 'factId' | 'evidence'>) =>
  `${factId} ${evidence.start}`

/**
 * Of an article that reports several breaches, the explanation that shares the most claims with `breach`; undefined
 * when none shares any.
 */
export function explanationOf(
  explanations: readonly Explanation[],
  breach: Breach,
  articleId: string,
): Explanation | undefined {
  if (explanations.length === 1) return explanations[0]
  const claims = breach.facts.flatMap(fact => fact.claims).filter(claim => claim.articleId === articleId)
  const places = new Set(claims.map(placeOf))
  const shared = ({ candidates }: Explanation) =>
    candidates.filter(candidate => candidate.outcome !== 'lost' && places.has(placeOf(candidate))).length
  const [best] = [...explanations].sort((a, b) => shared(b) - shared(a))
  return best !== undefined && shared(best) > 0 ? best : undefined
}

/** Tells candidates of one article apart; a rule that sees the same thing twice gives the same key. */
export const keyOf = ({ factId, value, foundBy, evidence, why }: Candidate): string =>
  JSON.stringify([factId, value, foundBy, evidence.start, evidence.end, why])

const order: readonly Outcome[] = ['in-use', 'agrees', 'lost']
const inUseFirst = (a: Candidate, b: Candidate) =>
  order.indexOf(a.outcome) - order.indexOf(b.outcome) || b.score - a.score

/** The facts with candidates in the order of the catalogue; of each the one in use first, the same one once. */
export function byFact(candidates: readonly Candidate[]): ExplainedFact[] {
  return factIds.flatMap(factId => {
    const own = candidates.filter(candidate => candidate.factId === factId).sort(inUseFirst)
    const distinct = own.filter((one, at) => own.findIndex(other => keyOf(other) === keyOf(one)) === at)
    return distinct.length === 0 ? [] : [{ factId, candidates: distinct }]
  })
}
