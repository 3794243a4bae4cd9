import { type KeyboardEvent, useId, useState } from 'react'
import { words } from '../../languages/words.ts'
import { choiceWord, factLabel } from '../../text/fact-words.ts'
import { matching } from '../combobox.tsx'
import { TextInput } from '../text-input.tsx'
import type { FactControlProps } from './fact-control.tsx'
import styles from './fact-form.module.css'

const texts = words.components.pickMany

/** Several out of many: typing narrows the list, Enter ticks its first line. */
export function PickMany({ fact, draft, onChange }: FactControlProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const choices = fact.choices.map(choice => ({ value: choice, label: choiceWord(fact.id, choice) }))
  const found = matching(choices, typed)
  const toggle = (choice: string) => {
    const { picked } = draft
    onChange({
      ...draft,
      picked: picked.includes(choice) ? picked.filter(other => other !== choice) : [...picked, choice],
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const [first] = found
    if (event.key !== 'Enter' || typed.trim() === '' || first === undefined) return
    event.preventDefault()
    toggle(first.value)
    setTyped('')
  }
  return (
    <fieldset>
      <legend>{factLabel(fact.id)}</legend>
      <TextInput
        id={id}
        value={typed}
        placeholder={texts.filter}
        aria-label={texts.filterOf(factLabel(fact.id))}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className={styles.hint} role="status">
        {typed.trim() !== '' &&
          found[0] !== undefined &&
          texts.enter(found[0].label, draft.picked.includes(found[0].value))}
        {typed.trim() !== '' && found.length === 0 && texts.none}
      </p>
      <div className={styles.checks}>
        {found.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" checked={draft.picked.includes(value)} onChange={() => toggle(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
