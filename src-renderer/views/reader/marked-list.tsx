import { NotebookPen, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Highlight } from '../../../src-main/domain/note.ts'
import { call } from '../../api/call.ts'
import { IconButton } from '../../components/button.tsx'
import { NoteEditor } from '../../components/note-editor/note-editor.tsx'
import { notePlace } from '../../components/note-editor/note-place.ts'
import { words } from '../../languages/words.ts'
import { draftAt } from '../../state/slices/drafts-slice.ts'
import { useStore } from '../../state/store.ts'
import { highlightColours } from '../../text/colours.ts'
import { formatCount } from '../../text/format.ts'
import { showPassage } from '../candidates/show-passage.ts'
import { changeMarked } from './change-marked.ts'
import styles from './notes.module.css'
import { PlaceHighlight } from './place-highlight.tsx'

const texts = words.reader.markedList

interface MarkedProps {
  readonly highlight: Highlight
}

function Colours({ highlight }: MarkedProps) {
  const { highlightId: id, colour } = highlight
  return (
    <fieldset className={styles.colours} aria-label={texts.colour}>
      {highlightColours.map(one => (
        <button
          key={one.id}
          type="button"
          aria-label={texts.colours[one.id]}
          title={texts.colours[one.id]}
          aria-pressed={one.colour === colour}
          onClick={() =>
            void changeMarked(call('highlights.change', { id, colour: one.colour }), texts.changed)
          }
        >
          <i style={{ background: one.colour }} />
        </button>
      ))}
    </fieldset>
  )
}

function Marked({ highlight }: MarkedProps) {
  const { highlightId: id, articleId, quote, colour, note, isLost } = highlight
  const on = { highlightId: id }
  const isKept = useStore(state => draftAt(state, notePlace(on))?.keptAt != null)
  const [isBegun, begin] = useState(false)
  return (
    <li className={styles.marked}>
      <button
        type="button"
        className={`${styles.quoteButton} inset`}
        title={texts.show}
        disabled={isLost}
        onClick={() => showPassage({ articleId, breachId: null }, highlight)}
      >
        <i style={{ background: colour }} />
        <q className={styles.quote} dir="auto">
          {quote}
        </q>
      </button>
      {isLost && (
        <>
          <p className="muted">{texts.lost}</p>
          <PlaceHighlight highlight={highlight} />
        </>
      )}
      {(note !== null || isBegun || isKept) && (
        <div className={styles.note}>
          <NoteEditor on={on} note={note ?? undefined} onDone={() => begin(false)} />
        </div>
      )}
      <div className={styles.tools}>
        <Colours highlight={highlight} />
        <span className="grow" />
        {note === null && (
          <IconButton label={texts.addNote} icon={NotebookPen} iconSize={14} onClick={() => begin(true)} />
        )}
        <IconButton
          label={texts.remove}
          icon={Trash2}
          iconSize={14}
          onClick={() => void changeMarked(call('highlights.remove', { id }), texts.removed)}
        />
      </div>
    </li>
  )
}

interface MarkedListProps {
  readonly highlights: readonly Highlight[]
}

/** What somebody marked in the article, in the order of the text, with what was noted on it. */
export function MarkedList({ highlights }: MarkedListProps) {
  if (highlights.length === 0) return null
  return (
    <section className={styles.list} aria-label={texts.label}>
      <h3>
        {texts.label}
        <span className="num">{formatCount(highlights.length)}</span>
      </h3>
      <ul>
        {highlights.map(highlight => (
          <Marked key={highlight.highlightId} highlight={highlight} />
        ))}
      </ul>
    </section>
  )
}
