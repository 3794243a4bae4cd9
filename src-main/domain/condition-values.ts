// The values of conditions: how each kind is written, and when a value of a thing is one of them.
import type { FactValue } from './claim.ts'
import type { ConditionField } from './condition-fields.ts'
import { fold } from './fold.ts'
import { dayRange, PartialDate } from './partial-date.ts'
import { fieldOf, type SearchField } from './search/fields.ts'
import { matchOf } from './search/match-of.ts'
import type { Match } from './search/query.ts'
import { wordsOf } from './search/words.ts'
import { TagPath } from './tag.ts'
import { isBelow } from './tag-tree.ts'
import { wordFor } from './wording.ts'

/** What a value must be. */
export type ValueTest =
  | { readonly kind: 'between'; readonly least: number; readonly most: number }
  /** Days as `yyyy-mm-dd`; a date that may lie outside does not pass. */
  | { readonly kind: 'days'; readonly first: string; readonly last: string }
  | { readonly kind: 'same'; readonly value: string | boolean }
  /** Folded words in a row; the last may be only the beginning of one. */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly isPrefix: boolean }
  /** Folded; what is below it passes too. */
  | { readonly kind: 'branch'; readonly path: string }

/** How a value reads for a field, as the search box reads it; a sentence when it does not. */
export function testOf(field: ConditionField, written: string, isQuoted: boolean): ValueTest | string {
  if (field.kind === 'tag') {
    const path = TagPath.safeParse(written)
    return path.success ? { kind: 'branch', path: fold(path.data) } : `“${written}” is no tag.`
  }
  const isPrefix = written.endsWith('*')
  const text = isPrefix ? written.replace(/\*+$/, '') : written
  const understood = matchOf(asSearched(field), { text, isQuoted, isPrefix })
  return understood.ok ? testFor(field, understood.match) : understood.message
}

/** Where conditions have other words than the search box. */
const ownWords: ReadonlySet<string> = new Set(['has', 'is'])

/** The field of the search box of this name, or, for what only conditions ask, one like it. */
function asSearched({ name, kind, label, words }: ConditionField): SearchField {
  const known = fieldOf(name)
  if (known !== null && !ownWords.has(name)) return known
  const terms = words.map(term => ({ term, label: wordFor(term), also: [] }))
  const values =
    kind === 'number' ? ({ kind: 'count' } as const) : ({ kind: 'term', terms: () => terms } as const)
  return { name, aliases: [], label, of: 'both', fact: null, values, example: `${name}:…` }
}

/** The first and the last day there can be. */
const [firstDay, lastDay] = ['0000-01-01', '9999-12-31']

function testFor({ kind }: ConditionField, match: Match): ValueTest {
  switch (match.kind) {
    case 'count':
      return { kind: 'between', least: match.from ?? 0, most: match.to ?? Infinity }
    case 'days':
      return { kind: 'days', first: match.from ?? firstDay, last: match.to ?? lastDay }
    case 'term':
      return { kind: 'same', value: kind === 'yes-no' ? match.term === 'yes' : match.term }
    case 'words':
      return match
    default:
      throw new Error(`no field of a condition is read as ${match.kind}`)
  }
}

/** True when a value of a thing passes. */
export function passes(test: ValueTest, value: FactValue): boolean {
  switch (test.kind) {
    case 'between':
      return typeof value === 'number' && value >= test.least && value <= test.most
    case 'days': {
      if (typeof value !== 'string' || !PartialDate.safeParse(value).success) return false
      const { first, last } = dayRange(value)
      return first >= test.first && last <= test.last
    }
    case 'same':
      return value === test.value
    case 'branch': {
      const path = fold(String(value))
      return path === test.path || isBelow(path, test.path)
    }
    case 'words': {
      const words = wordsOf(fold(typeof value === 'object' ? value.name : String(value)))
      return words.some((_, at) => isRunAt(words, at, test.words, test.isPrefix))
    }
  }
}

function isRunAt(words: readonly string[], at: number, run: readonly string[], isPrefix: boolean): boolean {
  return run.every((word, index) => {
    const there = words[at + index]
    if (there === undefined) return false
    return isPrefix && index === run.length - 1 ? there.startsWith(word) : there === word
  })
}
