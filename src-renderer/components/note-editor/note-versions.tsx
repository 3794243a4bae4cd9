import type { Note } from '../../../src-main/domain/note.ts'
import { call, problemOf } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatDayAndTime } from '../../text/format.ts'
import { Button } from '../button.tsx'
import styles from './note-editor.module.css'

const texts = words.notes.noteVersions

interface NoteVersionsProps {
  readonly note: Note
}

/** How a note was before, the latest first; each can be put back, which is a change like any other. */
export function NoteVersions({ note }: NoteVersionsProps) {
  const { data } = useQuery('notes.history', { id: note.noteId })
  const report = useStore(state => state.report)
  const restore = async (body: string) => {
    try {
      await call('notes.change', { id: note.noteId, body })
    } catch (thrown) {
      report(problemOf(thrown))
    }
  }
  return (
    <ol className={styles.versions} aria-label={texts.label}>
      {[...(data ?? [])].reverse().map(({ editId, at, who, body }) => (
        <li key={editId}>
          <p className="muted">
            {formatDayAndTime(at)}, {who}
          </p>
          <p className={styles.version}>{body ?? texts.removed}</p>
          {body !== null && body !== note.body && (
            <Button look="link" size="small" onClick={() => void restore(body)}>
              {texts.restore}
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}
