import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { FactDefinition } from '../../../src-main/domain/facts.ts'
import { words } from '../../languages/words.ts'
import type { Draft, Parsed } from '../../text/drafts.ts'
import { Button } from '../button.tsx'
import { Field, ProblemSentence } from '../field.tsx'
import { TextInput } from '../text-input.tsx'
import { FactControlView } from './fact-control.tsx'
import styles from './fact-form.module.css'

const texts = words.components.factForm

interface FactFormProps {
  readonly fact: FactDefinition
  readonly draft: Draft
  readonly parsed: Parsed
  /** Nothing is called wrong before something was typed. */
  readonly isTouched: boolean
  onChange(draft: Draft): void
  onSave(): void
  onLeave(): void
}

/** The form for a fact, with the control its catalogue entry asks for. */
export function FactForm({ fact, draft, parsed, isTouched, onChange, onSave, onLeave }: FactFormProps) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [isSubmitted, setSubmitted] = useState(false)
  const hasReason = draft.reason.trim() !== ''

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setSubmitted(true)
    if (parsed.ok && hasReason) onSave()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onLeave()
  }
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <FactControlView fact={fact} draft={draft} isInvalid={!parsed.ok && isTouched} onChange={onChange} />
      {!parsed.ok && (isTouched || isSubmitted) && <ProblemSentence>{parsed.sentence}</ProblemSentence>}
      <Field label={texts.reason} htmlFor={`${id}reason`}>
        <TextInput
          id={`${id}reason`}
          value={draft.reason}
          placeholder={texts.reasonHint}
          aria-required
          aria-invalid={isSubmitted && !hasReason}
          onChange={event => onChange({ ...draft, reason: event.target.value })}
        />
      </Field>
      {isSubmitted && !hasReason && <ProblemSentence>{texts.reasonMissing}</ProblemSentence>}
      <div className={styles.buttons}>
        <Button type="submit" look="primary" shortcut="Enter">
          {texts.save}
        </Button>
        <Button shortcut="Esc" onClick={onLeave}>
          {texts.leave}
        </Button>
      </div>
    </form>
  )
}
