// What people type for facts, values and dates. Every function throws UsageError when it is none.
import { AsOf } from '../domain/as-of.ts'
import type { FactValue, Source } from '../domain/claim.ts'
import { type FactDefinition, facts } from '../domain/facts.ts'
import { fold } from '../domain/fold.ts'
import { readCount } from '../domain/search/match-of.ts'
import { countries } from '../domain/search/regions.ts'
import { SearchName } from '../domain/search/search.ts'
import { Qualifier, SourceKind } from '../domain/vocabulary.ts'
import type { Arguments } from './command-line.ts'
import { UsageError } from './usage-error.ts'

export function asOfIn(word: string): AsOf {
  const asOf = AsOf.safeParse(word)
  if (!asOf.success) throw new UsageError(`--as-of: ${asOf.error.issues[0]?.message ?? 'this is no date'}.`)
  return asOf.data
}

const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')

/** The fact somebody means: by its id, the last part of it, its label, or the beginning of one that no other has. */
export function factIn(word: string | undefined): FactDefinition {
  const asked = plain(word ?? '')
  const namesOf = ({ id, label }: FactDefinition) => [id, id.split('.').at(-1) ?? id, label].map(plain)
  const tries: ((fact: FactDefinition) => boolean)[] = [
    fact => namesOf(fact).includes(asked),
    fact => fact.kind === asked && facts.filter(({ kind }) => kind === asked).length === 1,
    fact => namesOf(fact).some(name => name.startsWith(asked)),
    fact => fact.label.split(' ').some(name => plain(name).startsWith(asked)),
  ]
  for (const fits of asked === '' ? [] : tries) {
    const found = facts.filter(fits)
    if (found.length === 1 && found[0] !== undefined) return found[0]
    if (found.length > 1)
      throw new UsageError(`"${word}" may be ${found.map(({ id }) => id).join(' or ')}; say which.`)
  }
  throw new UsageError(`There is no fact "${word ?? ''}": ${facts.map(({ id }) => id).join(', ')}.`)
}

const yesOrNo: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false }

/** A value of a fact as it is typed: `914,138` or `2.2m`, `2024-03`, `ES`, `Orvane Dental`, `vendor:Connexin`, `yes`. */
export function valueIn({ control, label, choices }: FactDefinition, word: string): FactValue {
  switch (control) {
    case 'count': {
      const count = readCount(word)
      if (count === null) throw new UsageError(`“${label}” is a whole number of people, not "${word}".`)
      return count
    }
    case 'yes-no': {
      const value = yesOrNo[word.toLowerCase()]
      if (value === undefined) throw new UsageError(`“${label}” is yes or no.`)
      return value
    }
    case 'choice': {
      const value = choices.find(choice => plain(choice) === plain(word))
      if (value === undefined) throw new UsageError(`“${label}” is one of ${choices.join(', ')}.`)
      return value
    }
    case 'organisation': {
      const [role = '', ...rest] = word.split(':')
      const name = rest.join(':').trim()
      if (!choices.includes(role) || name === '')
        throw new UsageError(`“${label}” are written ROLE:NAME, with one of ${choices.join(', ')}.`)
      return { role, name }
    }
    case 'country': {
      const country = countries().find(one =>
        [one.term, one.label, ...one.also].map(fold).includes(fold(word)),
      )
      if (country === undefined)
        throw new UsageError(`“${label}” is a country, as ES or Spain, not "${word}".`)
      return country.term
    }
    default:
      return word
  }
}

/** How exactly a figure is given; null where nothing is said. */
export function qualifierIn(word: string | undefined): Qualifier | null {
  if (word === undefined) return null
  const qualifier = Qualifier.safeParse(word)
  if (!qualifier.success) throw new UsageError(`--qualifier takes one of ${Qualifier.options.join(', ')}.`)
  return qualifier.data
}

/** `company:Orvane Dental`; null where nobody is named. */
export function sourceIn(word: string | undefined): Source | null {
  if (word === undefined) return null
  const [kind, ...name] = word.split(':')
  const known = SourceKind.safeParse(kind)
  if (!known.success)
    throw new UsageError(`--source takes one of ${SourceKind.options.join(', ')}, and a name.`)
  return { kind: known.data, name: name.join(':').trim() || null }
}

/** The name of something that is kept under one. */
export function savedNameIn(word: string): string {
  const name = SearchName.safeParse(word)
  if (!name.success) throw new UsageError('A name has at least one letter or digit.')
  return name.data
}

/** What `--rename NAME --to NAME` asks for; null where nothing is to be renamed. */
export function newNameIn({ options }: Arguments): { name: string; to: string } | null {
  const [from, to] = [options.get('rename'), options.get('to')]
  if ((from === undefined) !== (to === undefined))
    throw new UsageError('Renaming takes both names: --rename NAME --to NAME.')
  return from === undefined || to === undefined ? null : { name: savedNameIn(from), to: savedNameIn(to) }
}
