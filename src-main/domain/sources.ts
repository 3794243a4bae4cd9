// Near-duplicates of one text are one source: what they repeat is no newer and no better founded for being repeated.
import type { Claim } from './claim.ts'
import { factOf } from './facts.ts'
import { type ArticleId, numberOf } from './ids.ts'

/** What a claim's article counts as: the first article of its cluster, or itself. */
export type SourceOf = (claim: Claim) => string | number

/** Every article a source of its own. */
export const eachArticle: SourceOf = ({ articleId }) => articleId

type DateOf = (claim: Claim) => string | null

/** The claims of one fact by who says what: those of one group say the same in the articles of one source. */
function retellings(claims: readonly Claim[], sourceOf: SourceOf): Claim[][] {
  const bySource = new Map<string | number, Claim[][]>()
  for (const claim of claims) {
    const source = sourceOf(claim)
    const groups = bySource.get(source) ?? []
    bySource.set(source, groups)
    const { isSame } = factOf(claim.factId)
    const group = groups.find(([first]) => first !== undefined && isSame(first.value, claim.value))
    if (group === undefined) groups.push([claim])
    else group.push(claim)
  }
  return [...bySource.values()].flat()
}

/** When each claim of a fact was first told: what a source repeats is as old as the first of its articles to say it. */
export function firstTold(claims: readonly Claim[], publishedOn: DateOf, sourceOf: SourceOf): DateOf {
  const dates = new Map<number, string | null>()
  for (const group of retellings(claims, sourceOf)) {
    const [earliest = null] = group
      .map(publishedOn)
      .filter(date => date !== null)
      .sort()
    for (const { claimId } of group) dates.set(claimId, earliest)
  }
  return claim => dates.get(claim.claimId) ?? null
}

/** The claims of a fact without those that only repeat what an earlier article of their source says. */
export function saidOnce(claims: readonly Claim[], sourceOf: SourceOf): Claim[] {
  const repeated = retellings(claims, sourceOf).flatMap(group =>
    group.filter(({ articleId }) => articleId !== group[0]?.articleId),
  )
  const left = new Set(repeated)
  return claims.filter(claim => !left.has(claim))
}

/** The article of a claim's source that says first what the claim says; of equal dates, the one that came in first. */
export function firstTeller(
  claims: readonly Claim[],
  publishedOn: DateOf,
  sourceOf: SourceOf,
): (claim: Claim) => ArticleId {
  const tellers = new Map<number, ArticleId>()
  const dateOf = (claim: Claim) => publishedOn(claim) ?? '9999'
  for (const group of retellings(claims, sourceOf)) {
    const [first] = [...group].sort(
      (a, b) => dateOf(a).localeCompare(dateOf(b)) || numberOf(a.articleId) - numberOf(b.articleId),
    )
    for (const { claimId, articleId } of group) tellers.set(claimId, first?.articleId ?? articleId)
  }
  return ({ claimId, articleId }) => tellers.get(claimId) ?? articleId
}
