// What the search box knows by name. Fields of facts are read from the catalogue: a new fact is a new field.
import { ReviewState } from '../breach.ts'
import { clocks } from '../clocks/index.ts'
import type { FactId } from '../fact-id.ts'
import { type FactDefinition, facts } from '../facts.ts'
import { SourceKind } from '../vocabulary.ts'
import { wordFor } from '../wording.ts'
import { countries, languages, type Term } from './regions.ts'

export type FieldValues =
  | { readonly kind: 'term'; terms(): readonly Term[] }
  | { readonly kind: 'count' | 'days' | 'words' | 'tag' | 'id' | 'saved' }

export interface SearchField {
  /** In lower case. */
  readonly name: string
  /** Other names, in lower case. */
  readonly aliases: readonly string[]
  readonly label: string
  /** What has it: `both` where articles and breaches can. */
  readonly of: 'article' | 'breach' | 'both'
  /** The fact it asks for; null where it asks for something else. */
  readonly fact: FactId | null
  readonly values: FieldValues
  /** For people who do not know it yet. */
  readonly example: string
}

const term = (word: string): Term => ({ term: word, label: wordFor(word), also: [] })
const listed = (terms: readonly Term[]): FieldValues => ({ kind: 'term', terms: () => terms })

/** How the values of a fact are asked for, and what could be written. */
function askedFor(fact: FactDefinition): { values: FieldValues; example: string } {
  switch (fact.control) {
    case 'count':
      return { values: { kind: 'count' }, example: '>100000' }
    case 'date':
      return { values: { kind: 'days' }, example: '2024-03..2024-06' }
    case 'name':
    case 'organisation':
      return { values: { kind: 'words' }, example: '"…"' }
    case 'choice':
      return { values: listed(fact.choices.map(term)), example: fact.choices[0] ?? '' }
    case 'country':
      return { values: { kind: 'term', terms: countries }, example: 'ES' }
    case 'yes-no':
      return { values: listed(yesOrNo), example: 'yes' }
  }
}

const yesOrNo: readonly Term[] = [
  { term: 'yes', label: 'Yes', also: ['true'] },
  { term: 'no', label: 'No', also: ['false'] },
]

function ofFact(fact: FactDefinition): SearchField {
  const { field: name, id, label } = fact
  const { values, example } = askedFor(fact)
  const aliases = [id.toLowerCase()].filter(alias => alias !== name)
  return { name, aliases, label, of: 'breach', fact: id, values, example: `${name}:${example}` }
}

type Own = Omit<SearchField, 'fact' | 'aliases'> & { readonly aliases?: readonly string[] }
const own = (field: Own): SearchField => ({ aliases: [], ...field, fact: null })

const factFields = facts.map(ofFact)

/** Fields of which a thing can have a value or none: `has:people`. */
const known: readonly Term[] = [
  { name: 'lang', label: 'Language' },
  { name: 'outlet', label: 'Outlet' },
  { name: 'published', label: 'Publication date' },
  { name: 'author', label: 'Author' },
  { name: 'source', label: 'Source of the figure' },
  ...factFields,
].map(({ name, label }) => ({ term: name, label, also: [] }))

/** What a clock says of a breach it may bind: of any clock, or of one. */
const clockAnswers: readonly Term[] = [
  { term: 'met', label: 'A clock was met', also: [] },
  { term: 'missed', label: 'A clock was missed', also: [] },
  { term: 'cannot-be-told', label: 'A clock cannot be told', also: ['unknown'] },
  ...clocks.flatMap(({ id, label }) =>
    [
      ['met', 'met'],
      ['missed', 'missed'],
      ['cannot-be-told', 'cannot be told'],
    ].map(([answer, words]) => ({ term: `${id}/${answer}`, label: `${label}: ${words}`, also: [] })),
  ),
]

/** Who gives the number of people that is shown. */
const figureSources: readonly Term[] = [...SourceKind.options, 'analyst'].map(term)

export const fields: readonly SearchField[] = [
  own({
    name: 'lang',
    aliases: ['language'],
    label: 'Language',
    of: 'article',
    values: { kind: 'term', terms: languages },
    example: 'lang:es,pt',
  }),
  own({ name: 'outlet', label: 'Outlet', of: 'article', values: { kind: 'words' }, example: 'outlet:"…"' }),
  own({ name: 'author', label: 'Author', of: 'article', values: { kind: 'words' }, example: 'author:"…"' }),
  own({ name: 'title', label: 'Title', of: 'article', values: { kind: 'words' }, example: 'title:"…"' }),
  own({ name: 'file', label: 'File', of: 'article', values: { kind: 'words' }, example: 'file:"…"' }),
  own({
    name: 'published',
    label: 'Published',
    of: 'article',
    values: { kind: 'days' },
    example: 'published:2024..2025',
  }),
  own({
    name: 'imported',
    label: 'Imported',
    of: 'article',
    values: { kind: 'days' },
    example: 'imported:>=2024-05-01',
  }),
  ...factFields,
  own({
    name: 'articles',
    label: 'Articles',
    of: 'breach',
    values: { kind: 'count' },
    example: 'articles:>=3',
  }),
  own({
    name: 'sources',
    label: 'Sources, copies counted once',
    of: 'breach',
    values: { kind: 'count' },
    example: 'sources:>=2',
  }),
  own({
    name: 'source',
    label: 'Source of the figure',
    of: 'breach',
    values: listed(figureSources),
    example: 'source:regulator',
  }),
  own({
    name: 'clock',
    label: 'Clock',
    of: 'breach',
    values: listed(clockAnswers),
    example: 'clock:hipaa-individuals/missed',
  }),
  own({ name: 'tag', label: 'Tag', of: 'both', values: { kind: 'tag' }, example: 'tag:vector/ransomware' }),
  own({ name: 'note', label: 'Note', of: 'both', values: { kind: 'words' }, example: 'note:"…"' }),
  own({
    name: 'is',
    label: 'Is',
    of: 'both',
    values: listed([
      ...ReviewState.options.map(term),
      { term: 'reviewed', label: 'Accepted or overridden', also: ['decided'] },
      { term: 'duplicate', label: 'Nearly the same as an earlier article', also: ['copy'] },
      { term: 'breach', label: 'Article that reports a breach', also: [] },
      { term: 'reviewed', label: 'Article somebody is done with', also: ['done'] },
    ]),
    example: 'is:unreviewed',
  }),
  own({
    name: 'has',
    label: 'Has',
    of: 'both',
    values: listed([
      { term: 'conflict', label: 'Conflicting values', also: [] },
      { term: 'verdict', label: 'A verdict', also: [] },
      { term: 'note', label: 'A note', also: ['notes'] },
      { term: 'tag', label: 'A tag', also: ['tags'] },
      { term: 'highlight', label: 'A highlight', also: ['highlights'] },
      ...known,
    ]),
    example: 'has:conflict',
  }),
  own({
    name: 'conflict',
    label: 'Conflict about',
    of: 'breach',
    values: listed(factFields.map(({ name, label }) => ({ term: name, label, also: [] }))),
    example: 'conflict:people',
  }),
  own({ name: 'id', label: 'Id', of: 'both', values: { kind: 'id' }, example: 'id:B-0003' }),
  own({
    name: 'saved',
    label: 'Saved search',
    of: 'both',
    values: { kind: 'saved' },
    example: 'saved:"…"',
  }),
]

/** The fact somebody means by its id, or by what it is called in searches: `people`. Null when there is none. */
export const factCalled = (name: string): FactId | null => fieldOf(name)?.fact ?? null

const byName = new Map(fields.flatMap(field => [field.name, ...field.aliases].map(name => [name, field])))

/** Whether `has` asks for a field. */
export const canBeHad = (field: SearchField): boolean => {
  const { values } = knownField('has')
  return values.kind === 'term' && values.terms().some(one => one.term === field.name)
}

/** The field of a name in any case; null when there is none. */
export const fieldOf = (name: string): SearchField | null => byName.get(name.toLowerCase()) ?? null

/** The field of a name that is known to be one. */
export function knownField(name: string): SearchField {
  const field = fieldOf(name)
  if (field === null) throw new Error(`there is no search field ${name}`)
  return field
}

/** How the values of a field are written, as the cutting of a query into pieces asks. */
export function kindOfField(name: string): 'figures' | 'days' | 'others' | null {
  const kind = fieldOf(name)?.values.kind
  if (kind === undefined) return null
  return kind === 'count' ? 'figures' : kind === 'days' ? 'days' : 'others'
}
