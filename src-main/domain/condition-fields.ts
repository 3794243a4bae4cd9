// What a condition can ask about: every fact of the catalogue, and what is known of articles and breaches besides.
import { ReviewState } from './breach.ts'
import { FactId } from './fact-id.ts'
import { type FactControl, facts } from './facts.ts'
import { Language } from './vocabulary.ts'

/** How the value of a field is written and compared; `presence` names another field that must have a value. */
export type FieldKind = 'number' | 'date' | 'word' | 'name' | 'country' | 'yes-no' | 'tag' | 'presence'

/** Something a condition can ask about. */
export interface ConditionField {
  /** As it is written before the colon. */
  readonly name: string
  readonly kind: FieldKind
  /** For people: `People affected`. */
  readonly label: string
  /** The fact it asks about; null for what is no fact. */
  readonly factId: FactId | null
  /** The words a `word` or a `presence` allows. */
  readonly words: readonly string[]
}

const kinds: Readonly<Record<FactControl, FieldKind>> = {
  count: 'number',
  date: 'date',
  choice: 'word',
  organisation: 'name',
  name: 'name',
  country: 'country',
  'yes-no': 'yes-no',
}

const ofFacts = facts.map(
  ({ id, field: name, control, label, choices }): ConditionField => ({
    name,
    kind: kinds[control],
    label,
    factId: id,
    words: control === 'choice' ? choices : [],
  }),
)

const field = (
  name: string,
  kind: FieldKind,
  label: string,
  words: readonly string[] = [],
): ConditionField => ({
  name,
  kind,
  label,
  factId: null,
  words,
})

const known: readonly ConditionField[] = [
  ...ofFacts,
  field('lang', 'word', 'Language', Language.options),
  field('outlet', 'name', 'Outlet'),
  field('title', 'name', 'Title'),
  field('published', 'date', 'Published'),
  field('imported', 'date', 'Imported'),
  field('articles', 'number', 'Articles'),
  field('sources', 'number', 'Sources'),
  field('tag', 'tag', 'Tag'),
]

/** Every field, in the order of menus. `has` takes the name of another field, `is` the state of the review. */
export const conditionFields: readonly ConditionField[] = [
  ...known,
  field('has', 'presence', 'Has', [...known.map(({ name }) => name), 'note', 'highlight', 'conflict']),
  field('is', 'word', 'Is', [...ReviewState.options, 'breach', 'copy']),
]

const byName = new Map(conditionFields.map(one => [one.name, one]))

/** The field of a name, in any case; null when there is none. */
export const fieldCalled = (name: string): ConditionField | null => byName.get(name.toLowerCase()) ?? null

/** The fact somebody means by its id, or by what it is called in conditions: `people`. Null when there is none. */
export const factCalled = (name: string): FactId | null =>
  fieldCalled(name)?.factId ?? FactId.safeParse(name).data ?? null
