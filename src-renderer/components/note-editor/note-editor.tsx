import { History, Pencil, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { NoteId } from '../../../src-main/domain/ids.ts'
import type { Note, NoteOn } from '../../../src-main/domain/note.ts'
import { openLink } from '../../actions/open-link.ts'
import { call, problemOf } from '../../api/call.ts'
import { words } from '../../languages/words.ts'
import { draftAt } from '../../state/slices/drafts-slice.ts'
import { useStore } from '../../state/store.ts'
import { factLabel } from '../../text/fact-words.ts'
import { Button, IconButton } from '../button.tsx'
import { ProblemSentence } from '../field.tsx'
import { Markdown } from '../markdown/markdown.tsx'
import styles from './note-editor.module.css'
import { NoteField } from './note-field.tsx'
import { notePlace } from './note-place.ts'
import { NoteVersions } from './note-versions.tsx'
import { useNoteSaving } from './use-note-saving.ts'

const texts = words.notes.noteEditor

interface NoteEditorProps {
  readonly on: NoteOn
  /** The note as the vault has it; without one, a new one is written. */
  readonly note?: Note | undefined
  /** A new note is in the vault, and goes on being written. */
  onMade?(id: NoteId): void
  /** Its writing has ended. */
  onDone?(): void
}

/** A note: read as it is meant, written as Markdown, saved at each pause. */
export function NoteEditor({ on, note, onMade, onDone }: NoteEditorProps) {
  const [isWriting, setWriting] = useState(note === undefined)
  const [showsVersions, setVersions] = useState(false)
  const [body, setBody] = useState(note?.body ?? '')
  const card = useRef<HTMLElement>(null)
  const { report, announce } = useStore.getState()
  const { state, problem, type, finish: save } = useNoteSaving(on, note, onMade)

  // Undo, or another hand, has changed it while nobody was typing. Only what is new in the vault counts: right after
  // saving, it is still the words before that are known of it.
  const stored = note?.body
  const known = useRef(stored)
  useEffect(() => {
    if (stored === known.current) return
    known.current = stored
    if (stored !== undefined && state === 'saved') setBody(stored)
  }, [stored, state])

  // What was typed when the window closed goes on being written.
  const kept = useStore(state => {
    const held = draftAt(state, notePlace(on, note?.noteId))
    return held?.keptAt != null && typeof held.body === 'string' ? held.body : null
  })
  useEffect(() => {
    if (kept === null) return
    setWriting(true)
    setBody(kept)
    type(kept)
  }, [kept, type])

  const remove = async () => {
    if (note === undefined) return
    try {
      await call('notes.remove', { id: note.noteId })
      announce(texts.removed)
    } catch (thrown) {
      report(problemOf(thrown))
    }
  }
  const finish = async () => {
    await save()
    if (body.trim() === '' && note !== undefined) await remove()
    setWriting(false)
    onDone?.()
    card.current?.querySelector<HTMLElement>('[data-edit]')?.focus()
  }

  return (
    <article ref={card} className={styles.card} aria-label={texts.label} data-note={note?.noteId}>
      {note !== undefined && 'breachId' in note.on && note.on.factId !== null && (
        <p className={styles.about}>{texts.onFact(factLabel(note.on.factId))}</p>
      )}
      {isWriting ? (
        <NoteField
          body={body}
          onType={typed => {
            setBody(typed)
            type(typed)
          }}
          onDone={() => void finish()}
        >
          <span className={`${styles.state} muted`} role="status">
            {state === 'saved' ? body !== '' && texts.saved : texts[state]}
          </span>
          <Button size="small" shortcut="Esc" onClick={() => void finish()}>
            {texts.done}
          </Button>
        </NoteField>
      ) : (
        <Markdown text={body} links={note?.links ?? []} onOpen={pointed => void openLink(pointed)} />
      )}
      {problem !== null && <ProblemSentence>{problem}</ProblemSentence>}
      {note !== undefined && !isWriting && (
        <div className={styles.meta}>
          <span className="muted">{texts.changed(note.changedAt, note.madeBy)}</span>
          <span className="grow" />
          <IconButton
            label={texts.edit}
            icon={Pencil}
            iconSize={14}
            data-edit
            onClick={() => setWriting(true)}
          />
          <IconButton
            label={texts.history}
            icon={History}
            iconSize={14}
            aria-expanded={showsVersions}
            onClick={() => setVersions(!showsVersions)}
          />
          <IconButton label={texts.remove} icon={Trash2} iconSize={14} onClick={() => void remove()} />
        </div>
      )}
      {note !== undefined && showsVersions && <NoteVersions note={note} />}
    </article>
  )
}
