// What one condition finds by itself: articles, breaches, or some of both.

import { assertNever } from '../../domain/result.ts'
import { partialRanges } from '../../domain/search/days.ts'
import { fields, knownField } from '../../domain/search/fields.ts'
import type { Leaf, Match, Words } from '../../domain/search/query.ts'
import { isUnspaced } from '../unspaced.ts'
import type { ReadableVault } from '../vault.ts'
import { Bits } from './bits.ts'
import { fragmentExpression, wordExpression } from './expression.ts'
import { type LeafQuery, leafQueries } from './leaf-queries.ts'
import type { SearchMemory } from './search-memory.ts'

/** Null: a condition that only the other kind can meet. */
export interface Found {
  readonly articles: Bits | null
  readonly breaches: Bits | null
}

/** What a saved search finds; the name is folded. */
export type FindSaved = (name: string) => Found

type Values = Record<string, string | number>
type Part = readonly [query: LeafQuery, values?: Values]

interface Asked {
  readonly articles: readonly Part[]
  readonly breaches: readonly Part[]
}

const article = (...parts: Part[]): Asked => ({ articles: parts, breaches: [] })
const breach = (...parts: Part[]): Asked => ({ articles: [], breaches: parts })

/** Names of breaches in which words in scripts without spaces are looked for by their parts. */
const nameFields = fields.filter(({ of, values }) => of === 'breach' && values.kind === 'words')
/** Above every number there is. */
const endless = Number.MAX_SAFE_INTEGER

const expression = (words: Words, column?: string): Values => ({ expression: wordExpression(words, column) })

/** Words of a text, or of its title: in scripts without spaces they may be parts of longer words. */
function inTexts(words: Words, column?: 'title'): Part[] {
  const asWords: Part = ['words', expression(words, column)]
  if (!words.words.some(isUnspaced)) return [asWords]
  const fragment = fragmentExpression(words, column)
  const scan = column === undefined ? 'scan' : 'scanTitles'
  const asParts: Part =
    fragment === null ? [scan, { fragment: words.words.join('') }] : ['fragments', { expression: fragment }]
  return [asWords, asParts]
}

/** Words anywhere: in a text, in what stands around an article, or in the facts, tags and notes of a breach. */
function anywhere(words: Words): Asked {
  const parts = words.words.some(isUnspaced)
    ? nameFields.map(({ name }): Part => ['breachNameParts', { field: name, words: words.words.join('') }])
    : []
  return {
    articles: [...inTexts(words), ['articleLabels', expression(words)]],
    breaches: [['breachLabels', expression(words)], ...parts],
  }
}

const name = (field: string, { words, isPrefix }: Words): Part =>
  words.some(isUnspaced)
    ? ['breachNameParts', { field, words: words.join(' ') }]
    : ['breachNames', { field, words: ` ${words.join(' ')}${isPrefix ? '' : ' '}` }]

function wordsIn(field: string, words: Words): Asked {
  if (field === 'title') return article(...inTexts(words, 'title'))
  if (field === 'note')
    return {
      articles: [['articleLabels', expression(words, 'notes')]],
      breaches: [['breachLabels', expression(words, 'notes')]],
    }
  return knownField(field).of === 'article'
    ? article(['articleLabels', expression(words, field)])
    : breach(name(field, words))
}

function daysIn(field: string, match: Match & { kind: 'days' }): Asked {
  const ranges = partialRanges(match).map(range => ({ field, ...range }))
  return knownField(field).of === 'article'
    ? article(...ranges.map((values): Part => ['articleRange', values]))
    : breach(...ranges.map((values): Part => ['breachRange', values]))
}

function having(term: string): Asked {
  if (term === 'verdict') return breach(['breachesWithVerdicts'])
  if (term === 'tag') return { articles: [['articlesWithTags']], breaches: [['breachesWithTags']] }
  if (term === 'highlight') return article(['articlesWithHighlights'])
  const values = { field: term }
  if (term === 'note') return { articles: [['articlesWith', values]], breaches: [['breachesWith', values]] }
  const isArticles = term !== 'conflict' && knownField(term).of === 'article'
  return isArticles ? article(['articlesWith', values]) : breach(['breachesWith', values])
}

function being(term: string): Asked {
  if (term === 'breach') return article(['articlesOfBreaches'])
  if (term === 'duplicate') return article(['articleTerm', { field: 'copy', key: 'yes' }])
  const states = term === 'reviewed' ? ['accepted', 'overridden'] : [term]
  return breach(...states.map((key): Part => ['breachTerm', { field: 'state', key }]))
}

function termIn(field: string, term: string): Asked {
  if (field === 'has') return having(term)
  if (field === 'is') return being(term)
  const values = { field, key: term }
  return knownField(field).of === 'article'
    ? article(['articleTerm', values])
    : breach(['breachTerm', values])
}

function asked(field: string, match: Exclude<Match, { kind: 'id' | 'saved' }>): Asked {
  switch (match.kind) {
    case 'term':
      return termIn(field, match.term)
    case 'count':
      return breach(['breachCount', { field, from: match.from ?? 0, to: match.to ?? endless }])
    case 'days':
      return daysIn(field, match)
    case 'words':
      return wordsIn(field, match)
    case 'tag':
      return {
        articles: [['taggedArticles', { path: match.path }]],
        breaches: [['taggedBreaches', { path: match.path }]],
      }
    default:
      return assertNever(match)
  }
}

/** Finds what meets single conditions in one vault. */
export function leafFinder({ db, tables }: ReadableVault, memory: SearchMemory, findSaved: FindSaved) {
  const run = (parts: readonly Part[], size: number): Bits | null => {
    if (parts.length === 0) return null
    const found = new Bits(size)
    for (const [query, values] of parts) {
      const statement = db.prepare(leafQueries[query]).pluck()
      const numbers = (values === undefined ? statement.all() : statement.all(values)) as number[]
      for (const number of numbers) found.add(number)
    }
    return found
  }
  const find = ({ articles, breaches }: Asked): Found => ({
    articles: run(articles, memory.size('articles')),
    breaches: run(breaches, memory.size('breaches')),
  })
  const one = (field: string, match: Match): Found => {
    if (match.kind === 'saved') return findSaved(match.name)
    if (match.kind === 'tag') {
      const path = tables.tags.meant(match.path)?.folded_path ?? match.path
      return find(asked(field, { ...match, path }))
    }
    if (match.kind !== 'id') return find(asked(field, match))
    const kind = match.of === 'article' ? 'articles' : 'breaches'
    const number = kind === 'articles' ? match.number : tables.grouping.resolve(match.number)
    const numbers = memory.all(kind).has(number) ? [number] : []
    const only = Bits.of(memory.size(kind), numbers)
    return { articles: null, breaches: null, [kind]: only }
  }
  const answer = (leaf: Leaf): Found =>
    leaf.kind === 'words'
      ? find(anywhere(leaf))
      : leaf.matches.map(match => one(leaf.field, match)).reduce(together)
  return (leaf: Leaf): Found =>
    leaf.kind === 'field' && leaf.field === 'saved'
      ? answer(leaf)
      : memory.remembered(JSON.stringify(leaf), () => answer(leaf))
}

const union = (a: Bits | null, b: Bits | null) => (a === null ? b : b === null ? a : a.or(b))

const together = (a: Found, b: Found): Found => ({
  articles: union(a.articles, b.articles),
  breaches: union(a.breaches, b.breaches),
})
