// The conditions of rules: `sector:healthcare,finance people:>500 -tag:seen`. Parts stand side by side and must all
// hold; `-` before one turns it round; a comma gives another value that will do. `parseCondition` is the only door.
import { type ConditionField, conditionFields, fieldCalled } from './condition-fields.ts'
import { testOf, type ValueTest } from './condition-values.ts'
import { nearestWord } from './nearest-word.ts'

/** One part of a condition: a field and the values that will do. */
export interface ConditionPart {
  readonly field: ConditionField
  readonly isNegated: boolean
  /** One of them is enough. */
  readonly tests: readonly PlacedTest[]
  /** As written. */
  readonly text: string
}

/** A value with its place in the condition, without its quotation marks. */
export interface PlacedTest {
  readonly test: ValueTest
  readonly start: number
  readonly end: number
}

/** What is wrong, in a sentence, and at which characters: UTF-16 code units, `end` not included. */
export interface ConditionProblem {
  readonly message: string
  readonly start: number
  readonly end: number
}

export type ParsedCondition =
  | { readonly ok: true; readonly parts: readonly ConditionPart[] }
  | { readonly ok: false; readonly problem: ConditionProblem }

/** A stretch of the condition. */
export interface Piece {
  readonly text: string
  readonly start: number
}

/** A problem on its way out of the parser. */
class Misread extends Error {
  readonly problem: ConditionProblem
  constructor(message: string, { text, start }: Piece) {
    super(message)
    this.problem = { message, start, end: start + Math.max(1, text.length) }
  }
}

/** Reads a condition; what cannot be read is told with its place, never guessed. */
export function parseCondition(condition: string): ParsedCondition {
  try {
    const parts = wordsOf(condition).map(partOf)
    if (parts.length > 0) return { ok: true, parts }
    throw new Misread('Write at least one field:value, as sector:healthcare.', { text: condition, start: 0 })
  } catch (thrown) {
    if (thrown instanceof Misread) return { ok: false, problem: thrown.problem }
    throw thrown
  }
}

/** Runs of characters without a space outside quotation marks. */
function wordsOf(condition: string): Piece[] {
  const words: Piece[] = []
  for (const { 0: text, index } of condition.matchAll(/(?:"[^"]*"?|[^\s"])+/gu)) {
    if (text.split('"').length % 2 === 0)
      throw new Misread('This quotation mark is never closed.', {
        text: text.slice(text.lastIndexOf('"')),
        start: index + text.lastIndexOf('"'),
      })
    words.push({ text, start: index })
  }
  return words
}

function partOf(word: Piece): ConditionPart {
  const isNegated = word.text.startsWith('-')
  const body = from(word, isNegated ? 1 : 0)
  const colon = body.text.search(/[:"]/)
  if (colon < 1 || body.text[colon] !== ':')
    throw new Misread(`“${body.text}” says of no field what it must be; write it as field:value.`, body)
  const name = body.text.slice(0, colon)
  const field = fieldCalled(name)
  if (field === null) {
    const near = nearestWord(
      name,
      conditionFields.map(one => one.name),
    )
    const hint = near === null ? '' : ` Did you mean ${near}?`
    throw new Misread(`There is no field “${name}”.${hint}`, { text: name, start: body.start })
  }
  const written = from(body, colon + 1)
  return {
    field,
    isNegated,
    tests: valuesOf(written, field.kind === 'number').map(value => placedTest(field, value)),
    text: word.text,
  }
}

const from = ({ text, start }: Piece, at: number): Piece => ({ text: text.slice(at), start: start + at })

/** The values between the commas that stand outside quotation marks, and in no figure. */
function valuesOf(written: Piece, isFigure: boolean): Piece[] {
  const values: Piece[] = []
  let start = 0
  let isQuoted = false
  for (let at = 0; at <= written.text.length; at += 1) {
    const letter = written.text[at]
    if (letter === '"') isQuoted = !isQuoted
    const isInFigure = isFigure && /^\d,\d$/.test(written.text.slice(at - 1, at + 2))
    if (letter !== undefined && (letter !== ',' || isQuoted || isInFigure)) continue
    values.push({ text: written.text.slice(start, at), start: written.start + start })
    start = at + 1
  }
  return values
}

function placedTest(field: ConditionField, { text, start }: Piece): PlacedTest {
  const isQuoted = text.startsWith('"')
  const bare = isQuoted ? { text: text.slice(1, -1), start: start + 1 } : { text, start }
  if (bare.text.trim() === '' || bare.text.includes('"'))
    throw new Misread(`Write a value after ${field.name}:.`, { text, start })
  const test = testOf(field, bare.text, isQuoted)
  if (typeof test === 'string') throw new Misread(test, bare)
  return { test, start: bare.start, end: bare.start + bare.text.length }
}

/** The condition with every value of a tag field replaced by what `rename` makes of it. */
export function withTags(condition: string, rename: (path: string) => string): string {
  const parsed = parseCondition(condition)
  if (!parsed.ok) return condition
  const values = parsed.parts
    .filter(({ field }) => field.kind === 'tag')
    .flatMap(({ tests }) => tests)
    .reverse()
  let text = condition
  for (const { start, end } of values) {
    const isQuoted = text[start - 1] === '"'
    const was = text.slice(start, end)
    const now = rename(was)
    const needsQuotes = !isQuoted && now !== was && /[\s,]/.test(now)
    text = text.slice(0, start) + (needsQuotes ? `"${now}"` : now) + text.slice(end)
  }
  return text
}
