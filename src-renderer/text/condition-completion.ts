// What could stand where a condition is being typed: the name of a field, or a value of the field before the colon.
import { type ConditionField, conditionFields, fieldCalled } from '../../src-main/domain/condition-fields.ts'
import { fold } from '../../src-main/domain/fold.ts'
import { wordFor } from '../../src-main/domain/wording.ts'
import { matchTag } from './tag-match.ts'

/** The word around the caret, up to it. */
export interface ConditionPlace {
  /** Where what is completed begins. */
  readonly start: number
  readonly typed: string
  /** The field whose value is typed; null while its name is. */
  readonly field: ConditionField | null
}

export interface ConditionCompletion {
  readonly insert: string
  /** In words. */
  readonly label: string
}

/** Completions offered at once. */
const most = 30

/** Where in a condition somebody is typing. */
export function conditionPlace(text: string, caret: number): ConditionPlace {
  let start = 0
  let valueStart = -1
  let isQuoted = false
  for (let at = 0; at < caret; at += 1) {
    const sign = text[at] ?? ''
    if (sign === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (/\s/u.test(sign)) {
      start = at + 1
      valueStart = -1
    } else if ((sign === ':' && valueStart < 0) || (sign === ',' && valueStart >= 0)) valueStart = at + 1
  }
  const negated = text[start] === '-' ? 1 : 0
  if (valueStart < 0)
    return { start: start + negated, typed: text.slice(start + negated, caret), field: null }
  const name = text.slice(start + negated, text.indexOf(':', start))
  return { start: valueStart, typed: text.slice(valueStart, caret), field: fieldCalled(name) }
}

const fieldCompletions = (typed: string): ConditionCompletion[] =>
  conditionFields
    .filter(({ name, label }) => name.startsWith(typed.toLowerCase()) || fold(label).includes(fold(typed)))
    .map(({ name, label }) => ({ insert: `${name}:`, label }))

/** For what can be written in endless ways, the ways there are. */
const examples: Readonly<Partial<Record<ConditionField['kind'], readonly ConditionCompletion[]>>> = {
  number: [
    { insert: '>500', label: '> 500' },
    { insert: '<10000', label: '< 10 000' },
    { insert: '500..10000', label: '500 – 10 000' },
  ],
  date: [
    { insert: '2024', label: '2024' },
    { insert: '>=2024-05-01', label: '≥ 2024-05-01' },
    { insert: '2024-01..2024-06', label: '2024-01 – 2024-06' },
  ],
  'yes-no': [
    { insert: 'yes', label: wordFor('yes') },
    { insert: 'no', label: wordFor('no') },
  ],
}

const quoted = (value: string) => (/[\s,]/u.test(value) ? `"${value}"` : value)

/** What could stand at a place; tags by their paths. A word that is whole, and no beginning of another, is left alone. */
export function completionsAt(place: ConditionPlace, tags: readonly string[]): ConditionCompletion[] {
  const found = allAt(place, tags)
  return found.length === 1 && found[0]?.insert === place.typed ? [] : found
}

function allAt({ typed, field }: ConditionPlace, tags: readonly string[]): ConditionCompletion[] {
  if (field === null) return fieldCompletions(typed).slice(0, most)
  const bare = typed.replaceAll('"', '')
  if (field.kind === 'tag')
    return tags
      .flatMap(path => {
        const match = matchTag(bare, path)
        return match === null ? [] : [{ path, score: match.score }]
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ path }) => ({ insert: quoted(path), label: path }))
  if (field.words.length > 0)
    return field.words
      .map(word => ({ insert: quoted(word), label: wordFor(word) }))
      .filter(({ insert, label }) => insert.startsWith(bare) || fold(label).includes(fold(bare)))
      .slice(0, most)
  return bare === '' ? [...(examples[field.kind] ?? [])] : []
}
