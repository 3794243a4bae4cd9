// What could stand in a query, found by what the language of the screen calls it: the engine knows fields and values
// by their English names.
import { fold } from '../../src-main/domain/fold.ts'
import { fields, type SearchField } from '../../src-main/domain/search/fields.ts'
import type { TypingPlace } from '../../src-main/domain/search/place.ts'
import type { Completion } from '../../src-main/domain/search/search.ts'
import { fieldLabel, valueLabel } from './query-words.ts'

/** Letters from which on a word is looked for in all lists. */
const telling = 3

const begins = (label: string, wanted: string): boolean => {
  const folded = fold(label)
  return folded.startsWith(wanted) || folded.split(/\s+/).some(word => word.startsWith(wanted))
}

const termsOf = (field: SearchField, wanted: string) =>
  field.values.kind !== 'term'
    ? []
    : field.values.terms().flatMap(({ term, label }) => {
        const own = valueLabel(field, term, label)
        return begins(own, wanted) ? [{ term, label: own }] : []
      })

const value = (insert: string, label: string): Completion => ({ insert, label, kind: 'value', count: null })

/** Fields and values whose name begins like what stands at the place. */
export function ownCompletions({ begun, field }: TypingPlace): Completion[] {
  const wanted = fold(begun).trim()
  if (wanted === '') return []
  if (field !== null) return termsOf(field, wanted).map(({ term, label }) => value(term, label))
  const named = fields.flatMap((one): Completion[] => {
    const label = fieldLabel(one)
    return begins(label, wanted) ? [{ insert: `${one.name}:`, label, kind: 'field', count: null }] : []
  })
  if (wanted.length < telling) return named
  const facts = fields.filter(({ fact }) => fact !== null)
  const values = facts.flatMap(one =>
    termsOf(one, wanted).map(({ term, label }) => value(`${one.name}:${term}`, label)),
  )
  return [...named, ...values]
}
