import { NotebookPen, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { ArticleId } from '../../../src-main/domain/ids.ts'
import type { Note } from '../../../src-main/domain/note.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { IconButton } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { formatCount, formatMoment } from '../../text/format.ts'
import { changeMarked } from './change-marked.ts'
import { useKeptText } from './kept-text.ts'
import { NoteForm } from './note-form.tsx'
import styles from './notes.module.css'

const texts = words.reader.articleNotes

interface OneNoteProps {
  readonly articleId: ArticleId
  readonly note: Note
}

function OneNote({ articleId, note }: OneNoteProps) {
  const { noteId: id } = note
  const { typed, keptAt, keep } = useKeptText({ about: articleId, part: `note:${id}` })
  const [isEdited, setEdited] = useState(false)
  const body = typed ?? note.body
  const close = () => setEdited(false)
  const save = async () => {
    if (body.trim() === '' || !(await changeMarked(call('notes.change', { id, body }), texts.saved))) return
    keep(null)
    close()
  }
  return (
    <li className={styles.marked}>
      {isEdited || keptAt !== null ? (
        <NoteForm
          label={texts.note}
          body={body}
          keptAt={keptAt}
          onChange={keep}
          onSave={() => void save()}
          onLeave={close}
          onDiscard={() => {
            keep(null)
            close()
          }}
        />
      ) : (
        <p className={styles.noteBody}>{note.body}</p>
      )}
      <div className={styles.noteFoot}>
        <span className="muted">{texts.by(note.madeBy, formatMoment(note.changedAt))}</span>
        <span className="grow" />
        <IconButton label={texts.edit} icon={NotebookPen} iconSize={14} onClick={() => setEdited(true)} />
        <IconButton
          label={texts.remove}
          icon={Trash2}
          iconSize={14}
          onClick={() => void changeMarked(call('notes.remove', { id }), texts.removed)}
        />
      </div>
    </li>
  )
}

interface ArticleNotesProps {
  readonly articleId: ArticleId
}

/** The notes on the article as a whole; those on words of it stand with the highlights. */
export function ArticleNotes({ articleId }: ArticleNotesProps) {
  const { data: notes = [] } = useQuery('notes.list', { on: { articleId } })
  if (notes.length === 0) return null
  return (
    <section className={styles.list} aria-label={texts.label}>
      <h3>
        {texts.label}
        <span className="num">{formatCount(notes.length)}</span>
      </h3>
      <ul>
        {notes.map(note => (
          <OneNote key={note.noteId} articleId={articleId} note={note} />
        ))}
      </ul>
    </section>
  )
}
