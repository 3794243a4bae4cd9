// Where somebody is typing in a query: in a word, which may become a field, or in a value of a field.
import { fieldOf, fields, kindOfField, type SearchField } from './fields.ts'
import { tokensOf } from './tokens.ts'

export interface TypingPlace {
  /** The stretch that a completion takes the place of. */
  readonly start: number
  readonly end: number
  /** What stands in it up to the caret. */
  readonly begun: string
  /** The field whose value is typed; null in a word. */
  readonly field: SearchField | null
}

/** The place at an offset of what was typed; null inside a phrase, where anything may stand. */
export function placeAt(typed: string, at: number): TypingPlace | null {
  const empty = { start: at, end: at, begun: '', field: null }
  const token = tokensOf(typed, kindOfField).find(({ start, end }) => start < at && at <= end)
  if (token === undefined) return empty
  if (token.kind === 'words') {
    const isPhrase = /["“”«»„]/.test(typed.charAt(token.start))
    return isPhrase ? null : { ...token, begun: typed.slice(token.start, at), field: null }
  }
  if (token.kind !== 'field') return empty
  if (at <= token.nameEnd)
    return {
      start: token.start,
      // In `people>5` a sign stands where the colon would.
      end: token.nameEnd + (/[:：﹕]/.test(typed.charAt(token.nameEnd)) ? 1 : 0),
      begun: typed.slice(token.start, at),
      field: null,
    }
  const field = fieldOf(token.name)
  const value = token.values.find(({ start, end }) => start <= at && at <= end)
  const place = value ?? { start: at, end: at }
  const begun = typed.slice(place.start, at).replace(/^["“”«»„]|[*]+$/g, '')
  return { start: place.start, end: place.end, begun, field }
}

/** The fields whose name begins with what was typed, and then those whose label does. */
export function fieldsBeginning(begun: string): SearchField[] {
  const wanted = begun.toLowerCase()
  const named = fields.filter(({ name, aliases }) => [name, ...aliases].some(word => word.startsWith(wanted)))
  const labelled = fields.filter(({ label }) => label.toLowerCase().startsWith(wanted))
  return [...new Set([...named, ...labelled])]
}
