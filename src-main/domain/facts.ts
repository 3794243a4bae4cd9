// The fact catalogue: every question asked about a breach, once. Extraction output, editing forms, comparison
// rows and search filters are all read from here, so adding a fact is one entry (and its finder).
import * as z from 'zod'
import type { FactValue } from './claim.ts'
import { FactId, type FactKind } from './fact-id.ts'
import { fold } from './fold.ts'
import { formatPartialDate, PartialDate } from './partial-date.ts'
import { AttackVector, DataType, MisuseEvidence, OrganisationRole, Response, Sector } from './vocabulary.ts'
import { wordFor } from './wording.ts'

/** How a value is entered and shown. */
export type FactControl = 'count' | 'date' | 'choice' | 'organisation' | 'name' | 'country' | 'yes-no'

export interface FactDefinition {
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
  /** True when two values say the same. */
  isSame(a: FactValue, b: FactValue): boolean
  /** The value for people, in the conventions of a BCP 47 locale. */
  format(value: FactValue, locale: string): string
}

/** A name without its punctuation and accents. */
const bare = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isSameName = (a: FactValue, b: FactValue) => bare(String(a)) === bare(String(b))
const isSameValue = (a: FactValue, b: FactValue) => a === b

const Organisation = z.strictObject({ name: z.string().trim().min(1), role: OrganisationRole })
const isSameOrganisation = (a: FactValue, b: FactValue) => {
  const [left, right] = [Organisation.safeParse(a), Organisation.safeParse(b)]
  return (
    left.success &&
    right.success &&
    left.data.role === right.data.role &&
    isSameName(left.data.name, right.data.name)
  )
}

type Entry = Pick<FactDefinition, 'id' | 'kind' | 'label' | 'field'>

const choice = (entry: Entry, words: z.ZodEnum, cardinality: 'one' | 'many'): FactDefinition => ({
  ...entry,
  control: 'choice',
  cardinality,
  value: words as unknown as z.ZodType<FactValue>,
  choices: words.options.map(String),
  isSame: isSameValue,
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
  isSame: isSameValue,
  format: (value, locale) => formatPartialDate(String(value), locale),
})

const name = (entry: Entry): FactDefinition => ({
  ...entry,
  control: 'name',
  cardinality: 'one',
  value: z.string().trim().min(1),
  choices: [],
  isSame: isSameName,
  format: String,
})

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
    isSame: isSameOrganisation,
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
    value: z.string().regex(/^[A-Z]{2}$/, 'write a country as its two letters: ES, BR, US'),
    choices: [],
    isSame: isSameValue,
    format: formatCountry,
  },
  {
    id: 'individualsAffected',
    kind: 'people',
    label: 'People affected',
    field: 'people',
    control: 'count',
    cardinality: 'one',
    value: z.int().positive(),
    choices: [],
    isSame: isSameValue,
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
    isSame: isSameValue,
    format: value => (value === true ? 'Yes' : 'No'),
  },
  choice(
    { id: 'misuseEvidence', kind: 'attack', label: 'Misuse of the data', field: 'misuse' },
    MisuseEvidence,
    'one',
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

/** The schema an analyst's own value must satisfy: one value, or the whole list where a fact has many. */
export function overrideSchema(fact: FactDefinition): z.ZodType<FactValue | FactValue[]> {
  return fact.cardinality === 'one' ? fact.value : z.array(fact.value)
}

export const factIds: readonly FactId[] = FactId.options
