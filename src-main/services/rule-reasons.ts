// Why a condition holds for a thing, part by part, in words and with the quotes it rests on.
import type { ResolvedFact } from '../domain/breach.ts'
import { factOf } from '../domain/facts.ts'
import { numberOf } from '../domain/ids.ts'
import { knownField, type SearchField } from '../domain/search/fields.ts'
import { fits } from '../domain/search/fits.ts'
import { printMatch, printQuery } from '../domain/search/print-query.ts'
import type { Leaf, Match, Query, Words } from '../domain/search/query.ts'
import { keyOf } from '../domain/search/search-values.ts'
import type { RuleReason } from '../domain/tag-rule.ts'
import { resolveStored } from '../vault/breach-summaries.ts'
import { snippetOf } from '../vault/snippet.ts'
import type { ReadableVault } from '../vault/vault.ts'
import type { Place } from './tag-places.ts'

type Reason = Omit<RuleReason, 'part'>

const locale = 'en'
/** Articles of a breach that are looked through for a quote. */
const mostRead = 5

/** Why a condition holds for what is at a place. Of several breaches of an article, those are told that speak for it most. */
export function reasonsOf(vault: ReadableVault, { table, number }: Place, query: Query): RuleReason[] {
  const { tables } = vault
  const parts = query.kind === 'all' ? query.parts : [query]
  const breaches = table === 'breach_tags' ? [number] : tables.breaches.ofArticle(number)
  const articles =
    table === 'article_tags'
      ? [number]
      : tables.articles.ofBreach(number).map(({ articleId: id }) => numberOf(id))
  const told = breaches.map(breach => {
    const facts = resolveStored(tables, breach)
    return parts.map(part => factReason(part, facts))
  })
  const [most] = told.toSorted((a, b) => b.filter(Boolean).length - a.filter(Boolean).length)
  return parts.map((part, index) => ({
    part: printQuery(part),
    ...(most?.[index] ?? otherReason(vault, part, articles)),
  }))
}

/** The values of a breach for which a part holds; null where it asks for no fact, or for what is not there. */
function factReason(part: Query, facts: readonly ResolvedFact[]): Reason | null {
  if (part.kind === 'any') {
    const [first] = part.parts.flatMap(one => factReason(one, facts) ?? [])
    return first ?? null
  }
  if (part.kind !== 'field') return null
  for (const { factId, values, claims } of facts) {
    const fact = factOf(factId)
    const held = values.filter(({ value }) =>
      part.field === 'has'
        ? part.matches.some(match => match.kind === 'term' && match.term === fact.field)
        : part.field === fact.field && part.matches.some(match => fits(match, keyOf(fact, value))),
    )
    const [first] = held
    if (first === undefined) continue
    return {
      finding: { kind: 'fact', factId, values: held.map(({ value }) => value) },
      found: `${fact.label}: ${held.map(({ value }) => fact.format(value, locale)).join(', ')}`,
      quote: claims.find(({ claimId }) => claimId === first.claimId)?.evidence.quote ?? null,
    }
  }
  return null
}

function otherReason(vault: ReadableVault, part: Query, articles: readonly number[]): Reason {
  switch (part.kind) {
    case 'not':
      return { finding: { kind: 'none' }, found: 'Nothing of the kind', quote: null }
    case 'words':
      return {
        finding: { kind: 'words', written: printQuery(part) },
        found: `Words: ${printQuery(part)}`,
        quote: quoteOf(vault, part, articles),
      }
    case 'field':
      return {
        finding: { kind: 'field', field: part.field, terms: part.matches.map(printMatch) },
        found: inWords(part),
        quote: null,
      }
    case 'all':
    case 'any':
      return {
        finding: { kind: 'written', written: printQuery(part) },
        found: printQuery(part),
        quote: null,
      }
  }
}

const inWords = ({ field, matches }: Leaf & { kind: 'field' }): string => {
  const known = knownField(field)
  return `${known.label}: ${matches.map(match => called(known, match)).join(', ')}`
}

function called({ values }: SearchField, match: Match): string {
  if (match.kind !== 'term' || values.kind !== 'term') return printMatch(match)
  return values.terms().find(({ term }) => term === match.term)?.label ?? match.term
}

/** The words around the first place where these stand. */
function quoteOf({ tables }: ReadableVault, words: Words, articles: readonly number[]): string | null {
  for (const article of articles.slice(0, mostRead)) {
    const { snippet, matches } = snippetOf(tables.articles.text(article), [words])
    if (matches.length > 0) return snippet.replace(/\s+/g, ' ').trim()
  }
  return null
}
