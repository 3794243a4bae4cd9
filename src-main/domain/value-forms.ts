// When two values of a fact say the same, and when one says it less exactly than the other.
import * as z from 'zod'
import type { FactValue } from './claim.ts'
import { isRoundingOf, lastUnit } from './figure.ts'
import { fold } from './fold.ts'
import { isFormOfName, nameWords } from './name-forms.ts'
import { OrganisationRole, type Qualifier } from './vocabulary.ts'

/** A value as somebody states it. */
export interface Stated {
  readonly value: FactValue
  /** Null where the fact is no figure. */
  readonly qualifier: Qualifier | null
}

/** How the values of a fact stand to each other. */
export interface ValueForms {
  /** True when two values say the same. */
  isSame(a: FactValue, b: FactValue): boolean
  /** True when `loose` says the same as `exact`, or the same less exactly: a rounding, the month of a day, a short name. */
  isFormOf(loose: Stated, exact: Stated): boolean
  /** How much a value says, for telling the form of a value that says most; the numbers mean nothing else. */
  precision(stated: Stated): number
  /** True for a word that only says that nobody knows. */
  saysNothing(value: FactValue): boolean
}

/** A name without its punctuation and accents. */
const bare = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isSameName = (a: FactValue, b: FactValue) => bare(String(a)) === bare(String(b))
const isSameValue = (a: FactValue, b: FactValue) => a === b

/** An organisation with its part in a breach. */
export const Organisation = z.strictObject({
  name: z.string().trim().min(1, 'write a name'),
  role: OrganisationRole,
})
const isSameOrganisation = (a: FactValue, b: FactValue) => {
  const [left, right] = [Organisation.safeParse(a), Organisation.safeParse(b)]
  return (
    left.success &&
    right.success &&
    left.data.role === right.data.role &&
    isSameName(left.data.name, right.data.name)
  )
}

/** Values with one form each. */
export const plainForms: ValueForms = {
  isSame: isSameValue,
  isFormOf: (loose, exact) => loose.value === exact.value,
  precision: () => 0,
  saysNothing: () => false,
}

/** Exact figures say most, and of the rounded ones those that are rounded least. */
export const figureForms: ValueForms = {
  ...plainForms,
  isFormOf: (loose, exact) => isRoundingOf(Number(loose.value), loose.qualifier, Number(exact.value)),
  precision: ({ value, qualifier }) =>
    qualifier === null || qualifier === 'exact' ? 1 : -Math.log10(lastUnit(Number(value))),
}

export const dateForms: ValueForms = {
  ...plainForms,
  isFormOf: (loose, exact) => String(exact.value).startsWith(String(loose.value)),
  precision: ({ value }) => String(value).length,
}

export const nameForms: ValueForms = {
  ...plainForms,
  isSame: isSameName,
  isFormOf: (loose, exact) => isFormOfName(String(loose.value), String(exact.value)),
  precision: ({ value }) => nameWords(String(value)).length,
}

export const organisationForms: ValueForms = {
  ...plainForms,
  isSame: isSameOrganisation,
  isFormOf: (loose, exact) => {
    const [short, long] = [Organisation.safeParse(loose.value), Organisation.safeParse(exact.value)]
    if (!short.success || !long.success) return false
    return short.data.role === long.data.role && isFormOfName(short.data.name, long.data.name)
  },
  precision: ({ value }) => {
    const organisation = Organisation.safeParse(value)
    return organisation.success ? nameWords(organisation.data.name).length : 0
  },
}
