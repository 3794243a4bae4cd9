// What is typed in a fact's form, and what it means.
import type { ResolvedFact } from '../../src-main/domain/breach.ts'
import type { FactValue } from '../../src-main/domain/claim.ts'
import { type FactDefinition, overrideSchema } from '../../src-main/domain/facts.ts'
import { parseCount } from './parse-count.ts'

export interface OrganisationDraft {
  readonly name: string
  readonly role: string
}

/** One shape for every control; each uses its own part. */
export interface Draft {
  /** Counts, dates, names, countries; the word chosen, `yes` or `no`. */
  readonly text: string
  /** The words ticked, where a fact has many. */
  readonly picked: readonly string[]
  readonly organisations: readonly OrganisationDraft[]
  readonly reason: string
}

export type Parsed =
  | { readonly ok: true; readonly value: FactValue | FactValue[] }
  | { readonly ok: false; readonly sentence: string }

function asText(value: FactValue | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'object' ? value.name : String(value)
}

/** The form as it opens: with what the breach shows now. */
export function draftOf(fact: ResolvedFact): Draft {
  const values = fact.values.map(({ value }) => value)
  return {
    text: asText(values[0]),
    picked: values.map(asText),
    organisations: values.flatMap(value => (typeof value === 'object' ? [value] : [])),
    reason: fact.override?.reason ?? '',
  }
}

/** The value a draft would give, before the catalogue checks it; undefined when nothing is entered. */
function entered(fact: FactDefinition, draft: Draft): unknown {
  if (fact.control === 'organisation')
    return draft.organisations.map(({ name, role }) => ({ name: name.trim(), role }))
  if (fact.cardinality === 'many') return fact.choices.filter(choice => draft.picked.includes(choice))
  const text = draft.text.trim()
  if (text === '') return undefined
  if (fact.control === 'count') return parseCount(text) ?? text
  if (fact.control === 'yes-no') return text === 'yes'
  return fact.control === 'country' ? text.toUpperCase() : text
}

const sentences = {
  empty: 'Enter a value, or leave the form with Esc.',
  count: 'Write a whole number, with or without separators: 914,138.',
  organisation: 'Give every organisation a name.',
  other: 'This value does not fit the fact.',
}

/** Checks a draft against the catalogue; the sentence says what to write instead. */
export function parseDraft(fact: FactDefinition, draft: Draft): Parsed {
  const value = entered(fact, draft)
  if (value === undefined) return { ok: false, sentence: sentences.empty }
  const checked = overrideSchema(fact).safeParse(value)
  if (checked.success) return { ok: true, value: checked.data }
  if (fact.control === 'count') return { ok: false, sentence: sentences.count }
  if (fact.control === 'organisation') return { ok: false, sentence: sentences.organisation }
  const message = checked.error.issues[0]?.message ?? ''
  const isOurs = message !== '' && !message.startsWith('Invalid') && !message.startsWith('Too ')
  return {
    ok: false,
    sentence: isOurs ? `${message[0]?.toUpperCase()}${message.slice(1)}.` : sentences.other,
  }
}
