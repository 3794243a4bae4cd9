// Which articles and which breaches a query finds.
import { knownField } from '../../domain/search/fields.ts'
import type { Leaf, Query } from '../../domain/search/query.ts'
import { Bits } from './bits.ts'
import type { Found } from './leaf-sets.ts'
import type { Kind, SearchMemory } from './search-memory.ts'

/**
 * The articles, or the breaches, that a query finds. What is said of breaches finds their articles, and what is said of
 * articles finds the breaches they tell of. Conditions on breaches that stand side by side must hold for one and the
 * same breach of an article, and those on articles for one and the same article of a breach.
 */
export function evaluate(
  query: Query | null,
  kind: Kind,
  memory: SearchMemory,
  leafSets: (leaf: Leaf) => Found,
): Bits {
  const other: Kind = kind === 'articles' ? 'breaches' : 'articles'
  const brought = (found: Bits) => (kind === 'articles' ? memory.articlesOf(found) : memory.breachesOf(found))

  const leafIn = (leaf: Leaf): Bits => {
    const found = leafSets(leaf)
    const own = found[kind] ?? new Bits(memory.size(kind))
    const others = found[other]
    return others === null ? own : own.or(brought(others))
  }
  /** The set of a part in which everything is said of the other kind, in that kind. */
  const foreign = (part: Query): Bits => {
    if (part.kind === 'all') return part.parts.map(foreign).reduce((a, b) => a.and(b))
    if (part.kind === 'any') return part.parts.map(foreign).reduce((a, b) => a.or(b))
    if (part.kind === 'not') return memory.all(other).without(foreign(part.part))
    return leafSets(part)[other] ?? new Bits(memory.size(other))
  }
  const all = (parts: readonly Query[]): Bits => {
    const others = parts.filter(part => isOnlyAbout(part, other))
    const own = parts.filter(part => !isOnlyAbout(part, other)).map(inKind)
    const joint = others.length === 0 ? [] : [brought(foreign({ kind: 'all', parts: others }))]
    return [...own, ...joint].reduce((a, b) => a.and(b))
  }
  const inKind = (part: Query): Bits => {
    switch (part.kind) {
      case 'all':
        return all(part.parts)
      case 'any':
        return part.parts.map(inKind).reduce((a, b) => a.or(b))
      case 'not':
        return memory.all(kind).without(inKind(part.part))
      case 'words':
      case 'field':
        return leafIn(part)
    }
  }
  return query === null ? memory.all(kind) : inKind(query).and(memory.all(kind))
}

/** True when a part says nothing but what things of one kind are to be, and nothing of what they are not to be. */
function isOnlyAbout(part: Query, kind: Kind): boolean {
  switch (part.kind) {
    case 'words':
    case 'not':
      return false
    case 'field':
      return isAbout(part.field, part.matches, kind)
    case 'all':
    case 'any':
      return part.parts.every(one => isOnlyAbout(one, kind))
  }
}

function isAbout(field: string, matches: (Leaf & { kind: 'field' })['matches'], kind: Kind): boolean {
  const wanted = kind === 'articles' ? 'article' : 'breach'
  const { of } = knownField(field)
  if (of !== 'both') return of === wanted
  return matches.every(match => match.kind === 'term' && saidOf(field, match.term) === wanted)
}

/** What the terms of `is` and `has` are said of. */
function saidOf(field: string, term: string): 'article' | 'breach' | 'both' {
  if (field === 'is') return term === 'duplicate' || term === 'breach' ? 'article' : 'breach'
  if (term === 'note' || term === 'tag') return 'both'
  if (term === 'highlight') return 'article'
  return term === 'conflict' || term === 'verdict' ? 'breach' : knownField(term).of
}
