import {
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { FactDefinition } from '../../../src-main/domain/facts.ts'
import { words } from '../../languages/words.ts'
import type { Draft, Parsed } from '../../text/drafts.ts'
import { Button } from '../button.tsx'
import { Field, ProblemSentence } from '../field.tsx'
import { TextInput } from '../text-input.tsx'
import { isFocusLost, stillThere } from '../use-focus-when-lost.ts'
import { FactControlView } from './fact-control.tsx'
import styles from './fact-form.module.css'
import { KeptLine } from './kept-line.tsx'
import { SourceControl } from './source-control.tsx'

const texts = words.components.factForm

interface FactFormProps {
  readonly fact: FactDefinition
  readonly draft: Draft
  readonly parsed: Parsed
  /** Nothing is called wrong, and nothing is saved, before something was typed. */
  readonly isTouched: boolean
  /** Whether a value is set aside that an article states. */
  readonly needsReason: boolean
  /** When what stands in the form was kept by a screen before this one. */
  readonly keptAt: string | null
  onChange(draft: Draft): void
  onSave(): void
  /** Closes the form; what is typed stays kept. */
  onLeave(): void
  /** Closes it and gives up what was typed. */
  onDiscard(): void
}

const inSight = 'input, select, textarea'

/** The form for a fact, with the control its catalogue entry asks for. Leaving it saves what can be saved. */
export function FactForm(props: FactFormProps) {
  const { fact, draft, parsed, isTouched, needsReason, keptAt, onChange, onSave, onLeave, onDiscard } = props
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [isSubmitted, setSubmitted] = useState(false)
  const isReasonMissing = needsReason && draft.reason.trim() === ''

  const before = useRef<Element | null>(null)
  useLayoutEffect(() => {
    before.current = document.activeElement
    const first = form.current?.querySelector<HTMLElement>(inSight)
    first?.focus()
    // What is typed takes the place of the value; an arrow key keeps it.
    if (first instanceof HTMLInputElement) first.select()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    const row = form.current?.closest('li')
    return () => {
      if (isFocusLost()) (stillThere(before.current) ?? row?.querySelector('button'))?.focus()
    }
  }, [])

  const save = () => {
    setSubmitted(true)
    if (parsed.ok && !isReasonMissing) onSave()
    else if (parsed.ok) form.current?.querySelector<HTMLElement>(`[id="${id}reason"]`)?.focus()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onLeave()
  }
  const onBlur = (event: FocusEvent) => {
    const isLeft = event.relatedTarget !== null && form.current?.contains(event.relatedTarget) === false
    if (isLeft && isTouched && parsed.ok && !isReasonMissing) onSave()
  }
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} onKeyDown={onKeyDown} onBlur={onBlur}>
      {keptAt !== null && <KeptLine keptAt={keptAt} onDiscard={onDiscard} />}
      <FactControlView
        fact={fact}
        draft={draft}
        parsed={parsed}
        isInvalid={!parsed.ok && (isTouched || isSubmitted)}
        onChange={onChange}
      />
      {!parsed.ok && (isTouched || isSubmitted) && <ProblemSentence>{parsed.sentence}</ProblemSentence>}
      {fact.control === 'count' && <SourceControl draft={draft} isOptional onChange={onChange} />}
      {needsReason && (
        <Field label={texts.reason} htmlFor={`${id}reason`}>
          <TextInput
            id={`${id}reason`}
            value={draft.reason}
            placeholder={texts.reasonHint}
            aria-required
            aria-invalid={isSubmitted && isReasonMissing}
            onChange={event => onChange({ ...draft, reason: event.target.value })}
          />
        </Field>
      )}
      {isSubmitted && isReasonMissing && <ProblemSentence>{texts.reasonMissing}</ProblemSentence>}
      <div className={styles.buttons}>
        <Button type="submit" look="primary" shortcut="Enter">
          {texts.save}
        </Button>
        <Button shortcut="Esc" onClick={onLeave}>
          {texts.leave}
        </Button>
        <span className={styles.status}>{isTouched && texts.kept}</span>
      </div>
    </form>
  )
}
