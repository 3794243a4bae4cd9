import { useId } from 'react'
import type { FactDefinition } from '../../../src-main/domain/facts.ts'
import { words } from '../../languages/words.ts'
import { countries } from '../../text/countries.ts'
import type { Draft, Parsed } from '../../text/drafts.ts'
import { choiceWord, factLabel } from '../../text/fact-words.ts'
import { formatDate } from '../../text/format-date.ts'
import { Combobox } from '../combobox.tsx'
import { Field } from '../field.tsx'
import { Segmented } from '../segmented.tsx'
import { TextInput } from '../text-input.tsx'
import { CountControl } from './count-control.tsx'
import styles from './fact-form.module.css'
import { OrganisationsControl } from './organisations-control.tsx'
import { PickMany } from './pick-many.tsx'

const texts = words.components.factControl

export interface FactControlProps {
  readonly fact: FactDefinition
  readonly draft: Draft
  readonly parsed: Parsed
  readonly isInvalid: boolean
  onChange(draft: Draft): void
}

/** How a date is understood, so that nothing is saved by surprise. */
function dateEcho(parsed: Parsed): string {
  if (!parsed.ok || typeof parsed.value !== 'string') return ''
  const { length } = parsed.value.split('-')
  const precision = length === 1 ? texts.wholeYear : length === 2 ? texts.wholeMonth : texts.oneDay
  return texts.means(formatDate(parsed.value), precision)
}

function TextControl({ fact, draft, parsed, isInvalid, onChange }: FactControlProps) {
  const id = useId()
  return (
    <Field label={factLabel(fact.id)} htmlFor={id}>
      <TextInput
        id={id}
        value={draft.text}
        placeholder={fact.control === 'date' ? texts.examples.date : ''}
        aria-invalid={isInvalid}
        aria-describedby={`${id}echo`}
        onChange={event => onChange({ ...draft, text: event.target.value })}
      />
      {fact.control === 'date' && (
        <p id={`${id}echo`} className={styles.hint} aria-live="polite">
          {dateEcho(parsed)}
        </p>
      )}
    </Field>
  )
}

function OneOfMany({ fact, draft, isInvalid, onChange }: FactControlProps) {
  const id = useId()
  const choices =
    fact.control === 'country'
      ? countries().map(({ code, name }) => ({ value: code, label: name, hint: code }))
      : fact.choices.map(choice => ({ value: choice, label: choiceWord(fact.id, choice) }))
  return (
    <Field label={factLabel(fact.id)} htmlFor={id}>
      <Combobox
        id={id}
        value={draft.text}
        choices={choices}
        isInvalid={isInvalid}
        onChange={text => onChange({ ...draft, text })}
      />
    </Field>
  )
}

const YesOrNo = ({ fact, draft, onChange }: FactControlProps) => (
  <fieldset>
    <legend>{factLabel(fact.id)}</legend>
    <Segmented
      label={factLabel(fact.id)}
      value={draft.text}
      choices={[
        { value: 'yes', label: texts.yes },
        { value: 'no', label: texts.no },
      ]}
      onChange={text => onChange({ ...draft, text })}
    />
  </fieldset>
)

/** The right control for a fact, as its catalogue entry asks. */
export function FactControlView(props: FactControlProps) {
  const { control, cardinality } = props.fact
  switch (control) {
    case 'organisation':
      return <OrganisationsControl {...props} />
    case 'choice':
      return cardinality === 'many' ? <PickMany {...props} /> : <OneOfMany {...props} />
    case 'country':
      return <OneOfMany {...props} />
    case 'yes-no':
      return <YesOrNo {...props} />
    case 'count':
      return <CountControl {...props} />
    default:
      return <TextControl {...props} />
  }
}
