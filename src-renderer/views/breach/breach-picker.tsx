import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import type { Breach } from '../../../src-main/domain/breach.ts'
import type { BreachId } from '../../../src-main/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Field } from '../../components/field.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { useDebounced } from '../../components/use-debounced.ts'
import { words } from '../../languages/words.ts'
import styles from './breach-articles.module.css'
import { useBreachChoices } from './use-breach-choices.ts'

const texts = words.breach.breachPicker

interface BreachPickerProps {
  readonly label: string
  /** The breach that is not offered: it is to be joined with another. */
  readonly breach: Breach
  readonly chosen: BreachId | null
  onChoose(id: BreachId | null): void
}

/** One breach by name or id; what may be the same comes first. */
export function BreachPicker({ label, breach, chosen, onChoose }: BreachPickerProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const asked = useDebounced(typed, 80)
  const choices = useBreachChoices(breach, asked)
  /** Enter was pressed before there was an answer to what is typed. */
  const [isHurried, setHurried] = useState(false)
  const { data: names } = useQuery('breaches.names', chosen === null ? null : { ids: [chosen] })
  const isOpen = chosen === null

  const first = asked === typed ? choices[0]?.breachId : undefined

  useEffect(() => {
    if (!isHurried || first === undefined) return
    setHurried(false)
    onChoose(first)
  }, [isHurried, first, onChoose])

  const choose = (index: number) => {
    const choice = choices[index]
    if (choice !== undefined) onChoose(choice.breachId)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, choices.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && first === undefined) setHurried(true)
    else if (event.key === 'Enter') choose(at)
    else return
    event.preventDefault()
  }
  const onChange = (value: string) => {
    setTyped(value)
    setAt(0)
    setHurried(false)
    onChoose(null)
  }
  return (
    <div className={styles.picker}>
      <Field label={label} htmlFor={id}>
        <TextInput
          id={id}
          autoFocus
          role="combobox"
          aria-expanded={isOpen && choices.length > 0}
          aria-controls={`${id}options`}
          aria-activedescendant={isOpen && choices.length > 0 ? `${id}${at}` : undefined}
          aria-autocomplete="list"
          value={chosen === null ? typed : `${names?.[0]?.name ?? ''} ${chosen}`}
          placeholder={texts.hint}
          onChange={event => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      {isOpen && choices.length === 0 && typed.trim() !== '' && (
        <p className={styles.note} role="status">
          {texts.none}
        </p>
      )}
      {isOpen && choices.length > 0 && (
        <div
          id={`${id}options`}
          role="listbox"
          aria-label={texts.options}
          className={styles.options}
          tabIndex={-1}
        >
          {choices.map(({ breachId, name, isLikely }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys for its options
            <div
              key={breachId}
              id={`${id}${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              className={styles.option}
              onClick={() => choose(index)}
            >
              <span className="clip">{name}</span>
              {isLikely && <span className={styles.note}>{texts.maybe}</span>}
              <span className="mono">{breachId}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
