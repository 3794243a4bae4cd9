import {
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { fold } from '../../src-main/domain/fold.ts'
import { words } from '../languages/words.ts'
import { classNames } from './class-names.ts'
import styles from './combobox.module.css'
import inputStyles from './text-input.module.css'
import { usePopoverPlace } from './use-popover-place.ts'

const texts = words.components.combobox

export interface ComboChoice {
  readonly value: string
  readonly label: string
  /** A short word beside it that is typed as well: a country’s two letters. */
  readonly hint?: string
}

interface ComboboxProps {
  readonly id?: string
  readonly label?: string
  readonly value: string
  readonly choices: readonly ComboChoice[]
  readonly placeholder?: string
  readonly isInvalid?: boolean
  readonly isFocused?: boolean
  onChange(value: string): void
}

/** What fits what is typed: what begins so first, then what has a word that does, then the rest. */
export function matching(choices: readonly ComboChoice[], typed: string): readonly ComboChoice[] {
  const wanted = fold(typed).trim()
  if (wanted === '') return choices
  const rank = ({ label, hint }: ComboChoice): number => {
    const name = fold(label)
    if (hint !== undefined && fold(hint) === wanted) return 0
    if (name.startsWith(wanted)) return 1
    if (name.includes(` ${wanted}`)) return 2
    return name.includes(wanted) ? 3 : 4
  }
  return choices
    .map(choice => ({ choice, at: rank(choice) }))
    .filter(({ at }) => at < 4)
    .sort((a, b) => a.at - b.at)
    .map(({ choice }) => choice)
}

/** One out of several, found by typing: arrow keys move, Enter takes, Esc closes the list and keeps what was chosen. */
export function Combobox({
  id,
  label,
  value,
  choices,
  placeholder,
  isInvalid,
  isFocused,
  onChange,
}: ComboboxProps) {
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const place = usePopoverPlace(input, list, isOpen)
  const chosen = choices.find(choice => choice.value === value)?.label ?? ''
  const found = isOpen ? matching(choices, typed ?? '') : []
  const activeId = found[active] === undefined ? undefined : `${listId}-${active}`

  useLayoutEffect(() => {
    if (isFocused === true) input.current?.focus()
  }, [isFocused])
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const open = () => {
    setOpen(true)
    setActive(Math.max(0, typed === null ? choices.findIndex(choice => choice.value === value) : 0))
  }
  const close = () => {
    setOpen(false)
    setTyped(null)
  }
  const take = (choice: ComboChoice | undefined) => {
    if (choice !== undefined) onChange(choice.value)
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      if (isOpen) setActive(Math.min(Math.max(active + step, 0), found.length - 1))
      else open()
    } else if (event.key === 'Enter' && isOpen && typed !== null) take(found[active])
    else if (event.key === 'Enter' && isOpen && found[active]?.value !== value) take(found[active])
    else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation()
      close()
    } else return
    event.preventDefault()
  }
  // Leaving with the keyboard takes what was typed for what it found; a word that finds nothing is let go.
  const onBlur = (event: FocusEvent) => {
    if (list.current?.contains(event.relatedTarget)) return
    if (typed !== null && typed.trim() !== '') take(found[active])
    else close()
  }
  return (
    <div className={styles.combobox}>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        className={classNames(inputStyles.input, styles.input)}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        aria-invalid={isInvalid}
        placeholder={placeholder ?? texts.choose}
        value={typed ?? chosen}
        onChange={event => {
          setTyped(event.target.value)
          setOpen(true)
          setActive(0)
        }}
        onClick={open}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {isOpen && (
        <div
          ref={list}
          id={listId}
          role="listbox"
          popover="manual"
          style={place}
          aria-label={label ?? texts.choose}
          className={`${styles.list} raised`}
        >
          {found.map((choice, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
            <div
              key={choice.value}
              id={`${listId}-${index}`}
              role="option"
              className={styles.option}
              aria-selected={index === active}
              onPointerDown={event => event.preventDefault()}
              onClick={() => take(choice)}
            >
              <span className="clip">{choice.label}</span>
              {choice.hint !== undefined && <span className={styles.hint}>{choice.hint}</span>}
            </div>
          ))}
          {found.length === 0 && <p className={styles.none}>{texts.none}</p>}
        </div>
      )}
    </div>
  )
}
