// A plan for an article, as people are shown it.
import { analyst, type Claim, type FoundClaim } from '../domain/claim.ts'
import { articleId, breachId, highlightId } from '../domain/ids.ts'
import type { KnownClaim } from '../domain/pair-claims.ts'
import type {
  ArticleDifference,
  BreachDifference,
  ClaimDifference,
  ClaimFate,
  LostAnchor,
  LostHighlight,
  Told,
} from '../domain/reextraction.ts'
import type { ArticleRow, HighlightRow } from '../vault/tables/rows.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { type BreachPlan, isKept, type ReadingPlan } from './plan-reading.ts'

const told = ({ value, qualifier, source, certainty, evidence }: FoundClaim): Told => ({
  value,
  qualifier,
  source,
  certainty,
  evidence,
})

const saying = ({ value, qualifier, source, certainty }: FoundClaim) =>
  JSON.stringify([value, qualifier, source, certainty])
const placing = ({ evidence: { start, end, quote } }: Pick<FoundClaim, 'evidence'>) =>
  `${start} ${end} ${quote}`

/**
 * A claim as it will stand: what an analyst decided about moves with its words and says what it said; everything else
 * says what the rules say today.
 */
export const rewritten = ({ claim, isDecided }: KnownClaim, found: FoundClaim): Claim =>
  isDecided ? { ...claim, evidence: found.evidence, isLost: false } : { ...claim, ...found, isLost: false }

function ofPair(known: KnownClaim, found: FoundClaim): ClaimDifference | null {
  const { claim } = known
  const after = rewritten(known, found)
  const fate: ClaimFate | null =
    saying(claim) !== saying(after)
      ? 'changed'
      : placing(claim) !== placing(after) || claim.isLost
        ? 'moved'
        : null
  const { factId, claimId } = claim
  return fate === null ? null : { fate, factId, claimId, before: told(claim), after: told(after) }
}

function ofGone(known: KnownClaim): ClaimDifference | null {
  const { claim, anchor } = known
  const { factId, claimId } = claim
  const before = told(claim)
  if (!isKept(known)) return { fate: 'removed', factId, claimId, before, after: null }
  if (anchor === null) return claim.isLost ? null : { fate: 'lost', factId, claimId, before, after: null }
  const after = told({ ...claim, evidence: anchor })
  if (placing(claim) !== placing(after) || claim.isLost)
    return { fate: 'moved', factId, claimId, before, after }
  return known.isDecided && claim.foundBy !== analyst
    ? { fate: 'kept', factId, claimId, before, after }
    : null
}

const ofFresh = (found: FoundClaim): ClaimDifference => ({
  fate: 'added',
  factId: found.factId,
  claimId: null,
  before: null,
  after: told(found),
})

function ofBreach({ tables }: ReadableVault, plan: BreachPlan): BreachDifference {
  const known = [...plan.pairs.map(({ known: one, found }) => ofPair(one, found)), ...plan.gone.map(ofGone)]
  const different = known.filter(claim => claim !== null)
  const { fate, breach, fresh } = plan
  return {
    fate,
    breachId: breach === null ? null : breachId(breach),
    name: breach === null ? nameIn(fresh) : tables.breaches.summary(breach).name,
    claims: [...different, ...fresh.map(ofFresh)],
    unchanged: known.length - different.length,
  }
}

const nameIn = (claims: readonly FoundClaim[]): string =>
  String(claims.find(({ factId }) => factId === 'victim')?.value ?? 'Unnamed breach')

const columns = {
  title: 'title',
  byline: 'byline',
  outlet: 'outlet',
  publishedOn: 'published_on',
  lang: 'lang',
} as const satisfies Record<ArticleDifference['fields'][number]['field'], keyof ArticleRow>

/** What a plan changes, in the order of the breaches. */
export function differenceOf(
  vault: ReadableVault,
  { row, changed, text, breaches }: ReadingPlan,
): ArticleDifference {
  const fields = Object.entries(columns).flatMap(([field, column]) => {
    const after = changed[column]
    return after === undefined ? [] : [{ field: field as keyof typeof columns, before: row[column], after }]
  })
  return {
    articleId: articleId(row.article_id),
    title: row.title,
    engineBefore: row.engine_version,
    isTextChanged: text !== null,
    fields,
    breaches: breaches.map(plan => ofBreach(vault, plan)),
    problem: null,
  }
}

/** A claim kept without its quote, as people are told of it. */
export const lostAnchorOf = ({
  claimId,
  articleId: article,
  breachId: breach,
  factId,
  value,
  evidence,
}: Claim): LostAnchor => ({
  claimId,
  articleId: article,
  breachId: breach,
  factId,
  value,
  quote: evidence.quote,
})

/** A highlight kept without its quote, as people are told of it. */
export const lostHighlightOf = ({ highlight_id, article_id, quote }: HighlightRow): LostHighlight => ({
  highlightId: highlightId(highlight_id),
  articleId: articleId(article_id),
  quote,
})

/** The highlights a plan keeps without their quotes, those that had lost them before included. */
export const lostHighlightsIn = ({ highlights }: ReadingPlan): LostHighlight[] =>
  highlights.filter(({ anchor }) => anchor === null).map(({ highlight }) => lostHighlightOf(highlight))

/** The claims a plan keeps without their quotes, those that had lost them before included. */
export const lostIn = ({ breaches }: ReadingPlan): LostAnchor[] =>
  breaches
    .flatMap(({ gone }) => gone)
    .filter(known => isKept(known) && known.anchor === null)
    .map(({ claim }) => lostAnchorOf(claim))
