import { Plus } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { NoteId } from '../../../src-main/domain/ids.ts'
import type { LinkTarget, NoteOn } from '../../../src-main/domain/note.ts'
import { useQuery } from '../../api/use-query.ts'
import { words } from '../../languages/words.ts'
import { draftAt } from '../../state/slices/drafts-slice.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../button.tsx'
import { BackLinks } from './back-links.tsx'
import styles from './note-editor.module.css'
import { NoteEditor } from './note-editor.tsx'
import { notePlace } from './note-place.ts'

const texts = words.notes

const targetOf = (on: NoteOn): LinkTarget =>
  'articleId' in on ? on.articleId : 'breachId' in on ? on.breachId : on.highlightId

interface NotesOnProps {
  readonly on: NoteOn
  /** Whether a new one was begun from elsewhere. */
  readonly isBegun?: boolean
  /** The writing of a new one has ended. */
  onEnd?(): void
}

/** The notes on a thing, a new one, and the notes elsewhere that point to it. */
export function NotesOn({ on, isBegun = false, onEnd }: NotesOnProps) {
  const id = useId()
  const { data: notes } = useQuery('notes.list', { on })
  /** The note being written anew: null before it is in the vault, undefined when there is none. */
  const [begun, setMade] = useState<NoteId | null | undefined>(undefined)
  // Known at once, and not an effect later: what is typed next goes into its field.
  const made = begun === undefined && isBegun ? null : begun
  const isKept = useStore(state => draftAt(state, notePlace(on))?.keptAt != null)
  useEffect(() => {
    if (isKept) setMade(before => (before === undefined ? null : before))
  }, [isKept])
  const begin = useRef<HTMLButtonElement>(null)
  const wasWriting = useRef(false)
  useEffect(() => {
    if (made === undefined && wasWriting.current && onEnd === undefined) begin.current?.focus()
    wasWriting.current = made !== undefined
  }, [made, onEnd])
  // The one being written stays where it is written.
  const written = made == null ? undefined : notes?.find(({ noteId }) => noteId === made)
  const end = () => {
    setMade(undefined)
    onEnd?.()
  }
  return (
    <section className={styles.notes} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {texts.notesOn.title}
        <span className="muted num">{notes?.length || ''}</span>
      </h2>
      {notes
        ?.filter(({ noteId }) => noteId !== made)
        .map(note => (
          <NoteEditor key={note.noteId} on={note.on} note={note} />
        ))}
      {made === undefined ? (
        <Button
          ref={begin}
          look="ghost"
          size="small"
          icon={Plus}
          className={styles.begin}
          onClick={() => setMade(null)}
        >
          {texts.noteEditor.begin}
        </Button>
      ) : (
        <NoteEditor on={on} note={written} onMade={setMade} onDone={end} />
      )}
      <BackLinks target={targetOf(on)} factId={'breachId' in on ? on.factId : null} />
    </section>
  )
}
