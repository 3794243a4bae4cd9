// Which articles and breaches the condition of a rule holds for, and why.
import type { FactValue } from '../domain/claim.ts'
import type { ConditionPart } from '../domain/condition.ts'
import type { ConditionField } from '../domain/condition-fields.ts'
import { type HeldPart, holds } from '../domain/condition-holds.ts'
import { factOf } from '../domain/facts.ts'
import { formatPartialDate } from '../domain/partial-date.ts'
import type { TagTarget } from '../domain/tag.ts'
import type { RuleReason, RuleTarget } from '../domain/tag-rule.ts'
import { resolveStored } from '../vault/breach-summaries.ts'
import { articleCandidates, breachCandidates } from '../vault/condition-subjects.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { type Place, targetAt } from './tag-places.ts'
import { partsOf } from './tag-rules.ts'

/** Something a condition holds for. */
export interface Match extends Place {
  readonly name: string
  readonly breach: number | null
  readonly held: readonly HeldPart[]
}

/** What the row of a list holds anyway; every other field is asked about only where these leave something. */
const atHand: ReadonlySet<string> = new Set([
  'sector',
  'country',
  'people',
  'discovered',
  'is',
  'lang',
  'outlet',
  'title',
  'published',
  'imported',
])

/** Everything the parts hold for, among all or among these numbers. An article is given once. */
export function* matchesOf(
  vault: ReadableVault,
  target: RuleTarget,
  parts: readonly ConditionPart[],
  numbers?: readonly number[],
): Generator<Match> {
  const table = target === 'articles' ? 'article_tags' : 'breach_tags'
  const candidates = target === 'articles' ? articleCandidates : breachCandidates
  const cost = ({ field }: ConditionPart) => (atHand.has(field.name) ? 0 : 1)
  const cheapFirst = [...parts].sort((a, b) => cost(a) - cost(b))
  let last = 0
  for (const { number, name, breach, subject } of candidates(vault, numbers)) {
    if (number === last) continue
    const held = holds(cheapFirst, subject)
    if (held === null) continue
    last = number
    const asWritten = [...held].sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part))
    yield { id: targetAt(table, number), table, number, name, breach, held: asWritten }
  }
}

/** The ids of everything a condition holds for; a problem that names the word when it cannot be read. */
export const listMatches = (vault: ReadableVault, target: RuleTarget, condition: string): TagTarget[] =>
  [...matchesOf(vault, target, partsOf(condition))].map(({ id }) => id)

/** Why a condition holds, in words, each with the quote it rests on. */
export function reasonsOf({ tables }: ReadableVault, { breach, held }: Match): RuleReason[] {
  const asksFacts = held.some(({ part, values }) => part.field.factId !== null && values.length > 0)
  const facts = breach !== null && asksFacts ? resolveStored(tables, breach) : []
  const quoteOf = ({ factId }: ConditionField, [value]: readonly FactValue[]) => {
    const fact = facts.find(one => one.factId === factId)
    const used = fact?.values.find(one => JSON.stringify(one.value) === JSON.stringify(value))
    return fact?.claims.find(({ claimId }) => claimId === used?.claimId)?.evidence.quote ?? null
  }
  return held.map(({ part, values }) => ({
    part: part.text,
    found:
      values.length === 0
        ? `${part.field.label}: nothing of the kind`
        : `${part.field.label}: ${[...new Set(values.map(value => inWords(part.field, value)))].join(', ')}`,
    quote: quoteOf(part.field, values),
  }))
}

const locale = 'en'

function inWords({ kind, factId }: ConditionField, value: FactValue): string {
  if (factId !== null) return factOf(factId).format(value, locale)
  if (kind === 'date') return formatPartialDate(String(value), locale)
  return typeof value === 'number' ? value.toLocaleString(locale) : String(value)
}
