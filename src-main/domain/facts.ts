// The fact catalogue: every question asked about a breach, once. Extraction output, editing forms, comparison
// rows and search filters are all read from here, so adding a fact is one entry (and its finder).
import * as z from 'zod'
import type { FactValue } from './claim.ts'
import { FactId, type FactKind } from './fact-id.ts'
import { formatPartialDate, PartialDate } from './partial-date.ts'
import { countries } from './search/regions.ts'
import {
  dateForms,
  figureForms,
  nameForms,
  Organisation,
  organisationForms,
  plainForms,
  type ValueForms,
} from './value-forms.ts'
import { AttackVector, DataType, MisuseEvidence, OrganisationRole, Response, Sector } from './vocabulary.ts'
import { wordFor } from './wording.ts'

/** How a value is entered and shown. */
export type FactControl = 'count' | 'date' | 'choice' | 'organisation' | 'name' | 'country' | 'yes-no'

export interface FactDefinition extends ValueForms {
  readonly id: FactId
  readonly kind: FactKind
  readonly label: string
  /** What the search box calls it: `people:>500`. */
  readonly field: string
  readonly control: FactControl
  /** `one`: rival claims compete for one value. `many`: each different value stands beside the others. */
  readonly cardinality: 'one' | 'many'
  readonly value: z.ZodType<FactValue>
  /** The allowed words of a `choice`. */
  readonly choices: readonly string[]
  /** The value for people, in the conventions of a BCP 47 locale. */
  format(value: FactValue, locale: string): string
}

type Entry = Pick<FactDefinition, 'id' | 'kind' | 'label' | 'field'>

/** `silent` is the word among them that only says that nobody knows. */
const choice = (
  entry: Entry,
  words: z.ZodEnum,
  cardinality: 'one' | 'many',
  silent?: string,
): FactDefinition => ({
  ...entry,
  control: 'choice',
  cardinality,
  value: words as unknown as z.ZodType<FactValue>,
  choices: words.options.map(String),
  ...plainForms,
  saysNothing: value => value === silent,
  format: value => wordFor(String(value)),
})

const date = (id: FactId, label: string, field: string): FactDefinition => ({
  id,
  label,
  field,
  kind: 'dates',
  control: 'date',
  cardinality: 'one',
  value: PartialDate,
  choices: [],
  ...dateForms,
  format: (value, locale) => formatPartialDate(String(value), locale),
})

const name = (entry: Entry): FactDefinition => ({
  ...entry,
  control: 'name',
  cardinality: 'one',
  value: z.string().trim().min(1, 'write a name'),
  choices: [],
  ...nameForms,
  format: String,
})

const isCountry = (code: string) => countries().some(({ term }) => term === code)

const formatCountry = (value: FactValue, locale: string) => {
  const code = String(value)
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code
}

export const facts: readonly FactDefinition[] = [
  name({ id: 'victim', kind: 'orgs', label: 'Victim', field: 'victim' }),
  {
    id: 'relatedOrgs',
    kind: 'orgs',
    label: 'Organisations',
    field: 'org',
    control: 'organisation',
    cardinality: 'many',
    value: Organisation,
    choices: OrganisationRole.options,
    ...organisationForms,
    format: value => {
      const { name, role } = Organisation.parse(value)
      return `${name} (${wordFor(role).toLowerCase()})`
    },
  },
  choice({ id: 'sector', kind: 'orgs', label: 'Sector', field: 'sector' }, Sector, 'one'),
  {
    id: 'country',
    kind: 'orgs',
    label: 'Country',
    field: 'country',
    control: 'country',
    cardinality: 'one',
    value: z.string().refine(isCountry, 'write a country as its two letters: ES, BR, US'),
    choices: [],
    ...plainForms,
    format: formatCountry,
  },
  {
    id: 'individualsAffected',
    kind: 'people',
    label: 'People affected',
    field: 'people',
    control: 'count',
    cardinality: 'one',
    value: z.int('write a whole number').positive('write a number above 0'),
    choices: [],
    ...figureForms,
    format: (value, locale) => Number(value).toLocaleString(locale),
  },
  date('dates.intrusionStart', 'Intrusion began', 'began'),
  date('dates.intrusionEnd', 'Intrusion ended', 'ended'),
  date('dates.discovered', 'Discovered', 'discovered'),
  date('dates.disclosed', 'Disclosed', 'disclosed'),
  date('dates.notified', 'People told', 'notified'),
  choice({ id: 'dataTypes.exposed', kind: 'data', label: 'Data exposed', field: 'data' }, DataType, 'many'),
  choice(
    { id: 'dataTypes.notExposed', kind: 'data', label: 'Said not exposed', field: 'unexposed' },
    DataType,
    'many',
  ),
  choice(
    { id: 'attackVector', kind: 'attack', label: 'Attack vector', field: 'vector' },
    AttackVector,
    'one',
    'unknown',
  ),
  name({ id: 'threatActor', kind: 'attack', label: 'Threat actor', field: 'actor' }),
  {
    id: 'ransomPaid',
    kind: 'attack',
    label: 'Ransom paid',
    field: 'ransom',
    control: 'yes-no',
    cardinality: 'one',
    value: z.boolean(),
    choices: [],
    ...plainForms,
    format: value => (value === true ? 'Yes' : 'No'),
  },
  choice(
    { id: 'misuseEvidence', kind: 'attack', label: 'Misuse of the data', field: 'misuse' },
    MisuseEvidence,
    'one',
    'unknown',
  ),
  choice({ id: 'responses', kind: 'response', label: 'Response', field: 'response' }, Response, 'many'),
]

const byId = new Map(facts.map(fact => [fact.id, fact]))

/** The catalogue entry of a fact. */
export function factOf(id: FactId): FactDefinition {
  const fact = byId.get(id)
  if (fact === undefined) throw new Error(`the fact catalogue has no entry for ${id}`)
  return fact
}

/** The schema an analyst's own value must satisfy: one value, or the whole list, each once, where a fact has many. */
export function overrideSchema(fact: FactDefinition): z.ZodType<FactValue | FactValue[]> {
  const isFirst = (value: FactValue, at: number, all: FactValue[]) =>
    all.findIndex(other => fact.isSame(other, value)) === at
  return fact.cardinality === 'one'
    ? fact.value
    : z.array(fact.value).overwrite(values => values.filter(isFirst))
}

export const factIds: readonly FactId[] = FactId.options
