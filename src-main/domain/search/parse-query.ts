// The language of the search box. It never throws: it answers with a query, or with an error that points at a word.
import { fold } from '../fold.ts'
import { fieldOf, fields, kindOfField, knownField, type SearchField } from './fields.ts'
import { matchOf } from './match-of.ts'
import { nearest } from './nearest.ts'
import {
  fault,
  type Leaf,
  type LenientQuery,
  type Match,
  type ParsedQuery,
  type Query,
  type QueryError,
  type QueryFault,
} from './query.ts'
import { type Token, type TypedValue, tokensOf } from './tokens.ts'
import { wordsOf } from './words.ts'

/** More words than this are a text that was pasted, and would take long to look for. */
export const mostWords = 64
const deepest = 24

class Refused extends Error {
  readonly error: QueryError
  constructor(error: QueryError) {
    super(error.message)
    this.error = error
  }
}

const refuse = (
  { start, end }: Pick<Token, 'start' | 'end'>,
  fault: QueryFault,
  message: string,
  instead: readonly string[] = [],
): never => {
  throw new Refused({ start, end, message, fault, instead })
}

/**
 * Words, "phrases", prefix*, -not, OR, brackets and field:value. Brackets that are not closed, or never opened, and an
 * OR with nothing on one side do no harm; words beside each other must all be there.
 */
export function parseQuery(typed: string): ParsedQuery {
  try {
    const query = queryOf(tokensOf(typed, kindOfField), matchesOf)
    if (query === null && typed.trim() !== '')
      refuse({ start: 0, end: typed.length }, fault('no-word'), noWord)
    return { ok: true, query }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.error }
    throw error
  }
}

/** What is wrong with a value that is spelt well; null when nothing is. */
export type Objection = (match: Match) => Pick<QueryError, 'message' | 'fault' | 'instead'> | null

/** The same language, but what cannot be understood is left out and told: the rest is searched for. */
export function parseLeniently(typed: string, objection: Objection = () => null): LenientQuery {
  const leftOut: QueryError[] = []
  const tolerant = <T>(make: () => T): T | null => {
    try {
      return make()
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      leftOut.push(error.error)
      return null
    }
  }
  const query = tolerant(() =>
    queryOf(
      tokensOf(typed, kindOfField),
      (field, values) =>
        values.flatMap(value => {
          const matches = tolerant(() => {
            const made = matchesOf(field, [value])
            for (const match of made) {
              const wrong = objection(match)
              if (wrong !== null) refuse(value, wrong.fault, wrong.message, wrong.instead)
            }
            return made
          })
          return matches ?? []
        }),
      tolerant,
    ),
  )
  if (query === null && leftOut.length === 0 && typed.trim() !== '')
    leftOut.push({ start: 0, end: typed.length, message: noWord, fault: fault('no-word'), instead: [] })
  return { query, leftOut }
}

const noWord = 'Write at least one word to search for.'

/** What the values of a field mean. */
type ReadValues = (field: SearchField, values: readonly TypedValue[]) => readonly Match[]

const matchesOf: ReadValues = (field, values) =>
  values.map(value => {
    const understood = matchOf(field, value)
    return understood.ok
      ? understood.match
      : refuse(value, understood.fault, understood.message, understood.instead)
  })

function queryOf(
  tokens: readonly Token[],
  readValues: ReadValues,
  guarded: <T>(make: () => T) => T | null = make => make(),
): Query | null {
  let at = 0
  let words = 0

  const leaf = (token: Token & { kind: 'words' | 'field' }): Leaf | null => {
    const made = token.kind === 'field' ? guarded(() => fieldLeaf(token, readValues)) : wordsLeaf(token)
    if (made !== null) words += sizeOf(made)
    if (words > mostWords)
      refuse(
        token,
        fault('too-many-words', String(mostWords)),
        `A search has at most ${mostWords} words; here it is more.`,
      )
    return made
  }

  /** One condition, perhaps with a minus before it; null where there is nothing in it. */
  const one = (depth: number): Query | null => {
    const token = tokens[at]
    if (token === undefined) return null
    at += 1
    switch (token.kind) {
      case 'not': {
        let isNot = true
        while (tokens[at]?.kind === 'not') {
          at += 1
          isNot = !isNot
        }
        const next = tokens[at]?.kind
        if (next === undefined || next === 'close' || next === 'or') return null
        const part = one(depth)
        return part === null || !isNot ? part : negated(part)
      }
      case 'open': {
        if (depth >= deepest)
          refuse(
            token,
            fault('too-deep', String(deepest)),
            `There are more than ${deepest} brackets inside each other here.`,
          )
        const part = any(depth + 1)
        if (tokens[at]?.kind === 'close') at += 1
        return part
      }
      case 'close':
      case 'or':
        return null
      case 'words':
        return orId(token, leaf(token))
      case 'field':
        return leaf(token)
    }
  }

  const all = (depth: number): Query | null => {
    const parts: Query[] = []
    for (let kind = tokens[at]?.kind; kind !== undefined && kind !== 'or'; kind = tokens[at]?.kind) {
      if (kind === 'close' && depth > 0) break
      const part = one(depth)
      if (part !== null) parts.push(part)
    }
    return joined('all', parts)
  }

  const any = (depth: number): Query | null => {
    const parts: Query[] = []
    for (;;) {
      const part = all(depth)
      if (part !== null) parts.push(part)
      if (tokens[at]?.kind !== 'or') return joined('any', parts)
      at += 1
    }
  }
  return any(0)
}

const sizeOf = (leaf: Leaf): number =>
  leaf.kind === 'words'
    ? leaf.words.length
    : leaf.matches.reduce((sum, match) => sum + (match.kind === 'words' ? match.words.length : 1), 0)

const negated = (part: Query): Query => (part.kind === 'not' ? part.part : { kind: 'not', part })

/** Brackets that change nothing leave no trace. */
function joined(kind: 'all' | 'any', parts: readonly Query[]): Query | null {
  const flat = parts.flatMap(part => (part.kind === kind ? part.parts : [part]))
  const [only] = flat
  return flat.length > 1 ? { kind, parts: flat } : (only ?? null)
}

function wordsLeaf({ text, isPrefix }: Token & { kind: 'words' }): Leaf | null {
  const words = wordsOf(fold(text))
  return words.length === 0 ? null : { kind: 'words', words, isPrefix }
}

/** An id that is typed or pasted is asked for by itself, and where somebody wrote it. */
function orId({ text, isPrefix }: Token & { kind: 'words' }, words: Leaf | null): Query | null {
  const understood =
    /^[ab]-\d{4,}$/i.test(text) && !isPrefix ? matchOf(knownField('id'), asTyped(text)) : null
  if (words === null || understood === null || !understood.ok) return words
  return { kind: 'any', parts: [words, { kind: 'field', field: 'id', matches: [understood.match] }] }
}

const asTyped = (text: string) => ({ text, isQuoted: false, isPrefix: false })

function fieldLeaf(token: Token & { kind: 'field' }, readValues: ReadValues): Leaf | null {
  const field = fieldOf(token.name) ?? noField(token)
  const values = token.values.filter(({ text, isPrefix }) => text.trim() !== '' || isPrefix)
  if (values.length === 0)
    refuse(
      token,
      fault('no-value-yet', '', field.name),
      `Write what ${field.name} is to be: ${field.example}.`,
    )
  const matches = readValues(field, values)
  return matches.length === 0 ? null : { kind: 'field', field: field.name, matches }
}

function noField({ name, start, nameEnd }: Token & { kind: 'field' }): SearchField {
  const close = nearest(
    name.toLowerCase(),
    fields.map(field => ({ name: field.name, spellings: [field.name, ...field.aliases, fold(field.label)] })),
  )
  const meant = close.length > 0 ? `did you mean ${close.map(word => `${word}:`).join(', ')}?` : ''
  const help = meant === '' ? 'put it in quotation marks to search for the words' : meant
  return refuse(
    { start, end: nameEnd },
    fault(close.length > 0 ? 'near-field' : 'no-field', name.slice(0, 80)),
    `There is no field “${name}”; ${help}${meant === '' ? '.' : ''}`,
    close,
  )
}
