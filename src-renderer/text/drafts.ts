// What is typed in a fact's form, and what it means.
import * as z from 'zod'
import type { ResolvedFact } from '../../src-main/domain/breach.ts'
import type { FactValue, Source } from '../../src-main/domain/claim.ts'
import { type FactDefinition, overrideSchema } from '../../src-main/domain/facts.ts'
import { Qualifier, SourceKind } from '../../src-main/domain/vocabulary.ts'
import { words } from '../languages/words.ts'
import { countryCode } from './countries.ts'
import { locale } from './locale.ts'
import { typedCount } from './typed-count.ts'
import { typedDate } from './typed-date.ts'

const OrganisationDraft = z.strictObject({ name: z.string(), role: z.string() })
export type OrganisationDraft = z.infer<typeof OrganisationDraft>

/** One shape for every control; each uses its own part. */
export const Draft = z.strictObject({
  /** Counts, dates, names, countries; the word chosen, `yes` or `no`. */
  text: z.string(),
  /** The words ticked, where a fact has many. */
  picked: z.array(z.string()).readonly(),
  organisations: z.array(OrganisationDraft).readonly(),
  /** How exact a figure is; null: as it is typed. */
  qualifier: Qualifier.nullable(),
  /** Who says it; null: nobody is named. */
  speaker: SourceKind.nullable(),
  speakerName: z.string(),
  reason: z.string(),
})
export type Draft = z.infer<typeof Draft>

export const emptyDraft: Draft = {
  text: '',
  picked: [],
  organisations: [],
  qualifier: null,
  speaker: null,
  speakerName: '',
  reason: '',
}

export type Parsed =
  | {
      readonly ok: true
      readonly value: FactValue | FactValue[]
      /** Null where the fact is no figure. */
      readonly qualifier: Qualifier | null
      /** Null where nobody is named. */
      readonly source: Source | null
    }
  | { readonly ok: false; readonly sentence: string }

function asText(value: FactValue | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'object' ? value.name : String(value)
}

/** The form as it opens: with what the breach shows now. */
export function draftOf(fact: ResolvedFact): Draft {
  const values = fact.values.map(({ value }) => value)
  const own = fact.override === null ? undefined : fact.values[0]
  return {
    ...emptyDraft,
    text: typeof values[0] === 'number' ? values[0].toLocaleString(locale) : asText(values[0]),
    picked: values.map(asText),
    organisations: values.flatMap(value => (typeof value === 'object' ? [value] : [])),
    qualifier: own?.qualifier ?? null,
    speaker: own?.source?.kind ?? null,
    speakerName: own?.source?.name ?? '',
    reason: fact.override?.reason ?? '',
  }
}

/** The value a draft would give, before the catalogue checks it; undefined when nothing is entered. */
function entered(fact: FactDefinition, draft: Draft, until: string | null): unknown {
  if (fact.control === 'organisation')
    return draft.organisations.map(({ name, role }) => ({ name: name.trim(), role }))
  if (fact.cardinality === 'many') return fact.choices.filter(choice => draft.picked.includes(choice))
  const text = draft.text.trim()
  if (text === '') return undefined
  switch (fact.control) {
    case 'count':
      return typedCount(text)?.value ?? text
    case 'date':
      return typedDate(text, locale, until) ?? text
    case 'yes-no':
      return text === 'yes'
    case 'country':
      return countryCode(text) ?? text
    default:
      return text
  }
}

const sourceOf = ({ speaker, speakerName }: Draft): Source | null => {
  const name = speakerName.trim()
  return speaker === null && name === ''
    ? null
    : { kind: speaker ?? 'press', name: name === '' ? null : name }
}

/**
 * Checks a draft against the catalogue; the sentence says what to write instead. With `until`, a day typed without its
 * year is the last one by then.
 */
export function parseDraft(fact: FactDefinition, draft: Draft, until: string | null = null): Parsed {
  const sentences = words.components.drafts
  const value = entered(fact, draft, until)
  if (value === undefined) return { ok: false, sentence: sentences.empty }
  const checked = overrideSchema(fact).safeParse(value)
  if (checked.success) {
    const typed = fact.control === 'count' ? (typedCount(draft.text)?.qualifier ?? 'exact') : null
    const qualifier = typed === null ? null : (draft.qualifier ?? typed)
    return { ok: true, value: checked.data, qualifier, source: sourceOf(draft) }
  }
  switch (fact.control) {
    case 'count':
      return { ok: false, sentence: sentences.count }
    case 'organisation':
      return { ok: false, sentence: sentences.organisation }
    case 'country':
      return { ok: false, sentence: sentences.country }
    case 'date':
      return {
        ok: false,
        sentence: /^\d{4}-\d{2}(-\d{2})?$/.test(draft.text.trim()) ? sentences.noSuchDay : sentences.date,
      }
    default:
      return { ok: false, sentence: sentences.other }
  }
}
