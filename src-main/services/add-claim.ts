// What an analyst finds in an article: a claim with its quote, as the machine makes them, and kept apart from those.
import type { Breach } from '../domain/breach.ts'
import { analyst, type Claim, type FoundClaim } from '../domain/claim.ts'
import { factOf } from '../domain/facts.ts'
import { type ArticleId, type BreachId, ClaimId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { record } from '../vault/record.ts'
import { claimRow } from '../vault/tables/claims.ts'
import { verdictRow } from '../vault/tables/verdicts.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { type Desk, deedOf } from './desk.ts'
import { factOfBreach, valuesInWords } from './fact-words.ts'
import { getBreach } from './read-breaches.ts'
import { existing } from './read-clusters.ts'

interface Selected extends Pick<FoundClaim, 'factId' | 'value' | 'qualifier' | 'source' | 'evidence'> {
  readonly breachId: BreachId
  readonly articleId: ArticleId
  /** Whether the value is the one to show, as if the claim had been accepted. */
  readonly isAccepted: boolean
}

/** Adds a claim that an analyst selected in the text of an article. */
export function addClaim(desk: Desk, selected: Selected): { claimId: ClaimId; breach: Breach } {
  const vault = desk.session.vault()
  const { articleId, isAccepted } = selected
  const breach = getBreach(vault, selected.breachId)
  const { breachId } = breach
  const found = checked(vault, breach, selected)
  const deed = deedOf(desk, 'claim')
  const claimId = record(vault, deed, writer => {
    const number = writer.insert('claims', claimRow(numberOf(articleId), numberOf(breachId), found))
    const added = ClaimId.parse(number)
    if (isAccepted) {
      const decision = { kind: 'accept' as const, claimId: added }
      writer.insert('verdicts', verdictRow({ breachId, factId: found.factId, decision, decidedAt: deed.at }))
    }
    const value = valuesInWords(found.factId, [found.value])
    const label = `Added ${factOfBreach(found.factId, breach)} from ${articleId}: ${value}`
    return { label, subject: breachId, value: added }
  })
  return { claimId, breach: getBreach(vault, breachId) }
}

/** The claim as it is stored: its value as the catalogue wants it, its quote where it says it is. */
function checked(vault: ReadableVault, breach: Breach, selected: Selected): FoundClaim {
  const { articleId, factId, value, qualifier, source, evidence } = selected
  const text = vault.tables.articles.text(existing(vault, articleId))
  if (!breach.articles.some(article => article.articleId === articleId))
    throw new ProblemError('invalid-input', `${articleId} is not among the articles of ${breach.breachId}.`)
  if (text.slice(evidence.start, evidence.end) !== evidence.quote || evidence.quote.trim() === '')
    throw new ProblemError('invalid-input', `${articleId} does not say “${evidence.quote}” at this place.`)
  const fact = factOf(factId)
  const parsed = fact.value.safeParse(value)
  if (!parsed.success) {
    const why = parsed.error.issues[0]?.message ?? 'it is out of shape'
    throw new ProblemError('invalid-input', `This is no value for “${fact.label}”: ${why}.`)
  }
  const isFigure = fact.control === 'count'
  if (!isFigure && qualifier !== null)
    throw new ProblemError('invalid-input', `“${fact.label}” is no figure, so it has no qualifier.`)
  return {
    factId,
    value: parsed.data,
    qualifier: isFigure ? (qualifier ?? 'exact') : null,
    source,
    evidence,
    certainty: 'stated',
    foundBy: analyst,
  }
}

/** Takes an analyst's claim out of the ledger, with what was decided about it. What the machine found can be rejected. */
export function removeClaim(desk: Desk, claimId: ClaimId): Breach {
  const vault = desk.session.vault()
  const claim = vault.tables.claims.one(claimId)
  if (claim === null) throw new ProblemError('not-found', `There is no claim ${claimId}.`)
  if (claim.foundBy !== analyst)
    throw new ProblemError(
      'invalid-input',
      `Claim ${claimId} was found in the article by Breachdesk; reject it instead.`,
    )
  const { breachId } = claim
  const breach = getBreach(vault, breachId)
  const deed = deedOf(desk, 'unclaim')
  record(vault, deed, writer => {
    for (const verdict of vault.tables.verdicts.ofClaim(claimId))
      writer.remove('verdicts', { verdict_id: verdict.verdictId })
    writer.remove('claims', { claim_id: claimId })
    return { label: labelOf(claim, breach), subject: breachId, value: null }
  })
  return getBreach(vault, breachId)
}

const labelOf = ({ factId, value, articleId }: Claim, breach: Breach): string =>
  `Removed ${factOfBreach(factId, breach)} from ${articleId}: ${valuesInWords(factId, [value])}`
