// Moving what is told from one breach to another: the steps that merge, split and move are made of.
import { type BreachId, breachId } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { insertRow, isPointedAt, removeWhole, repoint } from '../vault/references.ts'
import type { RecordedTable } from '../vault/tables/rows.ts'
import type { ReadableVault, Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { pairOf } from './suggestions.ts'

/** Pairs keep their order, and a merged breach has no pair with itself. */
const pairTables: ReadonlySet<RecordedTable> = new Set(['breach_suggestions', 'different_breaches'])

/** Everything of one breach becomes the other's, whose id the first one's stands for from now on. */
export function mergeInto(vault: Vault, writer: Writer, from: number, into: number): void {
  refuseDifferent(vault, from, into)
  mergePairs(vault, writer, from, into)
  repoint(vault, writer, 'breaches', from, into, pairTables)
  writer.remove('breaches', { breach_id: from })
  writer.insert('merged_breaches', { breach_id: from, into_id: into })
}

function refuseDifferent({ tables }: ReadableVault, from: number, into: number): void {
  if (!tables.grouping.differentFrom(from).has(into)) return
  throw new ProblemError(
    'invalid-input',
    `${breachId(from)} and ${breachId(into)} were said not to be the same; take that back first.`,
  )
}

function mergePairs({ tables }: Vault, writer: Writer, from: number, into: number): void {
  const { grouping } = tables
  for (const { breach, other, score, reasons } of grouping.suggestionsOf(from)) {
    writer.remove('breach_suggestions', pairOf(breach, other))
    const third = breach === from ? other : breach
    if (third === into || grouping.differentFrom(into).has(third)) continue
    const pair = pairOf(into, third)
    if (grouping.suggestion(pair.breach_id, pair.other_id) === null)
      writer.insert('breach_suggestions', { ...pair, score, reasons: JSON.stringify(reasons) })
  }
  for (const third of grouping.differentFrom(from)) {
    writer.remove('different_breaches', pairOf(from, third))
    sayDifferent(tables, writer, into, third)
  }
}

/** Remembers that two breaches are not the same, and asks no more. */
export function sayDifferent({ grouping }: Vault['tables'], writer: Writer, a: number, b: number): void {
  const pair = pairOf(a, b)
  if (grouping.suggestion(pair.breach_id, pair.other_id) !== null) writer.remove('breach_suggestions', pair)
  if (!grouping.differentFrom(a).has(b)) writer.insert('different_breaches', pair)
}

/** What an article tells of one breach becomes told of the other, with what was decided about it. */
export function moveTelling(vault: Vault, writer: Writer, article: number, from: number, to: number): void {
  const { claims, breaches, toldNames } = vault.tables
  for (const claimId of claims.ofTelling(article, from)) moveClaim(vault, writer, claimId, to)
  for (const row of toldNames.ofTelling(article, from)) {
    const { name } = row
    writer.remove('told_names', { breach_id: from, article_id: article, name })
    if (!toldNames.has(to, article, name)) insertRow(writer, 'told_names', { ...row, breach_id: to })
  }
  writer.remove('article_breaches', { article_id: article, breach_id: from })
  if (!breaches.ofArticle(article).includes(to)) linkTo(writer, article, to)
}

/** Puts an article to a breach because a person says so. */
export const linkTo = (writer: Writer, article: number, breach: number): void =>
  void writer.insert('article_breaches', {
    article_id: article,
    breach_id: breach,
    score: null,
    reasons: null,
  })

/** A claim becomes one about another breach, with the verdicts on it. */
export function moveClaim({ tables }: Vault, writer: Writer, claimId: number, to: number): void {
  writer.update('claims', { claim_id: claimId }, { breach_id: to })
  for (const verdict of tables.verdicts.ofClaim(claimId))
    writer.update('verdicts', { verdict_id: verdict.verdictId }, { breach_id: to })
}

/** What the machine keeps of a breach beside what is told of it. */
const byMachine: readonly RecordedTable[] = ['told_names', 'breach_suggestions', 'merged_breaches']

/** Whether anything holds a breach beside these tables: what a rule put on it does not, what a person put on it does. */
function isHeld(vault: ReadableVault, breach: number, besides: readonly RecordedTable[]): boolean {
  const { tags, tagRules } = vault.tables
  const byRules = tagRules.putOn(breachId(breach))
  return (
    tags.breach_tags.carried(breach).some(tag => !byRules.has(tag)) ||
    isPointedAt(vault, 'breaches', breach, new Set([...byMachine, 'breach_tags', ...besides]))
  )
}

/** Whether a person said or marked something about a breach, were it only that it is not the same as another. */
export const isTouched = (vault: ReadableVault, breach: number): boolean =>
  isHeld(vault, breach, ['claims', 'article_breaches'])

/**
 * Removes a breach that nothing is told of any more, unless a person said or marked something about it. That an empty
 * breach is not the same as another is worth nothing.
 */
export function removeIfEmpty(vault: Vault, writer: Writer, breach: number): BreachId[] {
  if (isHeld(vault, breach, ['different_breaches'])) return []
  removeWhole(vault, writer, 'breaches', breach)
  return [breachId(breach)]
}
