import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../components/button.tsx'
import { KeptLine } from '../../components/fact-form/kept-line.tsx'
import { words } from '../../languages/words.ts'
import styles from './notes.module.css'

const texts = words.reader.noteForm

interface NoteFormProps {
  readonly label: string
  readonly body: string
  readonly keptAt: string | null
  readonly children?: ReactNode
  onChange(body: string): void
  onSave(): void
  onLeave(): void
  onDiscard(): void
}

/** A note being written. Ctrl Enter saves it; Esc closes the form, and what is typed is kept. */
export function NoteForm({
  label,
  body,
  keptAt,
  children,
  onChange,
  onSave,
  onLeave,
  onDiscard,
}: NoteFormProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    onSave()
  }
  return (
    <form className={styles.form} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {keptAt !== null && <KeptLine keptAt={keptAt} onDiscard={onDiscard} />}
      {children}
      <textarea
        ref={field}
        className={styles.field}
        aria-label={label}
        placeholder={texts.placeholder}
        rows={4}
        value={body}
        onChange={event => onChange(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" look="primary" size="small" shortcut="Ctrl Enter" disabled={body.trim() === ''}>
          {texts.save}
        </Button>
        <Button size="small" shortcut="Esc" onClick={onLeave}>
          {texts.leave}
        </Button>
      </div>
    </form>
  )
}
