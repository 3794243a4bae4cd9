import type { Breach } from '../domain/breach.ts'
import type { Claim } from '../domain/claim.ts'
import { type ArticleId, articleId, type BreachId, breachId, type ClaimId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { record } from '../vault/record.ts'
import { copyWritten } from '../vault/references.ts'
import type { ReadableVault, Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { type Desk, deedOf } from './desk.ts'
import { existingBreach, getBreach } from './read-breaches.ts'
import { linkTo, moveClaim, moveTelling, sayDifferent } from './regroup.ts'
import { namesToStore } from './tellings.ts'

interface Split {
  readonly id: BreachId
  /** All that these tell of the breach goes. */
  readonly articles: readonly ArticleId[]
  /** Only these of what an article tells go; the article then tells of both. */
  readonly claims: readonly ClaimId[]
}

/**
 * Makes a new breach of chosen articles and claims of one. Verdicts on the claims follow, the tags of the breach stand
 * on both, and the two are remembered as not the same. Answers with the new one.
 */
export function splitBreach(desk: Desk, split: Split): Breach {
  const vault = desk.session.vault()
  const from = existingBreach(vault, split.id)
  const { articles, claims } = partsOf(vault, from, split)
  const deed = deedOf(desk, 'split')
  const made = record(vault, deed, writer => {
    const to = writer.insert('breaches', { made_at: deed.at })
    for (const article of articles) moveTelling(vault, writer, article, from, to)
    moveClaims(vault, writer, claims, to)
    for (const tag of vault.tables.tags.breach_tags.carried(from))
      writer.insert('breach_tags', { breach_id: to, tag_id: tag })
    copyWritten(vault, writer, from, to)
    sayDifferent(vault.tables, writer, from, to)
    const parts = [
      ...articles.map(articleId),
      ...(claims.length > 0 ? [`${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`] : []),
    ]
    const label = `Split ${parts.join(', ')} off ${breachId(from)} as ${breachId(to)}`
    return { label, subject: breachId(from), value: to }
  })
  return getBreach(vault, breachId(made))
}

/** What is to go, checked: it is there, and something stays. An article of which every claim was chosen goes whole. */
function partsOf({ tables }: ReadableVault, from: number, split: Split) {
  const here = tables.breaches.articlesOf(from)
  const claimed = tables.claims.ofBreach(from)
  const articles = new Set(split.articles.map(numberOf))
  for (const article of articles)
    if (!here.includes(article))
      throw new ProblemError('not-found', `${articleId(article)} does not tell of ${breachId(from)}.`)
  const chosen = new Set(split.claims)
  const unknown = split.claims.find(id => !claimed.some(({ claimId }) => claimId === id))
  if (unknown !== undefined) throw new ProblemError('not-found', `${breachId(from)} has no claim ${unknown}.`)
  for (const article of here) {
    const own = claimed.filter(claim => numberOf(claim.articleId) === article)
    if (own.length > 0 && own.every(({ claimId }) => chosen.has(claimId))) articles.add(article)
  }
  const claims = claimed.filter(
    ({ claimId, articleId: id }) => chosen.has(claimId) && !articles.has(numberOf(id)),
  )
  if (articles.size === 0 && claims.length === 0)
    throw new ProblemError('invalid-input', 'Choose the articles or the claims that tell of another breach.')
  if (articles.size === here.length)
    throw new ProblemError('invalid-input', `Leave at least one article to ${breachId(from)}.`)
  return { articles: [...articles], claims }
}

function moveClaims(vault: Vault, writer: Writer, claims: readonly Claim[], to: number): void {
  for (const [id, own] of Map.groupBy(claims, claim => claim.articleId)) {
    const article = numberOf(id)
    linkTo(writer, article, to)
    for (const { claimId } of own) moveClaim(vault, writer, claimId, to)
    for (const row of namesToStore(article, to, { names: [], rivals: [], claims: own }))
      if (!vault.tables.toldNames.has(to, article, row.name)) writer.insert('told_names', row)
  }
}
