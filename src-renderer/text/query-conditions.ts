// Conditions of a query as filters put them in and take them out: those that stand by themselves.
import { fieldOf, kindOfField, type SearchField } from '../../src-main/domain/search/fields.ts'
import { matchOf, type Typed } from '../../src-main/domain/search/match-of.ts'
import { printMatch } from '../../src-main/domain/search/print-query.ts'
import { type Token, type TypedValue, tokensOf } from '../../src-main/domain/search/tokens.ts'

type FieldToken = Token & { kind: 'field' }

/** One spelling for values that mean the same: `2024` and `2024-01..2024-12`. */
function meaning(field: SearchField, typed: Typed): string {
  const understood = matchOf(field, typed)
  return understood.ok ? printMatch(understood.match) : typed.text
}

/** A value as a facet gives it, `"El País"` or `es`. */
function writtenValue(written: string): Typed {
  const [token] = tokensOf(`x:${written}`, () => 'others')
  const value = token?.kind === 'field' ? token.values[0] : undefined
  return value ?? { text: written, isQuoted: false, isPrefix: false }
}

interface Found {
  readonly tokens: readonly FieldToken[]
  readonly hasOr: boolean
}

/** The conditions on a field that must hold whatever else does. */
function conditionsOn(query: string, name: string): Found {
  const tokens: FieldToken[] = []
  let [depth, hasOr] = [0, false]
  let before: Token | undefined
  for (const token of tokensOf(query, kindOfField)) {
    if (token.kind === 'open') depth += 1
    else if (token.kind === 'close') depth = Math.max(0, depth - 1)
    else if (token.kind === 'or' && depth === 0) hasOr = true
    else if (token.kind === 'field' && depth === 0 && before?.kind !== 'not')
      if (fieldOf(token.name)?.name === name) tokens.push(token)
    before = token
  }
  return { tokens: hasOr ? [] : tokens, hasOr }
}

interface Place {
  readonly token: FieldToken
  readonly value: TypedValue
}

function placeOf(query: string, field: SearchField, written: string): Place | null {
  const wanted = meaning(field, writtenValue(written))
  for (const token of conditionsOn(query, field.name).tokens)
    for (const value of token.values) if (meaning(field, value) === wanted) return { token, value }
  return null
}

/** True when the query asks for this value of a field. */
export function hasCondition(query: string, name: string, written: string): boolean {
  const field = fieldOf(name)
  return field !== null && placeOf(query, field, written) !== null
}

const cut = (query: string, start: number, end: number) =>
  `${query.slice(0, start).trimEnd()} ${query.slice(end).trimStart()}`.trim()

/** The query without a condition that it has, or with one more value of a field: several of one field are one of them. */
export function toggleCondition(query: string, name: string, written: string): string {
  const field = fieldOf(name)
  if (field === null) return query
  const place = placeOf(query, field, written)
  if (place !== null) {
    const { token, value } = place
    const others = token.values.filter(other => other !== value)
    if (others.length === 0) return cut(query, token.start, token.end)
    const kept = others.map(({ start, end }) => query.slice(start, end)).join(',')
    return `${query.slice(0, token.nameEnd)}:${kept}${query.slice(token.end)}`
  }
  const { tokens, hasOr } = conditionsOn(query, name)
  const last = tokens.at(-1)
  if (last !== undefined) return `${query.slice(0, last.end)},${written}${query.slice(last.end)}`
  const before = query.trim()
  return `${hasOr ? `(${before})` : before} ${name}:${written}`.trim()
}
