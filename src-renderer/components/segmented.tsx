import { type KeyboardEvent, useId } from 'react'
import styles from './segmented.module.css'

interface Choice<V extends string> {
  readonly value: V
  readonly label: string
  readonly count?: string
}

interface SegmentedProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly choices: readonly Choice<NoInfer<V>>[]
  onChange(value: V): void
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** One of a few, side by side; a group of radio buttons to the keyboard and to screen readers. */
export function Segmented<V extends string>({ label, value, choices, onChange }: SegmentedProps<V>) {
  const name = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (steps[event.key] !== undefined) event.stopPropagation()
  }
  return (
    <fieldset className={styles.group} aria-label={label}>
      {choices.map(choice => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className="sr"
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
            onKeyDown={onKeyDown}
          />
          {choice.label}
          {choice.count !== undefined && <span className={styles.count}>{choice.count}</span>}
        </label>
      ))}
    </fieldset>
  )
}
