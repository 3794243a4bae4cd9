import { useId } from 'react'
import type { FactDefinition } from '../../../src-main/domain/facts.ts'
import { wordFor } from '../../../src-main/domain/wording.ts'
import { words } from '../../languages/words.ts'
import type { Draft } from '../../text/drafts.ts'
import { formatCount, formatCountry } from '../../text/format.ts'
import { formatDate } from '../../text/format-date.ts'
import { parseCount } from '../../text/parse-count.ts'
import { Field } from '../field.tsx'
import { Select } from '../select.tsx'
import { TextInput } from '../text-input.tsx'
import styles from './fact-form.module.css'
import { OrganisationsControl } from './organisations-control.tsx'

const texts = words.components.factControl

export interface FactControlProps {
  readonly fact: FactDefinition
  readonly draft: Draft
  readonly isInvalid: boolean
  onChange(draft: Draft): void
}

/** How what is typed is understood, so that nothing is saved by surprise. */
function echo(fact: FactDefinition, text: string): string {
  const typed = text.trim()
  if (fact.control === 'count') {
    const count = parseCount(typed)
    return count === null ? '' : formatCount(count)
  }
  if (fact.control === 'country') return /^[a-z]{2}$/i.test(typed) ? formatCountry(typed.toUpperCase()) : ''
  return fact.control === 'date' && fact.value.safeParse(typed).success ? formatDate(typed) : ''
}

function TextControl({ fact, draft, isInvalid, onChange }: FactControlProps) {
  const id = useId()
  const example =
    fact.control in texts.examples ? texts.examples[fact.control as keyof typeof texts.examples] : ''
  const understood = echo(fact, draft.text)
  return (
    <Field label={fact.label} htmlFor={id}>
      <TextInput
        id={id}
        value={draft.text}
        placeholder={example}
        inputMode={fact.control === 'count' ? 'numeric' : 'text'}
        aria-invalid={isInvalid}
        aria-describedby={`${id}echo`}
        onChange={event => onChange({ ...draft, text: event.target.value })}
      />
      <p id={`${id}echo`} className={styles.hint}>
        {understood}
      </p>
    </Field>
  )
}

function SelectControl({ fact, draft, isInvalid, onChange }: FactControlProps) {
  const id = useId()
  const choices =
    fact.control === 'yes-no'
      ? [['yes', texts.yes] as const, ['no', texts.no] as const]
      : fact.choices.map(choice => [choice, wordFor(choice)] as const)
  return (
    <Field label={fact.label} htmlFor={id}>
      <Select
        id={id}
        value={draft.text}
        aria-invalid={isInvalid}
        onChange={event => onChange({ ...draft, text: event.target.value })}
      >
        <option value="">{texts.choose}</option>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function CheckboxControl({ fact, draft, onChange }: FactControlProps) {
  const toggle = (choice: string) =>
    draft.picked.includes(choice) ? draft.picked.filter(other => other !== choice) : [...draft.picked, choice]
  return (
    <fieldset>
      <legend>{fact.label}</legend>
      <div className={styles.checks}>
        {fact.choices.map(choice => (
          <label key={choice}>
            <input
              type="checkbox"
              checked={draft.picked.includes(choice)}
              onChange={() => onChange({ ...draft, picked: toggle(choice) })}
            />
            {wordFor(choice)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function FactControlView(props: FactControlProps) {
  const { control, cardinality } = props.fact
  if (control === 'organisation') return <OrganisationsControl {...props} />
  if (control === 'choice' && cardinality === 'many') return <CheckboxControl {...props} />
  if (control === 'choice' || control === 'yes-no') return <SelectControl {...props} />
  return <TextControl {...props} />
}
