// Two breaches fact by fact, in words.
import type { Breach, ResolvedValue } from '../../src-main/domain/breach.ts'
import type { FactId, FactKind } from '../../src-main/domain/fact-id.ts'
import { type FactDefinition, facts } from '../../src-main/domain/facts.ts'
import type { ArticleId, ClaimId } from '../../src-main/domain/ids.ts'
import { kinds } from './claim-words.ts'
import { factLabel, formatValue } from './fact-words.ts'
import { qualifierGlyph } from './format.ts'
import { locale } from './locale.ts'

export interface FactLine {
  readonly factId: FactId
  readonly label: string
  /** What each of the two shows; null where it is not stated. */
  readonly values: readonly [string | null, string | null]
  /** Both say something of a fact with one value, and not the same. */
  readonly isDifferent: boolean
}

/** In the order of the kinds, which is the order everywhere on the screen. */
const order = kinds.flatMap(kind => facts.filter(fact => fact.kind === kind))

/** What a breach shows for a fact, in one line; null where it is not stated. */
export function shownValue(breach: Pick<Breach, 'facts'>, factId: FactId): string | null {
  const fact = breach.facts.find(one => one.factId === factId)
  const definition = facts.find(({ id }) => id === factId)
  if (fact === undefined || definition === undefined || fact.values.length === 0) return null
  return valuesInWords(definition, fact.values)
}

/** Values in one line; of a fact with many, in the order of the alphabet: which article came first says nothing. */
export function valuesInWords(fact: FactDefinition, values: readonly ShownValue[]): string {
  const all = values.map(({ value, qualifier }) =>
    `${qualifierGlyph(qualifier)} ${formatValue(fact, value)}`.trim(),
  )
  return (fact.cardinality === 'many' ? all.sort((a, b) => a.localeCompare(b, locale)) : all).join(', ')
}

type ShownValue = Pick<ResolvedValue, 'value' | 'qualifier'>

/** The facts at least one of the two states. */
export function resolvedFactLines(here: Breach, there: Breach): FactLine[] {
  return order.flatMap(({ id, cardinality }) => {
    const values = [shownValue(here, id), shownValue(there, id)] as const
    if (values[0] === null && values[1] === null) return []
    const isStated = values[0] !== null && values[1] !== null
    const isDifferent = cardinality === 'one' && isStated && values[0] !== values[1]
    return [{ factId: id, label: factLabel(id), values, isDifferent }]
  })
}

/** Every claim about a breach. */
export const claimsIn = (breach: Pick<Breach, 'facts'>) => breach.facts.flatMap(({ claims }) => claims)

/** What goes with articles and single claims that are split off: an article of which every claim is chosen goes whole. */
export function splitOf(
  breach: Pick<Breach, 'facts' | 'articles'>,
  articles: readonly ArticleId[],
  chosen: readonly ClaimId[],
): { whole: ArticleId[]; claims: ClaimId[]; goes: number } {
  const all = claimsIn(breach)
  const whole = breach.articles
    .map(({ articleId }) => articleId)
    .filter(id => {
      const own = all.filter(({ articleId }) => articleId === id)
      return articles.includes(id) || (own.length > 0 && own.every(({ claimId }) => chosen.includes(claimId)))
    })
  const ofWhole = all.filter(({ articleId }) => whole.includes(articleId))
  const claims = all.filter(
    ({ claimId, articleId }) => chosen.includes(claimId) && !whole.includes(articleId),
  )
  return { whole, claims: claims.map(({ claimId }) => claimId), goes: ofWhole.length + claims.length }
}

export interface ChangedLine {
  readonly factId: FactId
  readonly label: string
  readonly kind: FactKind
  /** What was shown then and is shown now; null for not stated. */
  readonly was: string | null
  readonly is: string | null
  readonly isChanged: boolean
}

/** Every fact stated then or now, and whether it is still the same. */
export const changedLines = (then: Breach, now: Breach): ChangedLine[] =>
  order.flatMap(({ id, kind }) => {
    const [before, after] = [shownValue(then, id), shownValue(now, id)]
    if (before === null && after === null) return []
    return [{ factId: id, label: factLabel(id), kind, was: before, is: after, isChanged: before !== after }]
  })
