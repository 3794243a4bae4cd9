import type { ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { KeptLine } from '../../components/fact-form/kept-line.tsx'
import { NoteField } from '../../components/note-editor/note-field.tsx'
import { words } from '../../languages/words.ts'
import styles from './notes.module.css'

const texts = words.reader.noteForm

interface NoteFormProps {
  readonly body: string
  readonly keptAt: string | null
  readonly children: ReactNode
  onChange(body: string): void
  onSave(): void
  onLeave(): void
  onDiscard(): void
}

/** A note that is not in the vault yet. Ctrl Enter saves it; Esc closes the form, and what is typed is kept. */
export const NoteForm = ({ body, keptAt, children, onChange, onSave, onLeave, onDiscard }: NoteFormProps) => (
  <div className={styles.form}>
    {keptAt !== null && <KeptLine keptAt={keptAt} onDiscard={onDiscard} />}
    {children}
    <NoteField body={body} onType={onChange} onDone={onSave} onLeave={onLeave}>
      <span className="grow" />
      <Button size="small" shortcut="Esc" onClick={onLeave}>
        {texts.leave}
      </Button>
      <Button
        look="primary"
        size="small"
        shortcut="Ctrl Enter"
        disabled={body.trim() === ''}
        onClick={onSave}
      >
        {texts.save}
      </Button>
    </NoteField>
  </div>
)
